import type { PersonalPattern } from './kind.ts';

const ORDER =
  '(?:注文|伝票|追跡|お?問い?合わ?せ番号|受付番号|送り状|荷物|商品|整理番号|予約番号|請求|見積|管理番号|資産|製造|シリアル|型番|JAN|ISBN|ISSN|口座|カード|[Oo]rder|[Tt]racking|[Pp]arcel|[Ii]nvoice|[Ss]erial|[Bb]arcode|[Ss]hip(?:ping|ment)|[Ll]ot|[Tt]icket|[Rr]eference)[^0-9]{0,10}$';

const GRANT =
  '(?:保険者番号|公費負担者(?:番号)?|公費(?:受給者)?番号|(?:公費|医療費|医療)?受給者(?:証)?(?:の)?(?:番号)?|被保険者(?:証)?(?:等)?(?:の)?(?:記号(?:・|・)?)?番号|被保険者証|資格確認書(?:の)?(?:番号)?|(?:健康)?保険証(?:の)?(?:記号)?(?:・)?(?:番号)?|(?:国民)?健康保険(?:証)?(?:の)?(?:記号)?(?:・)?(?:番号)?|介護保険(?:証)?(?:の)?(?:被保険者)?(?:番号)?|後期高齢者?(?:医療)?(?:被保険者)?(?:証)?(?:番号)?|国保(?:の)?(?:番号)?|社保(?:の)?(?:番号)?|負担者番号|医療証(?:番号)?|記号(?:・)?番号|国民健康保険\\s?記号番号|共済(?:組合)?(?:員)?(?:証)?番号|労災(?:保険)?番号|難病(?:医療)?受給者証)';

const CHART =
  '(?:患者(?:さん)?(?:ID|I\\.D\\.|番号|No\\.?|№|コード|登録番号|識別番号)|診察券(?:ID|番号|No\\.?|№|の番号)?|(?:電子)?カルテ(?:ID|番号|No\\.?|№|の番号)|登録番号|病歴番号|病歴ID|受診(?:者)?(?:番号|ID)|検体(?:番号|ID)|入院番号|利用者(?:番号|ID|No\\.?)|受診者番号|症例(?:番号|ID)|被験者(?:番号|ID|識別コード)|管理ID|外来番号|透析番号|MRN|mrn|[Pp]atient (?:ID|id|[Nn]o\\.?|[Nn]umber|#)|[Cc]hart (?:ID|[Nn]o\\.?|[Nn]umber|#)|[Cc]hart(?= ?[:#])|(?:[Mm]edical |[Hh]ealth )?[Rr]ecord (?:ID|[Nn]o\\.?|[Nn]umber|#)|[Hh]ospital (?:ID|[Nn]o\\.?|[Nn]umber|#)|[Cc]ase (?:ID|[Nn]o\\.?|[Nn]umber|#)|[Uu]nit [Nn]umber|[Cc]linic (?:ID|[Nn]o\\.?|[Nn]umber|card)|[Ss]ubject (?:ID|[Nn]o\\.?|[Nn]umber)|[Rr]egistration [Nn]umber|[Pp]t\\.? ?ID|[Ss]pecimen (?:ID|[Nn]o\\.?|[Nn]umber)|(?<![A-Za-z一-龠ァ-ヶーDN] ?)ID)';

/** Numbers that stand for a person. */
export const numberPatterns: Readonly<
  Record<'my_number' | 'insurance_number' | 'other' | 'record_number', readonly PersonalPattern[]>
> = {
  my_number: [
    {
      source:
        '(?:マイナンバー|マイナ番号|個人番号|特定個人情報|通知カード|マイナ|[Mm]y ?[Nn]umber|MY ?NUMBER|[Ii]ndividual [Nn]umber)(?!制度)[^0-9。]{0,14}(?<it>\\d(?:[ ・./_-]?\\d){11})(?![ -]?\\d)',
    },
    {
      source: '(?<![0-9A-Za-z#-])(?<it>\\d{4}([ ・-]?)\\d{4}\\2\\d{4})(?![ -]?[0-9A-Za-z]|-)',
      check: 'myNumber',
      notAfter: ORDER,
    },
    {
      source:
        '(?<![0-9A-Za-z#-])(?<it>\\d{12}|\\d{3}[ -]\\d{3}[ -]\\d{3}[ -]\\d{3}|\\d{6}[ -]\\d{6})(?![ -]?[0-9A-Za-z]|-)',
      check: 'myNumber',
      notAfter: ORDER,
    },
  ],
  insurance_number: [
    {
      source: `(?<it>記号\\s?:?\\s?[0-9A-Za-z一-龠ぁ-ん・-]{1,10}\\s?[・、,/]?\\s?番号\\s?:?\\s?\\d[0-9-]{0,11}(?:\\s?[・、,(]?\\s?\\(?枝番\\s?:?\\)?\\s?\\d{1,2})?)`,
    },
    {
      source: `${GRANT}(?:\\s|は|が|の|を|:|=|No\\.?|№|#|、|「|番号|\\(|第|欄に|写し|/){0,5}(?<it>(?:[A-Za-z]{1,3}[- ]?)?\\d{2,}(?:[ ・-]\\d+){0,4}(?:\\s?\\(?枝番\\)?\\s?\\d{1,2})?)(?!\\d|円|回|件|名|人|%|枚|年|月|日|割|点|-?\\d)`,
    },
    {
      source:
        '(?:保険(?:者|証)?|公費|受給者|被保険者|資格確認書|医療証|国保|社保|協会けんぽ|共済|労災|生活保護|特定疾患|自立支援|受給資格|負担者|組合)[^0-9。\\n]{0,14}?(?<it>(?!(?:18|19|20)\\d{2}[-/.]\\d|0\\d{1,3}-\\d{1,4}-\\d{4})\\d{6,12}|(?!(?:18|19|20)\\d{2}[-/.]\\d|0\\d{1,3}-\\d{1,4}-\\d{4})\\d{2,8}[ ・-]\\d{2,8}(?:-\\d{1,2})?)(?![0-9円人件回名%点割]|-\\d)',
    },
    {
      source:
        '(?:NHS|Medicare|Medicaid|(?<!National |national )[Ii]nsur(?:ance|er|ed)|[Pp]olicy|[Rr]ecipient|[Bb]eneficiary|[Ss]ubscriber|[Ll]ong-term care|[Pp]ublic (?:expense|funding)|[Hh]ealth plan)[^0-9.\\n]{0,28}?(?<it>(?!(?:18|19|20)\\d{2}[-/.]\\d)(?:[A-Z]{1,3}-?)?\\d{2,4}(?:[ -]?\\d{2,4}){1,3})(?![0-9%]|,\\d| ?(?:yen|people|patients|dollars|pounds|USD|days|claims))',
    },
    {
      source:
        '(?:NHS|nhs|[Mm]edicare|[Mm]edicaid|[Pp]olicy|(?<!National )(?:[Hh]ealth )?[Ii]nsurance(?: (?:card|policy|member|plan))?|[Mm]ember(?:ship)?|[Ss]ubscriber|[Bb]eneficiary|[Ii]nsured(?: person)?|[Ii]nsurer|HIC|[Pp]lan)(?:\\s?(?:no\\.?|No\\.?|[Nn]umber|ID|id|#|code)){1,2}{is}(?<it>(?:[A-Za-z]{1,4}[ -]?)?\\d(?:[ -]?[0-9A-Za-z]?\\d){4,13})(?![0-9])',
    },
    {
      source:
        '(?:[Bb]eneficiary|[Mm]edicare|[Mm]ember|[Ss]ubscriber|[Pp]olicy|[Ii]nsurance|[Rr]ecipient)(?: card)?(?: (?:ID|id|[Nn]o\\.?|[Nn]umber|code))?{is}(?<it>(?=[A-Z-]{0,8}[0-9])[A-Z0-9]{2,5}(?:-[A-Z0-9]{2,5}){1,3})(?![A-Za-z0-9])',
    },
    { source: 'NHS{is}(?<it>\\d{3}[ -]?\\d{3}[ -]?\\d{4})(?!\\d)' },
    { source: '枝番(?:号)?\\s?[:は]?\\s?(?<it>\\d{1,2})(?!\\d|枚|件)' },
  ],
  other: [
    { source: '(?:旅券|パスポート|[Pp]assport)(?:の)?{is}(?<it>[A-Za-z]{0,2}\\d{6,9})(?!\\d)' },
    {
      source:
        '(?:在留カード|在留資格|[Rr]esidence [Cc]ard|特別永住者証明書)(?:の)?{is}(?<it>[A-Za-z]{2}[ -]?\\d{8}[ -]?[A-Za-z]{2})',
    },
    { source: '{bar}(?<it>[A-Z]{2}\\d{8}[A-Z]{2}){end}' },
    {
      source:
        "(?:運転免許(?:証)?|免許証|(?:[Dd]riv(?:er'?s?|ing) )?[Ll]icen[cs]e)(?:の)?{is}(?:第)?(?<it>(?:[A-Z]{1,5}[ -]?)?\\d[0-9 -]{4,14}\\d(?:[A-Z0-9]{0,6})?)(?:号)?",
    },
    {
      source:
        '(?:基礎年金|年金(?:手帳|証書)?|雇用保険(?:被保険者)?|[Pp]ension)(?:の)?{is}(?<it>\\d{4}-?\\d{4,7}(?:-\\d)?)(?!\\d)',
    },
    {
      source:
        '(?:(?:クレジット|デビット|キャッシュ|診療費の)カード|カード番号|[Cc]redit card|[Dd]ebit card|[Cc]ard(?: number| no\\.?)|VISA|Visa|Mastercard|JCB){is}(?<it>\\d{4}(?:[ -]?\\d{4}){2}[ -]?\\d{3,4})(?!\\d)',
    },
    {
      source: '(?<![0-9A-Za-z-])(?<it>\\d{4}([ -])\\d{4}\\2\\d{4}\\2\\d{4})(?![0-9-])',
      check: 'card',
      notAfter: ORDER,
    },
    {
      source:
        '(?:口座(?:番号)?|普通(?:預金|口座)?|当座|ゆうちょ|振込先|[Aa]ccount(?: (?:number|no\\.?))|[Bb]ank account|[Ss]ort code|IBAN)(?:の|\\s|[一-龠ァ-ヶー]{2,8}(?:銀行|支店)\\s?)?{is}(?<it>(?:[A-Z]{2}\\d{2}[A-Z0-9 ]{8,26}|\\d[0-9 -]{4,16}\\d))(?!\\d)',
    },
    {
      source:
        '(?<it>[一-龠ぁ-ん]{1,4} ?\\d{2,3} ?[あ-ん] ?(?:[・.]{0,3}\\d{1,2}-?\\d{1,2}|\\d{2}-\\d{2}))(?![0-9年月日時分回人件円名枚%])',
    },
    {
      source:
        '(?:ナンバープレート|車のナンバー|ナンバー|[Nn]umber plate|[Ll]icen[cs]e plate|[Pp]late|[Rr]eg(?:istration)?(?: plate)?){is}(?<it>(?:[A-Z]{1,3}\\d{1,3} ?[A-Z]{0,3}|[A-Z0-9]{2,4}[ -][A-Z0-9]{2,4}))(?![A-Za-z])',
    },
    {
      source:
        '(?:手帳|障害者?手帳|療育手帳|愛の手帳|[Dd]isability (?:card|certificate))(?:の)?{is}(?<it>第?\\d{3,}(?:-\\d+)?号?)(?![0-9円年月日冊])',
    },
    { source: '(?<![0-9-])(?<it>\\d{3}-\\d{2}-\\d{4})(?![0-9-])' },
    { source: '(?:[Ss]ocial [Ss]ecurity|SSN)(?: number)?{is}(?<it>\\d{3}[ -]?\\d{2}[ -]?\\d{4})' },
    {
      source:
        '(?:NI|[Nn]ational [Ii]nsurance|NINO)(?: number| no\\.?)?{is}(?<it>[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]?)',
    },
    { source: '{bar}(?<it>[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]){end}' },
    {
      source:
        '(?:社員|職員|学籍|学生|会員|受験|住民票|教職員|[Ee]mployee|[Ss]tudent|[Mm]ember)(?:の)?(?:番号|コード|ID|No\\.?| ID| number| no\\.?)(?:\\s|は|:|#|is){0,3}(?<it>[A-Za-z]{0,3}-?\\d{4,12})(?!\\d)',
    },
  ],
  record_number: [
    {
      source: `${CHART}{is}(?<it>(?=[A-Za-z0-9-]{0,10}\\d)(?:[A-Za-z]{1,4}-?)?\\d[0-9A-Za-z-]{2,13})(?![0-9A-Za-z円]|:\\d)`,
      notAfter:
        '(?:会議|ミーティング|[Zz]oom|ユーザー|ログイン|LINE|ライン|注文|商品|端末|機器|予約|Meeting|meeting|user|User|login|device|order|Order)[^0-9]{0,4}$',
    },
    { source: '(?<it>[A-Za-z]{1,3}-?\\d{4,10}|\\d{4,10})\\s?\\((?:患者|診察券|カルテ)(?:ID|番号|No\\.?)?\\)' },
  ],
};
