import type { AdvertisingRule } from '../rule.ts';

export const testimonial: AdvertisingRule = {
  id: 'R10',
  category: { ja: '体験談', en: 'Testimonials' },
  basis: { ja: '医療法施行規則1条の9第1号', en: 'Ordinance of the Medical Care Act art. 1-9(1)' },
  edition: 'act',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: {
    ja: '体験談は引用せず、治療の内容と起こりうることを説明する',
    en: 'Quote nobody: explain the treatment and what may happen',
  },
  denied: 'practice',
  joins: 40,
  fires: [
    {
      ja: [
        '(?:[a-z]|[ぁ-んァ-ヶ一-龠]{1,4})(?:・[a-z])?(?:さん|様|氏)[(][^()]{0,6}(?:[2-9]0代|[0-9]{2}歳?)[^()]{0,8}[)][:：]?[「『"][^」』"]{2,60}[」』"]?',
        '[「『"][^」』"]{0,60}?{helped}[^」』"]{0,60}[」』"]?',
        '{voices}[^。」]{0,8}[:：、「『"〜~|／/\n-][^。」』]{0,50}?{helped}[^。」』]{0,20}',
        '{teller}(?:の[^。、「]{1,8})?(?:は|が|も|から|の|、|、私も)[^。!?」%割]{0,40}?{healed}[^。!?」]{0,10}',
        '{voices}[^。」]{0,8}[:：、「『"〜~|／/\n-][^。」』]{0,40}?(?:曲が|伸び|上が|回|開|動か|歩|立て|立つ|座|走|食べ|飲|眠|話せ|見え|聞こえ)[^。」』]{0,6}ようにな(?:り|っ)[^。」』]{0,6}',
        '(?:先生|院長|ドクター|看護師さん|スタッフ(?:さん|の皆さん)|貴院|こちらの(?:病院|クリニック|医院))(?:方|たち)?(?:の[^。、]{1,6})?のおかげで[^。!?]{0,40}',
        '[^。!?()]{4,50}?(?:{helped}|{healed}|解放され)[^。!?()]{0,10}[。!]?[(][^()]{0,10}(?:[2-9]0代|[0-9]{2}歳)[^()]{0,8}[)]',
        '(?:通い始め|通って|受け始め|使い始め|飲み始め)(?:て)?[^。!?]{0,20}?{healed}[^。!?]{0,6}',
        '(?:※)?個人の(?:感想|意見|体験)です?[^。]{0,4}',
        '(?:口コミ|くちこみ|レビュー)[^。、]{0,6}(?:より|から)?(?:転載|引用|抜粋|掲載|ご紹介|紹介)[^。]{0,40}',
        '(?:体験者|経験者|患者(?:さん|様)?|モニター)(?:の|からの)?(?:喜びの|感謝の)?(?:声|口コミ|体験談)(?:が)?(?:多数|続々|殺到|満載)',
        '[「『"][^」』"]{2,60}[」』"](?:と)?(?:の|という|との|など(?:の)?)(?:うれしい|喜びの|感謝の|多くの)?(?:お?声|感想|口コミ|レビュー|評判|お言葉|お手紙|お便り)[^。]{0,8}',
        '(?:スタッフ|職員|看護師|受付|院長|医師|家族|私|母|妻|夫)(?:の[^。、]{1,4})?(?:自身)?(?:も|が|で)[^。]{0,14}?(?:打ち|受け|体験|試し|使い|治療し|施術|手術し|やって|飲んで|つけて|通い|抜い|し)(?:て|た|まし|、)[^。]{0,30}(?:{healed}|ようになりました|視力が|数値が|キロ|kg|減|ツル|つる|快適|効果|若|変化|実感|満足)[^。]{0,10}',
      ],
      en: [
        '(?:"|\')[^"]{0,90}?\\b(?:i|i\'m|i\'ve|my|me|we|our|mum|she|he|they|it)\\b[^"]{0,90}?{eworked}[^"]{0,60}"?(?: ?[-,(]+ ?[a-z.]+(?:,? ?(?:aged? )?[0-9]{2})?)?',
        '(?:"|\')[^"]{0,60}{eworked}[^"]{0,60}"? ?[-(,]+ ?[a-z. ]{1,14},? ?(?:aged? )?(?:[0-9]{2}|patient|mother|father|london|tokyo)?',
        '(?:read|hear|watch|see|discover|learn|find out) how (?:[a-z]+ )?(?:[a-z]+|he|she) (?:beat|overcame|conquered|defeated|recovered|regained|lost|got|won|healed|transformed|found|threw)(?: [a-z]+){1,5}',
        "(?:my|our)(?: own)? (?:mother|mum|mom|father|dad|wife|husband|son|daughter|family|patients?|sister|brother|aunt|gran(?:d[a-z]+)?|receptionist|nurse|friend|neighbou?r)(?:'s)?(?: [a-z',]+){0,10}? {eworked}",
        "(?:i|i'm|i've|she|he) (?:(?!will|can|could|may|might|if|you|should|would|cannot|not)[a-z']+ ){0,10}?{eworked}",
        '(?:patients?|clients?|people|customers?|mothers|he|she|one (?:patient|client|woman|man|mother)) (?:say|says|said|tells? us|told us|writes?|wrote|reports?|share[sd]?|rave[sd]?)(?: [a-z\',:"]+){0,8}? {eworked}',
        '(?:read|see|hear|watch|discover|learn|find out) how (?!(?:we|you|to|the|our|it|this|they|your|an?|these|that|much|many|long|often|well)(?![a-z]))[a-z]+(?: and [a-z]+)? (?:got (?:her|his|their)|regained|beat|overcame|lost [0-9a-z]+ (?:kilos?|kg|pounds)|won back|found relief|(?:is|was|are) (?:now )?(?:pain free|cured|healed)|walks? again|recovered)(?: [a-z]+){0,3}',
        '(?:as|even) (?:a )?(?:staff|nurse|receptionist|doctor)(?: [a-z]+){0,4} (?:i|tried|had)(?: [a-z0-9]+){0,8}? (?:lost|gone|dropped|younger|smooth)',
      ],
      unless: {
        ja: [
          '声(?:を|に)(?:受け|もと|基に|反映|踏まえ|生か|活か|お?(?:応|答|こた)え)|駐車場|待合|受付が|ご意見箱|意見箱|接遇|掲示|清掃|トイレ|売店|患者会|家族会|予約が(?:と|取)|待ち時間|[」』"]と(?:答え|言え|言われ|おっしゃ|訴え)(?:ても|(?:た|る|な)[^。、]{0,3}(?:方|人|場合|とき|時|患者))|電話(?:が|に)|通訳|手すり|案内|もし',
        ],
        en: [
          'shaped|we (?:have )?(?:changed|moved|added|extended)|parking|car park|waiting (?:room|time)|reception was|wi fi|canteen|signs?|support group|if (?:you|the|i|it|your)',
        ],
      },
    },
    {
      ja: [
        '(?:{voices})(?:を|の|が|は|も|集|一覧|ページ|コーナー|はこちら|動画|多数|続々|満載|[:：])[^。]{0,8}?(?:公開|掲載|紹介|ご覧|一覧|集|多数|続々|お届け|動画|載せ|集め|満載|まとめ|はこちら|読め|更新|インタビュー|ページ|コーナー|お読み|届いて)',
        '^[【■◆●☆★]?(?:{voices})(?:集|一覧|特集|動画)?[】]?(?=$|\n)',
        '{treatment}[^。、]{0,8}(?:を受けた|された|の|した)[^。、]{0,6}(?:体験談|体験記|体験者|感想|喜びの声|お声|の声)',
        '(?:体験談|体験レポ(?:ート)?|喜びの声|感謝の(?:声|手紙|お手紙))(?!交流|の募集|に揺|を探|で不安|ばかり)',
      ],
      en: [
        "(?:patient|client|success|real|customer|weight loss|recovery|healing|our patients'|happy) (?:testimonials?|stories|story|reviews?|success stories|voices|experiences?)|testimonials?(?: (?:from|by|of))?|read (?:her|his|their) (?:story|stories)|(?:read|hear|watch|see|listen to)(?: [a-z']+){0,4} (?:patients?|clients?|people|those|women|men|mothers)(?: [a-z]+){0,4} (?:say|said|cured|treated|stories|experiences?|results|reviews|tell|lost|words)|what our (?:patients|clients) say|reviews? (?:copied|reposted|taken|from) [a-z ]{2,20}|(?:copied|reposted|quoted) from (?:a |our )?(?:review|google|yelp|patient)[a-z ]{0,12}|(?:hear|read|watch|patients|stories)[^.!?]{0,24} in (?:her|his|their|patients'?) own words",
      ],
      unless: {
        ja: [
          '(?:市|県|国|町|区|学会|協会|患者団体|保健所)の[^。、]{0,10}(?:サイト|ページ|冊子|図書|窓口|相談)|駐車場|待合|受付が|ご意見|意見箱|接遇|患者会|家族会|改善に|運営|投書|お寄せ|募集|割引|進呈|プレゼント|クーポン|ポイント|無料|商品|謝礼|書いて|書くと|書いた|投稿|掲載していません|載せ(?:ません|ない|ていません)',
        ],
        en: [
          'shaped|policy|consent|waiting room|parking|suggestion|complaint|support group|improve our|get a|free|voucher|discount|reward|gift|in exchange|post a|leave a|write a',
        ],
      },
    },
  ],
  spares: {
    ja: [
      '[「『"]?(?:ありがとう|お世話になりました)[^」』"]{0,6}[」』"]?(?:の|という)(?:お?声|お?言葉)|患者(?:さん|様)?の声(?:を聞|に耳|に応|をもとに|を反映|をお聞)|体験(?:交流|会|入院|実習|学習|コーナー)',
    ],
    en: ['user experience|patient experience (?:team|survey|officer)|work experience|patient story telling'],
  },
};
