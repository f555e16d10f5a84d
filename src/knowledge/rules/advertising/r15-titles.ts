import type { AdvertisingRule } from '../rule.ts';

export const titles: AdvertisingRule = {
  id: 'R15',
  category: { ja: '専門性・診療科名', en: 'Titles and departments' },
  basis: { ja: '広告可能事項の告示、ガイドライン第4', en: 'Notice on what may be advertised; guideline 4' },
  edition: 'guideline',
  severity: { ad: 'warn', own: 'warn', none: null },
  rewrite: {
    ja: '氏名・資格・認定団体を書く（例「日本眼科学会認定 眼科専門医 ○○」）。診療科名は標榜できるものを使う',
    en: 'Give name, qualification and the body that certifies it; use department names that may be advertised',
  },
  denied: 'practice',
  lifted: 'certified',
  joins: 4,
  fires: [
    {
      ja: [
        '[^。、!?「」|/]{0,8}?専門医(?!療|院|学|制度|機構|試験|研修|会|に(?:ご?紹介|ご?相談|診て|かか|受診|つな)|の?資格(?:を取|を目指|の取得|の更新|試験)|を(?:ご?紹介|受診|探|取得予定)|の(?:受診|診察を受け|紹介|いる病院を)|へ|と(?!して)|から(?!の)|宛)(?:資格)?(?:が|を|の|による|として|も|達|たち|です|[0-9]|多数|在籍|集団|チーム)?[^。、!?」]{0,14}',
        '[^。、!?「」|/]{0,8}?(?<!要介護|介護)(?:認定医|指導医|認定歯科医師?)(?!が?(?:付|つ)[いき]|が同席)(?:が|による|の(?:治療|施術|手術|診療|指導)|在籍|多数|資格)[^。、!?」]{0,8}',
        '(?:専門|認定)(?:の)?(?:ドクター|歯科医|歯科医師|外科医|皮膚科医|美容外科医)(?:が|による|の|在籍|多数)|(?:皮膚|歯|目|心臓|がん|美容|痛み|睡眠|矯正|脱毛|不妊)の専門家(?:が|による|に)|専門(?:の)?医師(?:が|による|団|チーム|在籍|多数)[^。]{0,8}|(?:美容外科|美容皮膚科|脱毛|インプラント|矯正|痩身|審美|ダイエット)(?:の)?専門(?:の)?(?:医師|ドクター|家|歯科医|医)',
      ],
      en: [
        '(?:our|expert|[0-9]+|two|three|four|ten|several|fully|team of|all our|meet our|resident|leading|dedicated|(?:treated|performed|done|led|run|provided|operated|care) by(?: (?:a|an|the|our))?) (?:[a-z]+ ){0,2}?(?:specialists?|board certified [a-z]+)(?! nurse| (?:visit|referral|clinic at|letter|outpatient|appointment|equipment|advice line))(?: (?:in|doctors?|surgeons?|dentists?|team|for|at|physicians?)(?: [a-z]+)?)?',
        '(?:cosmetic|skin|dental|laser|hair|heart|eye|pain|knee|fertility|implant|cancer) specialists? (?:dr|will treat|treats?|on|for your|perform)|(?:consultant|specialist|professor|expert)(?: level| grade) [a-z]+|(?:our|team of|qualified) (?:[a-z]+ )?experts|specialist (?:led|run|doctors?|surgeons?|dentists?|physicians?|team|dermatologists?|care|treatment)|board certified(?: [a-z]+)?|(?:certified|qualified|accredited) (?:specialists?|[a-z]+ specialists?|[a-z]+ (?:expert|injector)s?)|specialists? (?:in|on) (?:site|hand|duty|staff|[a-z]+)',
      ],
    },
    {
      only: 'ad',
      always: true,
      ja: [
        '{complaint}(?:の)?(?:専門)?外来(?!患者|受付|診療(?:は|時間|表))|専門外来(?!受付)|(?:{complaint}|手術|治療|がん|日帰り手術|内視鏡|出産|透析)専門(?:の)?(?:クリニック|病院|医院|歯科)|(?:認定医|指導医|認定歯科医|認定指導医)(?!療|が?(?:付|つ)[いき]|の(?:下|もと|監督)|が同席|と(?:一緒|とも|共)|を?募集)',
        '(?:{unlisted}|[^。、|/]{0,6}?{unlisted})(?:歯)?科(?!学|目|医師会|手術室|書)',
      ],
      en: [
        '{ecomplaint} (?:clinic|outpatients?|unit) (?:now )?(?:open|opens|opening|new|launch|starts|every)|(?:new|specialist) (?:{ecomplaint} )?clinic|(?:department|dept[.]?|division) of {eunlisted}|{eunlisted} (?:department|dentistry|dentist|medicine|surgery)(?! (?:photo|price))',
      ],
    },
    {
      only: 'own',
      ja: ['(?:{unlisted}|[^。、|/「]{0,4}?{unlisted})科(?=(?:を|が)?(?:新設|開設|はじめ|始め|標榜|オープン|$|。))'],
      en: ['department of {eunlisted}'],
    },
  ],
  spares: {
    ja: [
      '(?:小児|産婦人|婦人|アレルギー|リウマチ)科',
      '専門医(?:の)?(?:紹介|受診)|専門医の?(?:研修|制度|機構|養成|育成)|(?:総合|一般|救急|発熱|夜間|休日|午後|午前|小児|内科|外科)外来|(?:かかりつけ医から|紹介状)[^。]{0,10}専門医',
    ],
    en: [
      '(?:see|seeing|to|saw|refer(?:red|s)?(?: you)? to|find|need|from|visit|ask) (?:a|an|the|your|another)(?: [a-z]+)? specialists?|specialist nurses?|specialist (?:visit|referral|appointment|letter|equipment)|referral to (?:a |the )?[a-z ]{0,10}specialist',
    ],
  },
};
