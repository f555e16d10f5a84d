import type { AdvertisingRule } from '../rule.ts';

export const prescription: AdvertisingRule = {
  id: 'R17',
  category: { ja: '処方の約束', en: 'Promised prescriptions' },
  basis: { ja: '事例解説書(10)、医師法20条', en: 'Case book (10); Medical Practitioners Act art. 20' },
  edition: 'cases',
  severity: { ad: 'block', own: 'warn', none: null },
  rewrite: {
    ja: '「診察の上、医師が必要と判断した場合に処方します」とする',
    en: 'Say that a doctor decides after an examination',
  },
  denied: 'claim',
  joins: 10,
  fires: [
    {
      ja: [
        '(?:{surely}|断らず|お断りせず|ご?希望(?:の[^。、]{0,4}|通り|どおり)?(?:に|を|で|の)?|お好きな(?:[^。]{0,4})|ほしい|欲しい)[^。!?]{0,14}?(?:処方(?!箋|せん|を受け|について|の内容)|お?渡し|出し|お出しし|発送|お届け)[^。]{0,8}',
        '(?:診察|受診|問診|医師の診察|診療|ビデオ通話|医師|診断)(?:は|も|を|の|が|すら|など)?(?:一切|全く|まったく|必要)?(?:なし|無し|不要|いらず|いりません|要りません|抜き|ゼロ|省略|せずに|しなくて(?:も)?|受けず(?:に)?|受けなくて(?:も)?|(?:必要)?(?:は|が)?ありません|スキップ|なく|待たず)(?:で|に|でも|も)?[^。!?]{0,18}',
        '(?:電話|チャット|line|ライン|メール|フォーム|アプリ|ネット|問診票|web問診|ウェブ|スマホ)(?:1本|一本|だけ|のみ|入力だけ|を(?:書く|入力する|記入する|送る|出す)だけ|ひとつ|一つ|で)+(?:で)?[^。!?]{0,16}?(?:処方|薬|お届け|発送|配送|ピル|買え|購入|ok|大丈夫|済|もらえ)[^。]{0,8}',
        '(?:お?話|症状|体調|状態|近況|経過)(?:を|も)?(?:聞か|伺わ|うかがわ|確認せ|確かめ)(?:ず(?:に)?|なくて(?:も)?|ないで)[^。!?]{0,18}',
        '(?:欲しい|ほしい|好きな)(?:お)?薬[^。]{0,4}(?:欲しい|ほしい|好きな)(?:だけ|量|分)',
        '処方(?:を|は)?(?:お?約束|保証|確約)[^。]{0,6}|(?:何錠|何箱|何か月分|いくつ)でも[^。]{0,8}',
        '薬(?:だけ|のみ)(?:の|を|で|が|ほしい|欲しい|もらい)[^。!?]{0,20}(?:ok|可|歓迎|できます|処方|お渡し|渡し|出し|送|届|大丈夫|どうぞ|も)[^。]{0,6}|(?:睡眠薬|抗不安薬|ピル|やせ薬|痩せ薬|ed薬|抗生物質|湿布)[^。!?]{0,14}(?:希望(?:の|する)(?:だけ|量|数|分)|好きなだけ|まとめて|大量|何でも|自由に)[^。]{0,10}',
      ],
      en: [
        "(?:no|without|skip|avoid|zero)(?: (?:a|an|any|the|seeing|need for|need of|ever|having|visiting|in person|medical|doctor's|doctor|physical|video|face to face|to see|meeting))* (?:doctor|visit|consultation|examination|exam|prescription|appointment|questions asked|questions|check up|physician|gp)(?: (?:needed|required|necessary|asked|at all|first|call|visit))*",
        '(?:guaranteed?|always|certain(?:ly)?|definitely|we never refuse|will|instant(?:ly)?|automatic(?:ally)?)(?: [a-z]+){0,4} (?:prescriptions?|prescribe[sd]?|be prescribed|get (?:your|the) (?:pills?|medicine|drug|tablets|medication))(?: (?:guaranteed|instantly|today|for (?:you|everyone)|what you want|whatever you))?|prescriptions? (?:is |are )?(?:guaranteed|promised)|prescribed (?:every time|always|without fail|on the spot|no matter|to everyone|to anyone|regardless)|prescriptions? (?:in|within) (?:[a-z0-9]+ )?(?:minutes?|seconds?)|we will prescribe|(?:every ?one|every patient|anyone|you) (?:gets?|receives?|will get|will receive|can have) (?:the|any|whatever|all the) (?:[a-z]+ )?(?:medicines?|pills?|drugs?|tablets|medication)(?: (?:they|you) (?:want|ask for|like|need|wish))?|(?:any|whatever|every|the) (?:drug|medicine|medication|pills?|tablets|antibiotics?) (?:you (?:want|like|ask|wish|need|request)|on request)|(?:antibiotics?|pills?|painkillers?|(?:sleeping|diet) (?:pills|tablets)|sedatives?|tranquilli[sz]ers?)(?: available)? on (?:request|demand)|(?:prescribe|give|send|get|post|supply)(?: [a-z]+){0,4} (?:on request|on demand|as (?:much|many) as|whatever you|what you (?:want|ask))',
        '(?:just|only|simply)(?: [a-z]+){0,3} (?:fill in|click|text|call|phone|message|chat|order|tick|answer|form|line)(?: [^.!?]{0,40}?) (?:medicine|pills?|prescription|tablets|drugs?|medication|antibiotics?|jab|pen|semaglutide|at your door)(?: [a-z]+){0,3}',
      ],
      beside: {
        ja: [
          '薬|処方|ピル|錠|抗生|湿布|漢方|抗菌|お薬|glp|マンジャロ|aga|サクセンダ|リベルサス|注射|点眼|軟膏|バイアグラ|ワクチン',
        ],
        en: [
          'medicines?|medications?|pills?|prescri[a-z]+|tablets?|drugs?|antibiotics?|semaglutide|ozempic|viagra|jabs?|pens?|sleeping|painkillers?|statins?|contracepti[a-z]+|cream|opioids?|steroids?|inhalers?',
        ],
      },
      unless: {
        ja: [
          '診察(?:が|は)(?:必要|欠かせ)|診察を(?:受け(?!ず|なく|ないで)|お受け|お願い)|薬剤師|説明|本人確認|身分証|(?:出せ|お出しでき|処方でき|お渡しでき|できかね)(?:ません|ない)|違法|処方(?:せん|箋)(?:を|は)[^。]{0,6}(?:お渡し|送)|診察(?:の)?(?:上|うえ|後|結果)|医師が(?:必要|判断|診察)|お薬手帳|できない(?:場合|こと)|ことはでき|限りません|とは限|リフィル|処方(?:せん|箋)の(?:有効|期限)|法律で|受診が必要|お断り|再診|応じ(?:られ|かね)|診察(?:の)?あと|必要な薬|買った薬|成分が|行って(?:い|お)り?ません|行い?わ?(?:ません|ない)',
        ],
        en: [
          "after (?:an |the |your )?(?:examination|consultation|assessment|seeing)|doctor (?:will )?decides?|cannot|can't|may not|not all|if (?:appropriate|suitable|the doctor)|without a prescription (?:is|can be|may be)|buy (?:this|it|these|some|paracetamol|ibuprofen|simple)[^.]{0,16}without a prescription|flu (?:vaccin[a-z]*|jabs?)",
        ],
      },
    },
  ],
};
