import type { AdvertisingRule } from '../rule.ts';

export const figures: AdvertisingRule = {
  id: 'R3',
  category: { ja: '根拠のない数値', en: 'Figures without a source' },
  basis: { ja: 'ガイドライン第3の1(1)、事例解説書(2)', en: 'Guideline 3-1(1); case book (2)' },
  edition: 'cases',
  severity: { ad: 'block', own: 'warn', none: null },
  rewrite: {
    ja: '調査の主体・対象人数・期間を並べて書く。広告媒体ではアンケートの結果を載せない',
    en: 'Say who counted, how many and when; keep survey results out of advertisements',
  },
  denied: 'claim',
  lifted: 'sourced',
  joins: 6,
  fires: [
    {
      ja: [
        '{metric}(?:は|が|も|、|:|なんと|驚異の|ほぼ|約|実に|で|平均|の|脅威の|を|として|に)*{jn}(?:[.][0-9]+)?(?:%|パーセント|割|点|件|例|人|名|万|以上|超|台|本|症例|回|つ星)',
        '(?!100(?:%|パーセント))(?<![0-9]){jn}(?:[.][0-9]+)?(?:%|パーセント|割)(?:以上|超|近く|強)?(?:の|もの|という|を超える|を誇る|が|は|に)*(?:高い|高|驚異の|圧倒的(?:な|の))?{metric}',
        '{jn}(?:[.][0-9]+)?(?:%|パーセント|割)(?:以上|超|近く|強)?(?:の|もの)(?:患者(?:さん|様)?|来院者|受診者|方々?|人|お客様|女性|男性|利用者(?:さん|様)?|ママ|ユーザー)(?:が|に|から|で|は|も)……{rated}',
        '{jn}(?:[.][0-9]+)?(?:%|パーセント|割)(?:以上|超|近く)?(?:が|の方が|に)…(?:満足|「|リピート|改善|効果を|実感|おすすめ|また)',
        '(?:{jn}人(?:中|に|のうち)|{jn}名中)、?{jn}(?:人|名)(?:以上)?(?:が|は|の方が|に|も)……{rated}',
        '(?:累計|のべ|延べ|年間|通算|開院以来|これまでに|すでに|総)…{jn}(?:件|例|人|名|症例|本|回)(?:以上|超|を超え|突破|達成|の(?:実績|手術|症例|治療|施術|患者|方)|が(?:選|体験|受け|満足|通))',
        '(?:これまでに?|今まで|開院以来|のべ|延べ|累計)[^。、]{0,4}{jn}(?:人|件|名|例)(?:以上)?[^。、]{0,6}(?:治療|施術|手術|診療|担当|執刀|指導|サポート|卒業|救)',
        '(?:改善|満足|効果|効いた|実感|治った|成功|痩せた|リピート|おすすめ|また来たい|良かった|よかった)[^。0-9、]{0,14}(?:は|が|:|、)?(?:なんと|ほぼ|実に)?{jn}(?:%|パーセント|割)',
        '(?:成功|治癒|満足|改善|妊娠|生存|有効|完治|リピート|継続)(?:率|度)[^。0-9、]{0,6}{jn}(?:%|パーセント|割)',
        '{jn}(?:件|例|人|名|症例|本)(?:以上|超|を超える|突破)(?:の)?(?:実績|手術|症例|治療|施術|患者(?:さん|様)?(?:が|に)|方(?:が|に)(?:選|体験|満足)|が(?:選|体験|満足|受け))',
        '(?:と(?:答え|回答し|お答え)[^。0-9]{0,8}|(?:よかった|良かった|満足|おすすめ|また来たい)[」』][^。0-9]{0,10}){jn}(?:[.][0-9]+)?(?:%|パーセント|割)',
        '(?:口コミ|google|グーグル)(?:の)?(?:平均)?(?:評価|評点|スコア|星)(?:は|が|、|:)?(?:平均)?[★星]?[0-9][.][0-9]',
        '(?:来院者|受診者|患者(?:さん|様)?|利用者|お客様)の(?:うち)?{jn}(?:%|パーセント|割)(?:以上|超|近く)?(?:が|は)……{rated}|(?:救った|治した|治療した|執刀した|診た)(?:命|患者(?:さん|様)?|方|人)[^。0-9]{0,5}{jn}(?:人|名|件|例)',
        '{jn}(?:%|パーセント|割)…(?:減(?:少|り|ら)|改善|アップ|向上|縮小|短縮)(?:します|しました|を実現|に成功|!)',
      ],
      en: [
        '(?!100 ?%|hundred|one hundred)(?:[0-9][0-9.]* ?(?:%|per ?cent)|[a-z]+ ?(?:per ?cent))(?: [a-z]+)? (?:success(?:ful)?|satisf(?:action|ied)|happy|cured?|effective|survival|recovery|pregnancy|improvement|retention|recommend(?:ation|ed)?|better|pleased|efficacy)(?: rates?| scores?)?',
        '(?:success|satisfaction|cure|survival|recovery|pregnancy|improvement|approval|recommendation|live birth|efficacy|happiness)(?: rates?| scores?| ratings?| level)?(?: (?:is|of|are|at|now|over|stands|an|a|incredible|amazing|astonishing|impressive|high|nearly|almost|above|more|than|reache[sd]|hit[s]?|about|up|to|as))*:? [0-9][0-9.]* ?(?:%|per ?cent|out of|/)',
        '(?:[0-9][0-9.]* ?%|[0-9]+ ?per ?cent|(?:ninety|eighty|seventy|sixty)(?: [a-z]+)? per ?cent) of (?:(?:our|all|the|my|those) )?(?:patients|clients|people|women|men|customers|users|cases|families|couples|parents)(?: [a-z]+){0,3} (?:are|feel|felt|would|will|say|said|report|reported|recommend|see|saw|lose|lost|love|improve[sd]?|recover(?:ed)?|come|came|were|get|got|achieve[sd]?|conceive[sd]?|return|choose|noticed|rated?)',
        '(?:[0-9]+|nine|eight|seven|six|nineteen|ninety ?nine) (?:out of|in|of) (?:every )?(?:[0-9]+|ten|a hundred|twenty|one hundred) (?:of our )?(?:patients|clients|people|women|men|customers|users|couples|doctors|parents|families|smokers|mothers|children|would|say|recover|are)',
        '(?:(?:more than|over|some|nearly|almost|already|performed|total of|than) )?[0-9][0-9,.]*(?:k|\\+| million| thousand)? (?:(?:successful|happy|satisfied|delighted|smiling|cataract|hip|knee|heart|eye|laser|cosmetic|implant|dental|hair|ivf|operations|bariatric|spine|robotic) )+(?:patients|clients|procedures|operations|surgeries|treatments|implants|smiles|cases|customers|transplants|babies|replacements|families|cycles)',
        '[0-9]{1,3}(?:,[0-9]{3})+ (?:implants|operations|procedures|surgeries|treatments|smiles|patients|cases) (?:placed|performed|done|completed|treated|cured|and counting|so far)',
        '(?:rated|scored?|rating(?: of)?|average(?: of)?) (?:an? )?(?:average of )?[0-9](?:[.][0-9])? ?(?:/|out of|of) ?(?:5|10|five|ten)(?: stars?)?|[0-9](?:[.][0-9])? stars? (?:from|by|on|out of|average)|(?:five|5)[ -]star (?:rated|rating|clinic|dentist)',
        '(?:one|two|three|half a|a|several) (?:million|thousand|hundred thousand) (?:(?:happy|satisfied|successful) )?(?:patients|smiles|operations|procedures|treatments|injections)',
        '(?:cured|treated|healed|helped|operated on|saved|transformed) (?:more than |over |nearly |almost )?[0-9][0-9,.]*(?: million| thousand)? (?:people|patients|women|men|lives|smiles|clients|babies|knees|hips|eyes)|[0-9](?:[.][0-9])? ?(?:out of|/) ?(?:5|10|five|ten)(?: stars?)?(?: [a-z]+)? (?:satisfaction|ratings?|reviews?|stars?)',
        '(?:more than|over|nearly) [0-9][0-9,.]*(?: million| thousand)? (?:patients|procedures|operations|surgeries|implants|treatments|transplants|smiles|babies|injections)',
      ],
      unless: {
        ja: [
          '全国調査|統計|塩分|食事|待ち時間|残業|予算|回収率|人口|死亡|感染者|推計|国民(?:健康|の)|厚生労働省|日本人の|全国で|がん統計|世界で|目標|受診率|罹患',
        ],
        en: ['adults|population|worldwide|national|target|uptake|response rate|prevalence|deaths|no source'],
      },
    },
    {
      only: 'ad',
      always: true,
      ja: [
        '(?:満足度|満足率|推奨度|リピート率|紹介率|顧客満足)(?:は|が|、|:|なんと)*{jn}',
        'と(?:答え|回答し|お答え)[^。0-9]{0,8}{jn}(?:[.][0-9]+)?(?:%|割)',
        '{jn}(?:%|割)…「?(?:とても|やや|大変)?満足',
      ],
      en: ['(?:satisfaction|recommendation)(?: rates?| scores?| survey)?:? [0-9][0-9.]* ?(?:%|per ?cent)'],
    },
  ],
  spares: {
    ja: ['(?:入力|送信|充電|ダウンロード|読み込み|進捗|更新|アップロード|記入|接続)[^。、]{0,6}?[0-9]+%[^。、]{0,8}'],
    en: ['(?:battery|upload|download|progress|form|charged)(?: [a-z]+){0,3} [0-9]+ ?%'],
  },
};
