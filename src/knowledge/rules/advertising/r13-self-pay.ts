import type { AdvertisingRule } from '../rule.ts';

export const selfPay: AdvertisingRule = {
  id: 'R13',
  category: { ja: '自由診療・未承認', en: 'Self-pay and unapproved care' },
  basis: {
    ja: '医療法6条の5第3項、施行規則1条の9の2、医政発0322第10号',
    en: 'Act art. 6-5(3); ordinance art. 1-9-2; notice 0322-10',
  },
  edition: 'unapproved',
  severity: { ad: 'block', own: 'warn', none: null },
  rewrite: {
    ja: '治療内容・期間と回数・標準的な費用・主なリスクと副作用・問い合わせ先を同じ画面に書く。未承認なら入手経路・国内の承認薬・諸外国の安全性も',
    en: 'On the same page: treatment, period and visits, usual cost, main risks, contact; if unapproved also route, alternatives, safety abroad',
  },
  denied: 'practice',
  lifted: 'allItems',
  joins: 14,
  fires: [
    {
      ja: ['(?:自由診療の|自費の|話題の|最新の)?{selfpay}'],
      en: ['{eselfpay}'],
      unless: {
        ja: [
          '人間ドック|健診|予防接種|診断書|差額|委員会|安全性確保法|医療費控除|消費生活センター|治験|臨床(?:試験|研究)|指定難病|^(?![^。]*(?:ダイエット|痩|やせ|減量|美容))[^。]*?糖尿病の?(?:治療|薬|お薬|患者|方)|(?:ホルモン|物質|成分|細胞|病気)(?:です|の(?:一つ|ひとつ|一種))|(?:膝|ひざ|関節)[^。]{0,6}ヒアルロン酸|保険(?:適用|診療)(?!外|では|に)|痙縮|けいれん|斜頸|こわばり|脳卒中|麻痺|過活動膀胱|舌下',
        ],
        en: [
          'clinical trials?|ethics|(?:is|are) (?:found|made|produced) in|(?:is|are) (?:a |an )?(?:hormones?|cells?|proteins?)|type 2 diabetes|spasm|spasticity|is covered if|covered by (?:public |health )?insurance',
        ],
      },
    },
    {
      ja: ['(?:自費の[^。、]{0,10})?{selfpaid}'],
      beside: { ja: ['{offers}'] },
      unless: {
        ja: [
          '人間ドック|健診|予防接種|診断書|差額|目安(?:です|は|と)|月経困難症|子宮内膜症|医療費控除|期間は|保険(?:診療|適用)|清掃|お手入れ',
        ],
      },
    },
  ],
  spares: {
    ja: [
      '(?:{selfpay}|{selfpaid})(?:用の|を(?:されて|なさって)|(?:の[^。、]{0,6})?を?(?:受け|飲ん|使っ|打っ|し)て[^。]{0,12}(?:気分|具合|体調|腫れ|痛|悪く))',
      '(?:{selfpay}|{selfpaid})(?:の[^。、]{0,6})?(?:を|で)?(?:受け(?:た|ている|られている|られた|て(?:いる|おられる))|(?:使用|服用|通院|治療|内服|装着)(?:中|して(?:いる|おられる))|飲んでいる|中の|後の|歴|入れている|している(?:方|人)|(?:を)?ご使用|の既往)(?:[^。]{0,8}(?:方|人|とき|場合|患者))?',
      '(?:{selfpay}|{selfpaid})[^。]{0,14}(?:トラブル|被害|健康被害|注意|相談窓口|お知らせください|お申し出|お伝え|よる副作用|違法|届出|届け出|論文|研究会|学会)|造血幹細胞|自由診療」?の?(?:画面|ページ|料金表|一覧|説明書|同意書|相談)|幹細胞移植|保険(?:診療|適用)の[^。]{0,10}|(?:重度|保険)[^。]{0,8}オンライン',
    ],
    en: [
      '(?:have|had|having|taking|take|on|using|stopped|after|if you (?:have|take|use)|are on|wear|wearing|tell us (?:if|about)) (?:[a-z]+ ){0,4}(?:{eselfpay})|(?:{eselfpay})(?: [a-z]+){0,4} (?:complaints?|warning|harm|complications clinic|side effects? clinic|register|research|study)|(?:bone marrow|blood|cord|haematopoietic|hematopoietic|donor) stem cells?|stem cell (?:donors?|transplants?)|(?:teeth|tooth) whitening (?:products?|kits?|strips)|fillers? (?:words|in (?:medicines?|tablets?|food))',
    ],
  },
};
