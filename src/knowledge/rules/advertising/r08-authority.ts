import type { AdvertisingRule } from '../rule.ts';

export const authority: AdvertisingRule = {
  id: 'R8',
  category: { ja: '当然の事・権威', en: 'The obvious, and authority' },
  basis: { ja: 'ガイドライン第3の1(3)、事例解説書(4)', en: 'Guideline 3-1(3); case book (4)' },
  edition: 'cases',
  severity: { ad: 'warn', own: 'warn', none: null },
  rewrite: {
    ja: '削る。どの医療機関にも必要な許可や法令の遵守は長所にならない',
    en: 'Leave it out: every provider needs it',
  },
  denied: 'practice',
  joins: 4,
  fires: [
    {
      ja: [
        '{authorities}(?:の|が|から|に|より|も)?(?:正式(?:に|な)?|公式(?:に|な)?|特別(?:に|な)?)?(?:許可|認可|公認|お墨付き|認め(?:た|られ|て|る)|推薦|推奨|太鼓判|絶賛|信頼|保証|表彰|選ば|選んだ|お?すすめ)(?:を(?:受け|得|取得し|もら|いただ)(?:た|ている|て)?)?',
        '{authorities}(?:の|に|から|が)?(?:認定|指定)(?:を受け|され|済み|の)[^。]{0,6}(?:安心|優良|優秀|信頼|クリニック|医院|だから|ので)',
        '(?:開設|開業|営業)許可(?:を|済|証|取得)[^。]{0,14}',
        '(?:法令|法律|医療法|薬機法|医師法|条例|医療広告ガイドライン|厚労省のガイドライン|厚生労働省の(?:基準|ガイドライン)|国の基準|コンプライアンス)(?:を|に|の)?…(?:守|遵守|順守|則|準拠|のっと|適合|クリア|満たし|違反のない|重視)[^。]{0,14}',
        '(?:医師|歯科医師|看護師)免許(?:を|証)[^。]{0,4}(?:持|取得|保有|有|もつ|もっ)|(?<!専門)(?:国家資格(?:を|の)?(?:持|取得|保有|有|者|もつ|もっ))|(?<!医|の|認定)(?:免許|資格)(?:を(?:持った|持つ|有する)|のある)(?:本物の|プロの)?医師|正規の(?:医師|医療機関|免許)|本物の医師|(?:保健所|行政|県|国)(?:の)?(?:厳しい|厳格な)?(?:検査|審査|監査|立ち?入り?検査)(?:に|も|を)?(?:合格|クリア|通過|パス)',
        '国家資格(?:者|の|保有)(?:の)?(?:{provider}|だけ|のみ)',
        '(?:保健所|厚生局|厚生労働省|厚労省)(?:に|への|へ)?(?:正式に)?(?:届け?出|登録)(?:済|を|し|た)[^。]{0,10}(?:安心|安全|優良|信頼|施設|クリニック|医院)',
        '(?:教授|名誉教授|学会|who|nasa|fda|米国|大学病院|権威ある[^。]{0,6})(?:が|も|に|から|の)?(?:認め|推薦|推奨|絶賛|お墨付き|公認|太鼓判|信頼|選ぶ|選んだ|注目)',
        '(?:正式|公式)に(?:認可|許可|認め)(?:された|られた|を受けた|済み)[^。]{0,8}|(?:認可|許可)(?:された|済み?の?|を受けた|を得た)(?:施設|医院|クリニック|病院|医療機関)|(?:安全)?基準を(?:すべて|全て)?(?:満たし|クリアし)[^。]{0,6}(?:安心|安全|優良|クリニック|医院|病院|施設)',
        '(?:使い捨て|滅菌|消毒|清潔)[^。]{0,8}(?:から安心|ので安全|なので安心|だから安心|ので安心)|保険医療機関(?:です|なので|だから)(?:から|の)?(?:安心|優良)',
      ],
      en: [
        '(?:licen[sc]ed|approved|authori[sz]ed|recogni[sz]ed|endorsed|certified|registered|permitted|accredited|acknowledged|recommended|trusted|blessed|commended|inspected(?: and approved)?|backed)(?: [a-z]+)? by (?:the )?(?:[a-z]+ )?(?:governments?|ministry(?: of health)?|governors?|state|health (?:department|authority|authorities|ministry|office|centre|center)|prefectur(?:e|al [a-z]+)|nation|country|mayor|city|authorities|council|public health (?:office|cent(?:er|re))|professors?|who|regulators?)',
        "(?:government|governor|ministry|state|minister|mayor|prefecture|city|fda|officially|regulator)(?:'s)? (?:approved|approval|licen[sc]ed?|authori[sz]ed|recogni[sz]ed|endorsed|certified|permit(?:ted)?|permission|backed|seal)",
        '(?:compl(?:y|ies|iant)|conforms?|in (?:full )?compliance|adheres?)(?: [a-z]+)? (?:with|to) (?:[a-z]+ ){0,3}(?:laws?|regulations?|legislation|requirements|act|rules)|law abiding|(?:we|always|which|that|who|strictly|fully|faithfully)(?: [a-z]+)? (?:obeys?|follows?|keeps?(?: to)?|observes?|respects?) (?:the |all |every |medical )*(?:laws?|regulations?|medical care act)',
        '(?:all|every|each|only)(?: of)?(?: our)? (?:doctors?|dentists?|nurses?|surgeons?|staff|physicians?)(?: [a-z]+){0,3} (?:licen[sc]ed?|qualified by law|registered|national(?:ly)? (?:licen[sc]ed?|qualified|qualification)|medical licen[cs]es?)|(?:with|holds?|have|has) (?:a |an )?(?:valid|real|proper|genuine|national|government|official|full) (?:medical )?(?:licen[cs]e|permit|permission|registration)|real doctors|(?:fully|officially|legally|properly) (?:licen[sc]ed|approved|recogni[sz]ed|authori[sz]ed|registered)|(?:meets?|satisf(?:y|ies)) (?:all|every) (?:legal|statutory|government|safety|official|ministry) (?:requirements?|standards?)|licen[sc]ed (?:clinic|hospital|doctors?|medical|physicians?|surgeons?)|passed (?:the|every|all) (?:[a-z]+ )?inspections?',
      ],
      unless: {
        ja: [
          '許可(?:が|は)(?:必要|要)|許可証?の(?:申請|手続|更新)|手続き?(?:は|に|が)|申請(?:書|して|する|は)|検診|接種|標準治療|運動|診療録|記録|保存|廃棄物|通報|義務|個人情報|救命救急|拠点病院|指定難病|災害|感染症指定|指定(?:医|自立支援)|臨床研修|特定機能|承認(?:番号|薬)|掲示|駐車|道路|工事|介護度|要介護|助成|給付|ワクチン|カルテの保存|休診',
        ],
        en: ['privacy|personal data|trauma cent|designated|joint commission|vaccine'],
      },
    },
  ],
};
