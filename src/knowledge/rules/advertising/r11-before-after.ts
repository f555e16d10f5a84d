import type { AdvertisingRule } from '../rule.ts';

export const beforeAfter: AdvertisingRule = {
  id: 'R11',
  category: { ja: '治療前後の写真', en: 'Before and after' },
  basis: { ja: '医療法施行規則1条の9第2号', en: 'Ordinance of the Medical Care Act art. 1-9(2)' },
  edition: 'act',
  severity: { ad: 'block', own: 'warn', none: null },
  rewrite: {
    ja: '写真ごとに、治療内容・回数と期間・費用・主なリスクを並べて書く。広告媒体では使わない',
    en: 'Beside each picture: treatment, visits and period, cost, main risks; none in advertisements',
  },
  denied: 'practice',
  lifted: 'allItems',
  joins: 10,
  fires: [
    {
      ja: [
        'ビフォアフ|ビフォー?(?:&|＆|と|→|/|-|×|ー)?アフター?|before ?(?:&|and|→|➡|⇒|»|/|-|=|>|x|,)* ?after|b/a写真',
        '使用前(?:と|→|・|/|、|-|~|から)?使用後|施術前(?:と|→|/|、|-|~)?施術後',
      ],
      en: [
        "before ?(?:&|/|->|→|➡|⇒|=>|»|>|n|'n'|vs[.]?|,|\\+) ?after",
        '(?:before|pre)(?: ?- ?)?(?:and|&|to)(?: ?- ?)?(?:after|post)(?: ?op(?:erative)?)? (?:photo(?:graph)?s?|pictures?|pics?|images?|gallery|galleries|shots|results|looks|transformations?|comparisons?|videos?|album|cases|smiles?|views)',
      ],
    },
    {
      ja: [
        '(?:治療|施術|手術|術|矯正|来院|使用|注射|脱毛|照射|ダイエット|植毛|抜歯|処置|ホワイトニング|{selfpaid})(?:の)?(?:前|まえ)(?:と|→|・|/|、|-|~|から)?(?:の|に)?(?:治療|施術|手術|術|矯正|来院|使用|注射|脱毛|照射|[0-9]か月|半年|処置)?(?:の)?(?:後|ご|あと)',
        '[^。、]{1,8}前(?:→|->|=>|⇒|/|~)[^。、]{0,8}後|(?:の)?前と(?:の)?後(?:を|の)?(?:ご覧|比べ|写真|比較)',
        '前後(?:の)?(?:比較|写真|変化|違い|画像|差)',
        '(?:初診時|来院時|開始時|治療開始|施術直後)[^。]{0,8}(?:と|から|→|/)[^。]{0,8}(?:後|現在|今)|(?:変化|経過|効果|違い)を?(?:写真|画像)で|(?:写真|画像)で(?:見る|比べ|比較|わかる)[^。]{0,8}(?:変化|効果|違い)|変身(?:写真|前後)|(?:この|こんなに?|驚きの)(?:変わりよう|変わりました)|(?:この|驚きの)(?:変化|違い)(?=[!。、]?(?:写真|$|!)|を(?:ご覧|見))',
      ],
      en: [
        '(?:photo(?:graph)?s?|pictures?|images?)(?: [a-z]+){0,3} before (?:[a-z]+ )?(?:and|&) after(?: [a-z]+)?|then and now|(?:day|week|month) (?:0|zero|1|one) (?:and|&|to|vs[.]?|versus|->|→) (?:day|week|month) (?:[0-9]+|[a-z]+)|(?:smile|results?|transformation|progress) (?:gallery|photos|pictures|album)|before (?:and|&|to) after|(?:before|pre) (?:and|&) (?:after|post)(?: ?-? ?(?:surgery|treatment|op))?',
      ],
      beside: {
        ja: [
          '写真|画像|比較|ギャラリー|アルバム|症例|見比べ|公開|並べ|変化|ショット|フォト|映像|動画|イラスト|スライド|違い|見違え|インスタ|載せ|ご覧',
        ],
        en: [
          'see (?:our|the|how|her|his)|looks?|photo(?:graph)?s?|pictures?|pics|images?|gallery|shots|side by side|compare[sd]?|comparison|see the|transformation|look at|swipe|album|video|smiles',
        ],
      },
      unless: {
        ja: [
          '送って|お送り|撮って|撮影して|(?:術|手術|治療)(?:前後|前と(?:手術|治療|術)?後)の(?:食事|過ごし|注意|流れ|リハビリ|血圧|お薬|薬|検査|説明|管理|看護|生活|心得|ケア|支援|訓練)|食前食後|説明(?:する)?(?:動画|します)|準備',
        ],
        en: [
          'meals?|readings?|meter|blood sugar|wash|hands|blood pressure|exercise|instructions|care|what to (?:eat|do)|walking',
        ],
      },
    },
  ],
  spares: {
    ja: ['使用前[^。]{0,4}使用後の(?:手洗い|消毒|清掃|点検|片付)', '食前(?:と)?食後|食事(?:の)?前後|運動の?前後'],
    en: [
      'before (?:and|&) after (?:meals?|food|eating|school|work|exercise|surgery care|dialysis|each|every|the (?:meal|visit|walk|test)|use|contact|touching|you|your)(?! photo)|(?:read|follow|wash|walk|exercise|eat|drink)(?: [a-z]+){0,4} before (?:and|&) after surgery|before, during|hygiene before',
    ],
  },
};
