import type { PersonalPattern } from './kind.ts';

const BIRTH_BEFORE =
  '(?:生年月日|お?誕生日|出生日|出生|生まれ(?:たの)?|うまれ|[Dd]\\.?[Oo]\\.?[Bb]\\.?|[Dd]ate of [Bb]irth|[Bb]irth ?date|[Bb]irthday|[Bb]orn(?: on| in)?|b\\.)';
const BIRTH_AFTER =
  '\\s?(?:\\([^)]{1,8}\\))?\\s?(?:に|の)?(?:生(?![まれ]*変|物|産|活|徒|命|協|検|の[花声]|涯|[一-龠])|生まれ(?!変)|うまれ(?!変)|誕生(?!祭)|出生|is (?:his|her|my) birthday|was born)';

const OWN_PLACE =
  '(?:当院|本院|病院|クリニック|医院|診療所|薬局|会場|所在地|アクセス|センター|支所|本社|店舗|施設の住所|記入例|事務局|役所|会館|[Cc]linic|[Hh]ospital|[Ss]urgery|[Pp]harmacy|[Oo]ffice|[Vv]isit us|[Ff]ind us|[Ww]e are|[Ll]ocated|[Vv]enue|[Cc]ent(?:re|er)|[Bb]ranch|[Hh]all|[Cc]hurch|[Ss]tation)[^。.]{0,16}$';

const NUMBERS = '(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})';
const TOWN =
  '(?:[一-龠々〇ァ-ヶー]{1,10}|[ぁ-ん]{2,5}(?:[町台丘野]|が丘|ヶ丘)|[一-龠々]{1,4}[ァ-ヶー]{1,6}|[一-龠々]{1,3}[のがケヶ][一-龠々]{1,4}){0,3}';
const LOT = `${NUMBERS}(?:(?:丁目|番地|番|号|条|-|の|区)(?:の|-)?[0-9]{0,4}(?:番地?|号|-|の)?[0-9]{0,4}(?:号|-|の)?[0-9]{0,4}(?:号室|号)?)(?! ?(?:回|人|時|名|件|%|か月|週|年|歳|円|分|台|月|日|階|mg|窓口|診察|バス|線))`;

const STREET =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Terrace|Crescent|Gardens|Square|Boulevard|Blvd|Grove|Hill|Row|Mews|Walk|Highway|Parade|Quay|Circle|Parkway|Pathway|Path|Trail|Loop|Knoll|View|Crossing|Cove|Esplanade|Approach|Green|Rise|Vale|Wharf)';

/** When somebody was born, and where somebody lives. */
export const placePatterns: Readonly<Record<'birthdate' | 'address' | 'postal', readonly PersonalPattern[]>> = {
  birthdate: [
    { source: `(?<![0-9A-Za-z])(?<it>{day})(?:日)?(?=${BIRTH_AFTER})` },
    { source: `(?<![0-9A-Za-z])(?<it>{month})(?=${BIRTH_AFTER})` },
    { source: `${BIRTH_BEFORE}{is}(?:西暦)?(?<it>{day}|{month}|{monthday}|(?:19|20)\\d{6})(?![0-9])` },
    { source: '(?:[Bb]irthday|お?誕生日)[^0-9。.\\n]{0,18}?(?<it>{monthday})(?![0-9])' },
    { source: `(?<![0-9])(?<it>{monthday})(?=${BIRTH_AFTER}|が誕生日|は(?:お)?誕生日)` },
    { source: '(?<it>(?:18|19|20)\\d{2}[01]\\d[0-3]\\d)(?=生(?![一-龠])|生まれ)' },
  ],
  address: [
    {
      source: `(?<it>{pref}\\s?(?:[一-龠々ァ-ヶーぁ-ん]{1,7}?[市区町村郡]\\s?){1,3}${TOWN}\\s?${LOT})`,
      notAfter: OWN_PLACE,
    },
    {
      source: `(?<![一-龠々])(?<it>(?:[一-龠々]{1,5}|[ぁ-ん]{2,5}|[ァ-ヶー]{2,6})[市区郡町村]\\s?(?:[一-龠々ァ-ヶー]{1,5}[区町村]\\s?)?${TOWN}\\s?${LOT})`,
      notAfter: OWN_PLACE,
    },
    {
      source: `(?:住所|自宅|住まい|転居先|現住所|実家|送付先|訪問先|居所|本籍)(?:は|が|:|の|、|\\s){0,3}(?<it>(?:{pref})?${TOWN}\\s?${LOT})`,
      notAfter: OWN_PLACE,
    },
    {
      source: `(?:住所|自宅|現住所|住まい|訪問先)(?:は|:|\\s){1,2}(?<it>{pref}(?:[一-龠々ァ-ヶーぁ-ん]{1,7}?[市区町村郡]){1,3}[一-龠々ァ-ヶーぁ-ん0-9]{2,12}(?:荘|ハイツ|マンション|アパート|団地|コーポ|町|[0-9]{1,4}(?:号室?)?))`,
      notAfter: OWN_PLACE,
    },
    {
      source: `(?<![0-9A-Za-z-])(?<it>(?:(?:Flat|Apartment|Apt|Unit|Room|Suite) ?[0-9A-Z]{1,4},? )?\\d{1,5}[A-Za-z]? (?:[A-Z][a-z']+ ){1,3}${STREET}(?![a-z])\\.?(?:,? [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)`,
      notAfter: OWN_PLACE,
      notBefore: '[^.]{0,3}(?:[Cc]linic|[Hh]ospital|[Ss]urgery|[Ss]tation)',
    },
    {
      source:
        '(?<![0-9A-Za-z-])(?<it>(?:#?\\d{1,4}[ ,-]+)?\\d{1,4}(?:-\\d{1,4}){1,3},? [A-Z][a-z]+(?:-[a-z]+)?(?:[, ]+[A-Z][a-z]+(?:-(?:ku|cho|machi|shi|gun|mura|ken|fu|to|dori))?){0,4})',
      notAfter: OWN_PLACE,
    },
    {
      source:
        '(?<it>\\d{1,3}(?:-\\d{1,3})? [A-Z][a-z]+(?:-(?:ku|cho|machi|shi|dori|chome))(?:,? [A-Z][a-z]+(?:-[a-z]+)?){0,3})',
      notAfter: OWN_PLACE,
    },
  ],
  postal: [
    {
      source: '(?:〒|郵便番号|[Pp]ostal code|[Pp]ost ?code|[Zz][Ii][Pp](?: code)?){is}(?<it>\\d{3}-?\\d{4})(?!\\d)',
      notAfter: OWN_PLACE,
    },
    { source: '(?<![0-9A-Za-z-])(?<it>\\d{3}-\\d{4})(?=\\s?{pref})(?![0-9-])', notAfter: OWN_PLACE },
    {
      source:
        '(?<![A-Z0-9])(?<it>(?!ICD|BMI|DRG|GCS|HLA|PCR)[A-Z]{1,2}\\d[A-Z0-9]? \\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])',
      notAfter: OWN_PLACE,
    },
    {
      source:
        '(?<=[A-Za-z], ?)(?<it>(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) \\d{5}(?:-\\d{4})?)(?!\\d)',
    },
    {
      source:
        '(?:[Pp]ost ?code|[Zz][Ii][Pp](?: code)?){is}(?<it>\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2})(?![0-9A-Z])',
    },
  ],
};
