const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const KANJI = '[〇一二三四五六七八九十]{1,5}';
const ERA = '(?:昭和|平成|令和|大正|明治)';

/** Classes of figures and words that patterns of personal data name in braces. */
export const shapes: Readonly<Record<string, string>> = {
  day: [
    '(?:18|19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日',
    '(?:18|19|20)\\d{2}([/.-]) ?\\d{1,2}[/.-] ?\\d{1,2}',
    `${ERA} ?\\d{1,2} ?\\(\\d{4}年?\\) ?年? ?\\d{1,2} ?月 ?\\d{1,2} ?日`,
    `${ERA} ?(?:\\d{1,2}|元|${KANJI}) ?[年.-] ?(?:\\d{1,2}|${KANJI}) ?[月.-] ?(?:\\d{1,2}|${KANJI})日?`,
    '(?<![A-Za-z])[MTSHRmtshr] ?\\.?\\d{1,2} ?[年./-] ?\\d{1,2} ?[月./-] ?\\d{1,2}日?',
    `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}`,
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
    '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?!\\d)',
    `\\d{1,2}-${MONTH}-\\d{2,4}`,
  ]
    .join('|')
    .replace('([/.-])', '[/.-]'),
  month: `(?:18|19|20)\\d{2} ?年 ?\\d{1,2} ?月|${ERA} ?(?:\\d{1,2}|元) ?年 ?\\d{1,2} ?月|${MONTH} (?:18|19|20)\\d{2}`,
  monthday: `\\d{1,2} ?月 ?\\d{1,2} ?日|\\d{1,2}/\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?`,
  is: '(?:\\s|は|が|の|を|:|=|#|/|→|、|,|「|\\(|\\[|【|】|No\\.?|no\\.?|NO\\.?|№|番号|number|Number|is|was|ends|ending|reads|as|on|the|in|欄に|欄は){0,6}',
  bar: '(?<![0-9A-Za-z])',
  end: '(?![0-9A-Za-z])',
  digits: '\\d(?:[ -]?\\d)',
  pref: '(?:北海道|東京都|京都府|大阪府|[一-龠]{2,3}県)',
  office:
    '(?:代表(?:電話|番号)?|予約|お?問い?合わ?せ|フリーダイヤル|受付|窓口|相談(?:ダイヤル|窓口|室|電話)|コールセンター|センター|ダイヤル|[Ff][Aa][Xx]|ファックス|ファクス|病院|クリニック|医院|診療所|薬局|当院|本院|外来|事務局|役所|役場|保健所|救急|内線|支店|本社|会社|交換|ホットライン|広報|連携室|病棟|ステーション|公式|[Hh]otline|[Hh]elpline|[Rr]eception|[Cc]linic|[Hh]ospital|[Tt]oll|[Ff]ree|[Oo]ffice|[Ss]witchboard|[Aa]ppointments?|[Bb]ookings?|[Ee]nquir(?:y|ies)|[Ii]nquir(?:y|ies)|[Ss]urgery|[Pp]harmacy|[Dd]esk|[Mm]ain|[Pp]ress|[Rr]eservations?|[Hh]elp ?desk|[Dd]epartment|注文|伝票|型番|ロット|Lot|LOT|ISBN|品番|商品|製造|Order|order|Batch|batch)',
};
