import type { AdvertisingRule } from '../rule.ts';

export const edited: AdvertisingRule = {
  id: 'R4',
  category: { ja: '写真の加工', en: 'Edited pictures' },
  basis: { ja: 'ガイドライン第3の1(1)、事例解説書(3)', en: 'Guideline 3-1(1); case book (3)' },
  edition: 'cases',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: { ja: '加工・補正・合成をしていない写真だけを使う', en: 'Use only pictures that nobody has edited' },
  denied: 'practice',
  joins: 8,
  fires: [
    {
      ja: [
        '{picture}……{edits}',
        '合成(?:した)?(?:写真|画像|です)|(?:整えた|盛った|通した|消した|いじった|直した|明るくした|きれいにした)[^。、]{0,4}{picture}',
        '{edits}(?:を)?(?:した|して|し|済みの?|後の|ずみの?|加えた|施した|入りの|で仕上げた|された)[^。]{0,8}{picture}',
        '(?:アプリ|フィルター|フォトショ(?:ップ)?|画像(?:処理|編集)|写真編集|レタッチ|cg|生成ai|ai|美肌モード|美顔(?:アプリ|カメラ))(?:で|を(?:使|かけ|通)|により)…(?:加工|補正|修正|きれい|綺麗|美し|滑らか|なめらか|仕上げ|強調|引き締め|再現|消(?:し|え)|直し|変え|加え|つくっ|生成|作成|作っ|盛|明る|若|細|白)',
      ],
      en: [
        "{epicture}(?: (?!not |never |no |un)[a-z',]+){0,7} {eedited}",
        "{eedited}(?: [a-z',]+){0,4} {epicture}",
        '(?:photoshopped|airbrushed|retouched|digitally (?:enhanced|altered|whitened|smoothed)|ai[ -]generated) (?:[a-z]+ ){0,2}(?:smiles?|skin|face|jaw(?:line)?|teeth|body|look|results?)',
        "(?:we|our [a-z]+|i) (?:[a-z]+ )?(?:smooth|brighten|retouch|edit|airbrush|enhance|photoshop|touch up|polish|whiten|sharpen|filter)(?:s|ed|en)?(?: [a-z']+){0,5} (?:{epicture}|skin|teeth|face|wrinkles?|scars?)(?: [a-z]+){0,3}",
      ],
      unless: {
        ja: [
          '差し替えまし|(?:て|し)ほしい(?:とき|時|方|場合)|顔(?:が|は|を)[^。]{0,6}(?:分から|わから|見え|隠|映ら|写ら)|広報|委員会|個人(?:が|を)|特定(?:でき|され)|プライバシー|モザイク|ct|mri|レントゲン|x線|エコー|超音波|診断|3d|3次元|立体|読影|電子カルテ',
        ],
        en: ['privacy|recogni[sz]ed?|identif(?:y|ied|iable)|anonymi[sz]ed?|mri|x ray|ct|ultrasound|diagnos[a-z]+|3d'],
      },
    },
  ],
};
