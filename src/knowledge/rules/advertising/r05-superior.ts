import type { AdvertisingRule } from '../rule.ts';

export const superior: AdvertisingRule = {
  id: 'R5',
  category: { ja: '比較優良', en: 'Superiority' },
  basis: { ja: '医療法6条の5第2項第1号、事例解説書(5)(6)', en: 'Medical Care Act art. 6-5(2)1; case book (5)(6)' },
  edition: 'cases',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: {
    ja: '比べずに、「常勤医12名（2026年4月）」のような日付のある事実を書く',
    en: 'Compare nothing: state a dated fact, such as “12 full-time doctors (April 2026)”',
  },
  denied: 'claim',
  fires: [
    {
      ja: [
        '{area}(?:で)?(?:一|1(?:位)?|いち|ナンバー(?:ワン|1))(?![0-9一-龠週時日部般]|っ|つ|緒|度|人口|ご|じ|にち|ど|おう|ぶ|りつ|ば(?!ん))',
        'にほんいち|にっぽんいち|せかいいち|nihon ?ichi|sekai ?ichi',
        '(?:no[. ]*|ナンバー|nanbaa ?|#)(?:1(?![0-9])|ワン|wan)|number one',
        '第一位|(?:ランキング|満足度|実績|症例数|手術数|支持率|人気|口コミ)(?:の|で|が|は)?…(?:第)?(?:1|一)位|(?<![第同単優])(?:1|一)位(?:に(?:輝|選|なり)|を(?:獲得|受賞)|の(?:実績|{provider}))',
        '{area}(?:の)?(?:トップ|最高|最大|最多|最良|最上|最強|最先端|最優秀|屈指|有数|随一|唯一|初|ベスト|オンリーワン)(?:クラス|レベル|水準|級|規模)?',
        'トップ(?:クラス|レベル|水準|ドクター|医師)|世界(?:最高|トップ|屈指)|(?:最高|最上)(?:の|な)?…(?:峰|水準|レベル|クラス|級|品質|医療|治療|技術|名医|医師|{provider}|スタッフ|環境|結果|仕上がり|おもてなし)',
        '最大(?:級|規模|手)|最多(?:の|症例|実績|数|クラス)|最優(?:秀)?|最高峰|最上級|最上位|最強(?:の)?|日本初|世界初|業界初|国内初|県内初|(?:地域|市内|都内|県内|町内)で?初',
        '屈指(?:の)?|随一(?:の)?|有数の(?=[^。]{0,12}(?:{provider}))|指折りの|頂点|比類(?:の)?な|類(?:を|の)見な|群を抜|ずば抜け|右に出る[^。]{0,12}(?:ません|ない|なし)|右に出る|追随を許|他の追随|引け(?:を|は)取ら|ダントツ|断トツ|ピカイチ|ぴか一|卓越し|他に類[^。]{0,8}(?:ません|ない)|他に類|一線を画',
        '(?:唯一|オンリーワン|ただ一つ|ただひとつ|ここ(?:だけ|しか)|当院(?:だけ|しか|のみ|でしか|にしか)|ここでしか|他では(?=受けられ))(?:の|で|に|無二の)?[^。]{0,12}(?:{provider}|資格|認定)',
        '(?:他|ほか|よそ|別|近隣|周辺|隣|従来|一般|普通|大手)(?:の)?(?:院|病院|医院|医療機関|クリニック|施設|社|歯科|医師|先生)?(?:(?:の|で)[^。、]{1,6})?(?:より(?:も|は)?(?![、。]|ご?紹介|転院)|に(?:は)?(?:負け|劣|真似|まね|でき)|では?(?:真似|まね|でき(?:ない|ません)|受けられ(?:ない|ません)|治(?:ら|せ)な|断られ)|とは?(?:違|一味|比べ|比較|格|差)|を(?:圧倒|凌|しの|寄せ付け|上回)|には?(?:ない|ありません|絶対に))[^。]{0,12}',
        '(?:他|ほか|よそ|別)(?:の)?(?:院|病院|医院|医療機関|クリニック|施設|歯科|歯医者|医師|先生)?(?:では|には?|じゃ)[^。、]{0,4}(?:無理|不可能|断られ|難しい|見放|例のない|ない)[^。]{0,10}',
        '(?:選ばれて?|支持されて?|信頼されて?)[^。0-9]{0,6}(?:no[.]?1|第?[1一]位|ナンバーワン)|一番(?:上手|腕|うま|優|頼)|(?:近隣|近郊|周辺|この辺り)(?:で|の)?(?:一番|最大|最高|唯一|随一|no[.]?1)',
        'どこ(?:の病院|の医院|の歯科|の施設|の[^。]{1,5})?(?:に|より)も(?:負け|劣|ない|早|安|丁寧|優|上手|高|多|痛|正確)',
        '(?:一番|いちばん|もっとも|最も)(?:の)?…(?:優れ|優秀|選ばれ|信頼|支持|人気|上手|うま(?:い|く)|腕|技術|実績|名医|高い(?:技術|水準|レベル)|痛くな|安全な|進ん|頼れ|頼りに|良い(?:病院|治療|医院)|いい(?:病院|治療|医院)|やさし|優し|{provider})',
        '(?:ベスト|best ?)(?:ドクター|ドクターズ|ホスピタル|クリニック|チーム|オブ|な{provider})|超一流|日本を代表|世界を代表|圧倒的(?:な|に)?(?:実績|症例|技術|人気|支持|差|no|多)|県(?:を)?代表する|(?:他|ほか)(?:院|病院|の病院|の医院|のクリニック)で(?:は|断られ|治ら|失敗|満足できな|諦め|あきらめ)[^。]{0,12}',
      ],
      en: [
        '(?:no[.]? ?1|#1|number one|nr[.]? ?1)(?![0-9])',
        "(?:the |our |japan's |simply |your |by far the )?(?:very |absolute )?(?:best|finest|greatest|top|leading|premier|foremost|highest rated|top rated|largest|biggest|most (?:experienced|advanced|trusted|skilled|successful|respected|modern|popular(?! (?:treatment|procedure|drip|menu|package|injection|course|plan|scan))|qualified|reliable|famous|highly rated|caring|accurate|effective|recommended))(?: [a-z]+){0,2} {eclinic}",
        "(?:best|finest|greatest|leading|largest|biggest|safest|most [a-z]+|top|fastest|foremost|only|first)(?: [a-z]+){0,5} (?:in|across|throughout|of) (?:(?:all|the whole|the entire) )?{eplace}(?![a-z]*'s (?:street|station))",
        "(?:the |[a-z]+'s )(?:only|sole|one and only) (?:[a-z]+ ){0,3}{eclinic}(?: (?:in|that|to|with|for|where|you))?",
        'second to none|world class|world leading|world beating|unrival+ed|unmatched|unparal+eled|unbeatable|unsurpassed|peerless|without equal|matchless|incomparable|best in class|cream of the crop|head and shoulders above|a cut above|top notch|top tier|top of the league|market leader|like no other|one of a kind|bar none|nothing compares|in a class of (?:its|our|their) own|ahead of the rest|stand(?:s)? above',
        '(?:better|superior|safer|faster|more (?:skilled|experienced|accurate|effective|advanced|caring|precise)|gentler|higher quality|kinder)(?: [a-z]+){0,4} (?:than|to) (?:(?:any|all|every|other|most|the)(?: [a-z]+)? ?)+(?:{eclinic}|others?|elsewhere|competitors?|rest|anyone|in town|competition)?',
        '(?:better|superior|safer) than (?:elsewhere|anywhere(?: else)?|anyone(?: else)?|the competition|our competitors|ever)|(?:outperforms?|outshines?|beats?|surpass(?:es)?|leaves?) (?:all |any |every |the |our )*(?:other|competition|competitors?|rivals?|rest|hospitals?|clinics?)(?: [a-z]+){0,2}',
        '(?:no|nobody|no one|no other (?:clinic|hospital|doctor|dentist|practice|team|[a-z]+))(?: else)?(?: in [a-z]+)? (?:does|comes|can|matches|offers|treats|has|is|beats|compares|gives|knows)(?: [a-z]+){0,3} (?:better|close|match|like us|compare|as well|more|what we|as (?:many|good|safe))',
        '(?:nobody|no one|no other [a-z]+) (?:beats|rivals|equals|surpasses|matches|outdoes)(?: [a-z]+){0,2}|unlike (?:other|most|all) (?:clinics|hospitals|dentists|doctors|practices|treatments)(?: [a-z]+){0,2}',
        "(?:won't|will not|cannot|can't|never) find (?:a |any )?(?:better|safer|finer|more [a-z]+)(?: [a-z]+){0,3}|(?:ranked|rated|voted) (?:first|top|best|number|the)(?: [a-z0-9]+){0,3}|japan's (?:first|finest|best|leading|top|number)|world's (?:first|finest|best|leading|top|safest|most [a-z]+)|other (?:clinics|hospitals|dentists|doctors) (?:can't|cannot|don't|fail|couldn't|won't)",
      ],
    },
  ],
  spares: {
    ja: [
      '最高(?:血圧|用量|気温|値|齢|裁|体温|の値|投与|血糖|心拍|記録)|最大(?:血圧|用量|で|[0-9])|世界一(?:周|人口|高い(?:山|塔)|長寿国)|日本一周|世界一周|日本一(?:高い(?:山|ビル)|長い川|大きな湖|深い)',
      '(?:no[. ]*|ナンバー)1(?:の|番)?(?:窓口|入口|出口|診察室|番|受付|ドア|駐車|エレベ|バス|ホーム|カウンター|の(?:窓口|入口|入り口|出口|診察室|カウンター|受付|ドア|駐車場|エレベーター|ロッカー|札|書類|用紙|ブース))',
      '唯一の(?:家族|収入|肉親|身寄り|趣味|楽し|支え|味方|方法|親|頼り|連絡|移動|治療法は|欠点|不安|話し|悩|願|子|息)',
      '(?:一番|いちばん|もっとも|最も)(?:近い|気に|困|つら|心配|多い(?:の|症状|原因|質問|年|時間|曜)|多く(?:みら|見ら|の方が悩)|混|大切|大事|奥|上(?!手)|下|左|右|早い(?:予約|時間)|知りたい|最初|最後|古い|新しい|寒|暑|痛(?:む|い(?:の|とこ|時)))',
      '(?:他|ほか|別)の(?:病院|医院|医療機関|クリニック|施設)(?:で(?:治療|診|処方|検査|もら|出|受)|より(?:ご)?(?:紹介|転院|持参|送))|普通より|従来より|一般より',
      '一番(?:窓口|の(?:窓口|診察室|番号|方))|1番(?:窓口|診察室)|最上階|最大限|ベストを尽|最高(?:学府|責任|気)|自己ベスト',
    ],
    en: [
      'best (?:way|time|describes?|wishes|before|practice|interests?|friend|regards|supportive|possible|option for you|answer|number|treatment for you|for you|match|reached|to|place to park|fit|care for yourself)|(?:at|do|doing|try|tries|our|my|your|their) best(?! (?:clinic|doctor|surgeon|hospital|care|treatment|result))',
      '(?:gate|door|room|window|exit|entrance|desk|counter|bus|line|platform|ward|floor|building|lift|parking|car park|route|clinic room|box|form|question|step|page|item|type|phase|bay|station|bed|seat|locker|tram) (?:no[.]? ?1|#1|number one)|no[.]? ?1(?: [a-z]+)? (?:stops?|entrance|window|counter|desk|door|gate|bus|exit|room|form)',
      'only (?:relative|child|income|son|daughter|family|way|one who|carer|when|if|support|hospital staff|patients|visitors|contact|a|the)|the only (?:relative|child|income|son|daughter|carer|thing|person|one|hope|time|bus|side effect|symptom|visitors?)|most common|top (?:floor|right|left|of (?:the|your) (?:page|screen|stairs|form|body))|leading cause|first (?:visit|floor|time)|as (?:good|well) as',
    ],
  },
};
