import type { AdvertisingRule } from '../rule.ts';

export const weakAdvice: AdvertisingRule = {
  id: 'R9',
  category: { ja: '根拠の弱い推奨・名称', en: 'Advice without evidence, and names' },
  basis: { ja: 'ガイドライン第3の1(3)、事例解説書(8)(9)', en: 'Guideline 3-1(3); case book (8)(9)' },
  edition: 'cases',
  severity: { ad: 'warn', own: 'warn', none: null },
  rewrite: {
    ja: '根拠を示すか、正式な名称・保険適用の条件を書く',
    en: 'Give the evidence, the proper name, or when insurance pays',
  },
  denied: 'claim',
  joins: 4,
  fires: [
    {
      ja: [
        '(?:血液|血|腸|細胞|毒素|老廃物|免疫力?|代謝|自律神経|骨盤|体内)(?:を|の|が)[^。、]{0,10}(?:きれい|浄化|サラサラ|デトックス|排出|高め|若返|活性|リセット|ゆがみ)[^。]{0,12}(?:必要|おすすめ|べき|ましょう|施術|点滴)|(?:施術|点滴|デトックス|サプリ|美容治療)(?:が|は)(?:必要|欠かせ|必須)(?!な(?:方|人|場合|とき|時|患者)|かどうか|か)[^。]{0,4}',
        '{cosmetic}(?:&|と)?(?:{cosmetic})?(?:{cosmetic})?(?:医療|治療|研究|総合|専門|診療|外科)?(?:センター|研究所|研究センター|インスティテュート|アカデミー|ラボ|総合研究所)(?!試験|に(?:寄せ|ご?相談)|病)',
        '(?:{selfpay}|{selfpaid}|ドック|自費|サプリ(?:メント)?|腫瘍マーカー|点滴|全身(?:の)?検査|自費検査|遺伝子検査|エステ|美容)[^。、!?]{0,14}?(?:お?すすめ(?:し|です|の|!|。|$|いたし)|お?勧め(?:し|です|の|!|。|$|いたし)|受け(?:た(?:ほう|方)が|るべき|ておくべき|ないと損|ない手はな|ておくと安心|ておいたほうが)|やるべき|必須|欠かせ|必要です|受けておきたい|受けない手|必見|マスト|やって(?:おきたい|損は)|定番)',
        '(?:[0-9]+歳|[0-9]+代|誰|すべての(?:人|方|女性|男性)|全(?:女性|男性|国民|世代|成人)(?:が|は|に)?|全員|健康な(?:人|方)|症状(?:が|の)ない(?:人|方)|皆(?:さん|様))[^。!?]{0,20}(?:受けるべき|自費[^。、]{0,12}受けましょう|受けたほうが(?:いい|よい|良い|安心)|やるべき|必須|必ず受け|打つべき|始めるべき|受けておくべき)',
        '(?:院長|医師|ドクター|先生|当院|専門家|看護師|管理栄養士|スタッフ)(?:が|も|の|いち|イチ|一番)*(?:[^。、]{0,6})?(?:お?すすめ|一?押し|イチオシ|いち推し|推し|お?勧め|太鼓判|愛用|推[薦奨](?=の?[^。]{0,4}(?:メニュー|コース|プラン|サプリ|点滴|施術|治療)))(?:の|する|メニュー|コース|です|プラン|!|。|$|中|サプリ|し)',
        '(?:人気|話題|流行|注目|定番|大人気|一番人気)(?:の|no[. ]?1の?)?(?:{selfpay}|{selfpaid}|メニュー|コース|施術|点滴|治療(?:法)?|プラン|検査|ドック)',
        '(?:どなた|誰|健康な(?:方|人)|皆様|みなさん|元気な(?:方|人)|すべての(?:方|人))[^。、]{0,8}おすすめの(?:点滴|注射|治療|検査|施術|サプリ|ドック|コース|メニュー)',
        '(?:{vanity}|{selfpaid}|{selfpay})[^。]{0,16}?保険(?:が|で|も|の|診療(?:で|として)|扱い|適用|証(?:で|一枚|1枚))[^。]{0,4}(?:でき|受けられ|使え|効|適用|安|可|ok|対象|カバー|なり|扱|$|!|で(?:す|きる))[^。]{0,12}',
        '保険(?:適用|診療|治療)?(?:並み|なみ|同様|感覚|と同じ(?:感覚|くらい|負担)?)(?:の)?[^。]{0,8}|保険(?:が|で|も)[^。]{0,6}(?:美容|ダイエット|痩せ|脱毛|ホワイトニング|しみ取り|しわ)[^。]{0,10}',
      ],
      en: [
        '(?:[a-z]+ )?{ecosmetic}(?: (?:and|&) [a-z]+)?(?: (?:medical|laser|care|treatment|surgery|research|health|therapy|skin|medicine))? (?:cent(?:re|er)|institute|academy|lab(?:oratory)?|research (?:cent(?:re|er)|institute)|foundation|college)(?!s)',
        "(?:{eselfpay}|supplements?|(?:full )?body (?:scan|check)|check ?up|scan|screening|package|drips?|genetic test|dna test|massage|detox|tumou?r markers?)(?: (?!not |never )[a-z',]+){0,6} (?:recommend(?:ed|s)?|is a must|must have|a must|essential for|should (?:be|have)|everyone (?:should|needs))",
        '(?:we|i|our [a-z]+|doctors?|dentists?|experts?|the director|physicians?|nurses?) (?:(?!may|might|can|could|will|does|did|to)[a-z]+ )?(?:recommends?|suggests?|advise[sd]?|urges?|insists?)(?: [a-z]+){0,6} (?:{eselfpay}|supplements?|body scan|scan|package|drips?|to (?:everyone|all)|everyone|for all|every one|tumou?r markers?|brain check|genetic test)',
        '(?:every ?one|everybody|all (?:adults|women|men|people)|anyone|every (?:woman|man|adult|person|parent))(?: [a-z0-9]+){0,4} (?:should|needs?|must|ought)(?: [a-z]+)? (?:have|get|take|to have|to get|try|a|an|this|our|book)(?: [a-z]+){0,4} (?:scan|tests?|check|check up|mri|ct|pet|ultrasound|colonoscopy|endoscopy|gastroscopy|dna|drip|treatment|procedure|package|one|it|now|detox|supplements?|every year|yearly)',
        'you (?:should|must|need to|ought to)(?: [a-z]+)? (?:have|get|take|try|book)(?: [a-z]+){0,3} (?:body scan|drip|scan package|detox|brain check|gene test|genetic test|tumou?r markers?|supplements?)',
        "(?:doctor|dentist|physician|expert|nurse|surgeon|clinically|dermatologist) (?:recommended|approved|endorsed|tested favou?rite|favou?rite|choice)|(?:recommended|loved|favou?red|preferred) by (?:doctors|dentists|dermatologists|experts|nurses|surgeons|physicians|specialists)|(?:director|doctor|dentist|staff|surgeon|physician)'s (?:choice|pick|favou?rite|recommendation|top pick)|(?:most popular|trending|must have|bestselling|best selling) (?:treatments?|drips?|menu|procedure|package|injections?|course|plan|scan|programme)",
        "(?:{ecosmetic}|{eselfpay})(?: [a-z,']+){0,6} (?:covered by|on|under|with|through|paid by|via) (?:your |the |public |national |health |nhs )*(?:insurance|nhs|health plan|insurer)",
        '(?:same|as little) as (?:an )?insur(?:ed|ance)(?: [a-z]+)?|(?:insurance|nhs) (?:now )?(?:covers|pays for)(?: [a-z]+){0,3} (?:{ecosmetic}|{eselfpay})',
      ],
      unless: {
        ja: [
          'ワクチン|接種|脳卒中|こわばり|痙縮|けいれん|麻痺|(?<!pet|ペット|脳|全身|がん総合|人間)検診|(?:保険(?:が|は|の)?(?:適用|きか|使え|効か|対象|診療では)?[^。]{0,3}(?:外|ません|ない|なく))|(?:消費生活|予約|コール|救命救急|医療|支援|がん|市民|保健)センターへ|保険証',
        ],
        en: [
          '119|999|building [a-z0-9]|level [0-9]|floor|is closed|help|flu|mask|not covered|vaccin[a-z]+|cervical|bowel screening|uninsured',
        ],
      },
    },
  ],
  spares: {
    ja: [
      '(?:お?すすめ|お?勧め|一?押し)の?(?:絵本|本|散歩|献立|レシピ|体操|過ごし|食べ|料理|映画|持ち物|運動|場所|お店|時間|靴|服装|曲|水分)',
      '(?:救命救急|予約|コール|健診|検診|がん(?:診療|相談)?|周産期|透析|リハビリ(?:テーション)?|地域包括支援|支援|相談|消費生活|保健|総合医療|医療|こころの健康|こどもの?|認知症疾患医療|血液|輸血|物流|研修|情報|精神保健福祉|健康増進|健康管理|市民|福祉|介護|アレルギー疾患医療|睡眠医療)センター',
    ],
    en: [
      "(?:call|contact|day|health|community|emergency|trauma|cancer|stroke|rehabilitation|medical|dialysis|birth|screening|shopping|sports|leisure|booking|data|care|children's|vaccination|support|test) cent(?:re|er)",
    ],
  },
};
