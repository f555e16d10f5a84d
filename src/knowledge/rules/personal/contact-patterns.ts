import type { PersonalPattern } from './kind.ts';

const ROLE_BOX =
  '(?:info|press|reserve|reservations?|contact|support|office|admin|recruit|no-?reply|soudan|yoyaku|uketsuke|renkei|webmaster|hello|enquir(?:y|ies)|inquir(?:y|ies)|appointments?|reception|sales|pr|koho|kouhou|jinji|help|helpdesk|desk|bookings?|privacy|customer|customers|toiawase|madoguchi|jimu|jimukyoku|somu|soumu|mail|news|newsletter|media|marketing|service|services|team|clinic|hospital|care|kango|volunteer|donations?|feedback|complaints?|billing|accounts?|library|kenshu|event|events|seminar|chiiki|gairai|post|postmaster|hr|jobs|careers|general|secretary|nurse|nurses|pharmacy|ward|dental|it|web|system|security|staff)';

const NETWORK =
  '(?:Instagram|instagram|インスタ(?:グラム)?|IG|Twitter|twitter|ツイッター|旧Twitter|X|TikTok|tiktok|ティックトック|YouTube|youtube|ユーチューブ|LINE|ライン|Threads|threads|Facebook|facebook|フェイスブック|FB|note|Bluesky|mixi|SNS|アカウント|account|handle|Telegram|WeChat|WhatsApp|Discord|Skype|Snapchat|KakaoTalk|カカオ|Mastodon|ブログ|blog)';

const OFFICIAL =
  '(?:公式|オフィシャル|当院|病院|クリニック|医院|official|Official|our |hospital|clinic|広報|団体|市の|県の|患者会の)[^。@]{0,14}$';
const OFFICIAL_HANDLE =
  '(?![A-Za-z0-9_.-]*(?:official|hospital|clinic|byoin|koho|pref|city_|_city|dental|pharm|press|mhlw|org|univ|center|centre|ishikai|kenko|health))';

/** How a person is reached. */
export const contactPatterns: Readonly<Record<'url_profile' | 'email' | 'phone', readonly PersonalPattern[]>> = {
  url_profile: [
    {
      source: `(?<it>(?:https?://)?(?:www\\.|m\\.|mobile\\.|ja-jp\\.)?(?:twitter\\.com|x\\.com|instagram\\.com|facebook\\.com|fb\\.com|tiktok\\.com|linkedin\\.com|threads\\.net|threads\\.com|youtube\\.com|note\\.com|ameblo\\.jp|mixi\\.jp|bsky\\.app/profile|line\\.me/ti/p|lit\\.link|linktr\\.ee|profile\\.ameba\\.jp|pinterest\\.[a-z]+|reddit\\.com|snapchat\\.com|t\\.me|wa\\.me|github\\.com|medium\\.com|tumblr\\.com|vk\\.com|weibo\\.com|lin\\.ee|plaza\\.rakuten\\.co\\.jp)/${OFFICIAL_HANDLE}(?!(?:watch|hashtag|search|explore|share|intent|jobs|groups?|events?|company|channel/UC|playlist)(?:[/?]|$))[A-Za-z0-9@~_./%?=&-]*[A-Za-z0-9_/~-])`,
      notAfter: OFFICIAL,
      notBefore: '[^。]{0,4}(?:公式|official)',
    },
    {
      source: `(?<![A-Za-z0-9-])(?<it>(?:https?://)?[A-Za-z0-9-]{1,60}\\.(?:hatenablog|hatenadiary|livedoor|fc2|seesaa|blogspot|wordpress|exblog|tumblr|jugem|cocolog-nifty|substack|blog\\.fc2|blog)\\.(?:com|jp|net|org)[A-Za-z0-9@~_./%?=&-]*)`,
      notAfter: OFFICIAL,
    },
    {
      source: `(?<it>https?://(?:blog\\.|[a-z0-9.-]*/(?:~|blog/|users?/|members?/|profile/))[A-Za-z0-9@~_./%?=&-]+)`,
      notAfter: OFFICIAL,
    },
    {
      source: `{bar}${NETWORK}(?:[(（]?旧Twitter[)）])?(?:の)?(?:アカウント|ID|id|名|handle|account|は|が|で|:| |\\(|:|「|is|:|as|/|、|at|username|ユーザー名|DM){0,5}\\s?(?<it>@${OFFICIAL_HANDLE}[A-Za-z0-9_.]{2,30}[A-Za-z0-9_])`,
      notAfter: OFFICIAL,
      notBefore: '[^。]{0,4}(?:公式|official)',
    },
    {
      source: `(?<![A-Za-z0-9_.])(?<it>@${OFFICIAL_HANDLE}[A-Za-z0-9_.]{2,30}[A-Za-z0-9_])(?=\\s?[(（「]?(?:(?:on|from|の|という|\\()\\s?)?${NETWORK})`,
      notAfter: OFFICIAL,
    },
    {
      source: `(?:LINE|ライン|Skype|スカイプ|WeChat|カカオ|KakaoTalk)\\s?(?:の)?(?:ID|id|アカウント|account){is}(?<it>(?![Aa]ccount)@?[A-Za-z0-9_.-]{4,30})`,
      notAfter: OFFICIAL,
    },
  ],
  email: [
    {
      source: `(?<![A-Za-z0-9._%+'-])(?<it>(?!${ROLE_BOX}[0-9]{0,2}(?:[._-][a-z]{1,12})?(?:@| ?[([]))[A-Za-z0-9._%+'-]+ ?(?:@|[([] ?(?:at|アット|@) ?[)\\]]|(?: at )(?=[a-z0-9-]+ ?(?:\\.| dot )))\\s?[A-Za-z0-9-]+(?: ?(?:\\.|[([] ?dot ?[)\\]]| dot ) ?[A-Za-z0-9-]+)*? ?(?:\\.|[([] ?dot ?[)\\]]| dot ) ?[A-Za-z]{2,}(?:\\.[A-Za-z]{2,})?)`,
    },
  ],
  phone: [
    {
      source: '(?<![0-9A-KM-Za-km-z-])(?<it>\\+ ?\\d{1,3}[ .-]?\\(?0?\\)?[ .-]?\\d{1,4}(?:[ .-]?\\d{2,4}){2,4})(?!\\d)',
      check: 'tenDigits',
      notAfter: '{office}[^0-9]{0,12}$',
    },
    {
      source: '(?<![0-9A-KM-Za-km-z-])(?<it>0[5-9]0[ .()-]{0,2}\\d{4}[ .()-]{0,2}\\d{4})(?![0-9-])',
      notAfter:
        '(?:代表|予約|お?問い?合わ?せ|受付|窓口|公式|注文|伝票|[Bb]ooking|[Rr]eception|[Aa]ppointments?|ダイヤル)[^0-9自宅母父本人さん]{0,8}$',
      notBefore: '\\s?[(]?(?:代表|予約|受付|代\\))',
    },
    {
      source:
        '(?<![0-9A-KM-Za-km-z-])(?<it>\\(?(?!0120|0800|0570|0990|0180|0[5-9]0)0[1-9]\\d{0,3}[ .)-]{1,2}\\d{1,4}[ .-]\\d{3,4})(?![0-9-]|[ .]\\d|,\\d)',
      check: 'tenDigits',
      notAfter: '{office}[^0-9宅母父娘息本携族]{0,12}$',
      notBefore:
        '\\s?[(]?\\s?(?:代表|予約|受付|代\\)|病院|クリニック|医院|内線|fax|FAX|平日|[0-9]{1,2}時|24時間|weekdays)',
    },
    {
      source:
        '(?:電話(?:番号)?|tel|Tel|TEL|携帯|自宅|連絡先|実家|勤務先|[Pp]hone|[Mm]obile|[Cc]ell|[Cc]all(?:ed)?(?: back)?(?: on)?|[Hh]ome|[Nn]umber|[Tt]ext|[Rr]ing){is}(?<it>0\\d{9,10})(?!\\d)',
      notAfter: '{office}[^0-9宅母父娘息本携族]{0,8}$',
      notBefore: '\\s?[(]?(?:代表|予約|受付)',
    },
    { source: '(?<![0-9A-KM-Za-km-z-])(?<it>07\\d{3} ?\\d{3} ?\\d{3})(?!\\d)', notAfter: '{office}[^0-9]{0,10}$' },
    {
      source: '(?<![0-9A-KM-Za-km-z-])(?<it>0(?:20 ?\\d{4}|1\\d{2} ?\\d{3}|1\\d{3} ?\\d{2,3}) ?\\d{3,4})(?![0-9-])',
      check: 'tenDigits',
      notAfter: '{office}[^0-9]{0,14}$',
    },
    {
      source: '(?<![0-9A-KM-Za-km-z-])(?<it>\\(?(?!800|888|877|866)[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4})(?![0-9-])',
      notAfter: '(?:{office}|NHS|保険|insurance|番号|ID)[^0-9]{0,14}$',
    },
    { source: '(?:[Pp]hone|[Mm]obile|[Cc]ell|[Cc]all|[Tt]el)[^0-9]{0,10}(?<it>555-\\d{4})(?!\\d)' },
  ],
};
