import type { Name } from '../entry.ts';

/** What a page of one's own must say before more than the listed items may be published there (限定解除). */
export type ItemId =
  | 'contact'
  | 'treatment'
  | 'period'
  | 'cost'
  | 'risks'
  | 'unapproved'
  | 'route'
  | 'alternatives'
  | 'safetyAbroad'
  | 'relief';

interface ItemEntry {
  readonly id: ItemId;
  readonly name: Name;
  /** Of every page, of care that insurance does not pay, or of what is not approved (for this). */
  readonly askedOf: 'all' | 'selfPay' | 'unapproved';
  /** The source of an expression over the folded text of either language that says it. */
  readonly says: string;
}

/** The items in the order of the guideline. That the patient looks for the page by themselves is the channel's matter. */
export const liftingItems: readonly ItemEntry[] = [
  {
    id: 'contact',
    name: { ja: '問い合わせ先', en: 'contact' },
    askedOf: 'all',
    says: '問い?合わせ|お?電話|tel|連絡先|ご相談は|予約は|窓口|[0-9]{2,4}-[0-9]{2,4}-[0-9]{3,4}|@|enquir|inquir|contact|call|phone|e-?mail',
  },
  {
    id: 'treatment',
    name: { ja: '治療の内容', en: 'what is done' },
    askedOf: 'selfPay',
    says: '治療|施術|診療|療法|埋没|術|レーザー|注射|手術|照射|投与|検査|点滴|矯正|植え|塗|貼|内服|飲|インプラント|treat|inject|surg|laser|session|procedure|place|fit|infus|remov|botox|implant',
  },
  {
    id: 'period',
    name: { ja: '期間・回数', en: 'period and visits' },
    askedOf: 'selfPay',
    says: '期間|回数|[0-9一二三]+(?:か月|ヶ月|箇月|週|回|日|年|泊|時間)|通院|sessions?|visits?|weeks?|months?|days?|hours?|appointments?',
  },
  {
    id: 'cost',
    name: { ja: '標準的な費用', en: 'usual cost' },
    askedOf: 'selfPay',
    says: '[0-9][0-9,.]*(?:万)?円|[¥$£€] ?[0-9]|[0-9][0-9,]* ?(?:yen|pounds?|dollars?|euros?|usd|gbp|jpy)',
  },
  {
    id: 'risks',
    name: { ja: '主なリスク・副作用', en: 'main risks and side effects' },
    askedOf: 'selfPay',
    says: 'リスク|副作用|合併症|負担|まれに|risks?|side effects?|complications?|adverse',
  },
  {
    id: 'unapproved',
    name: { ja: '未承認（適応外）であること', en: 'that it is not approved (for this)' },
    askedOf: 'unapproved',
    says: '未承認|適応外|承認されて|承認を受けて|off-?label|unapproved|unlicen|not (?:yet )?approved',
  },
  {
    id: 'route',
    name: { ja: '入手経路', en: 'how it is obtained' },
    askedOf: 'unapproved',
    says: '個人輸入|入手|国内の?(?:販売|製造|卸|正規|代理店)|輸入|yakubutsu|obtained|import|sourced|supplier',
  },
  {
    id: 'alternatives',
    name: { ja: '国内の承認医薬品等の有無', en: 'approved alternatives in Japan' },
    askedOf: 'unapproved',
    says: '(?:国内|日本)[^。]*(?:承認(?:された|薬|医薬品|品)|同(?:一|じ|等|様))|代わり|alternative|approved (?:in japan|drug|medicine|product|option)',
  },
  {
    id: 'safetyAbroad',
    name: { ja: '諸外国での安全性等の情報', en: 'what is known of its safety abroad' },
    askedOf: 'unapproved',
    says: '(?:諸外国|海外|米国|欧州|アメリカ|fda)[^。]*(?:安全|報告|承認|情報|副作用|リスク)|重大な(?:リスク|副作用)|abroad|overseas|other countries|serious risks?',
  },
  {
    id: 'relief',
    name: { ja: '医薬品副作用被害救済制度の対象外であること', en: 'that the relief system does not cover it' },
    askedOf: 'unapproved',
    says: '救済制度|救済の?対象|relief (?:system|scheme|service)|compensation',
  },
];

/** Care that is approved for something else, or nowhere, or brought in from abroad: a source as in `says`. */
export const unapprovedCare =
  '未承認|適応外|承認されて(?:いない|いません|おりません)|個人輸入|マンジャロ|オゼンピック|リベルサス|glp-?1|エクソソーム|off-?label|unapproved|unlicen[sc]ed|not (?:yet )?approved|exosome|ozempic|mounjaro';
