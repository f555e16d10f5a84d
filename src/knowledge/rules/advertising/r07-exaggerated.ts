import type { AdvertisingRule } from '../rule.ts';

export const exaggerated: AdvertisingRule = {
  id: 'R7',
  category: { ja: '誇大', en: 'Exaggeration' },
  basis: { ja: '医療法6条の5第2項第2号、Q&A 2-1・2-2', en: 'Medical Care Act art. 6-5(2)2; Q&A 2-1, 2-2' },
  edition: 'questions',
  severity: { ad: 'warn', own: 'warn', none: null },
  rewrite: {
    ja: '方法の名前・機器の型番・資格のような確かめられる事実を書く',
    en: 'Name the method, the device or the qualification',
  },
  denied: 'claim',
  fires: [
    {
      ja: [
        '最先端|さいせんたん|saisentan|最新鋭|最前線|時代の先端|先端を(?:行|い)く|先進的(?:な)?|世界標準の|近未来|未来(?:の|型(?:の)?)(?:医療|治療|歯科)|世界(?:が|に)(?:認め|注目|絶賛|衝撃)[^。、]{0,4}|次世代(?:の|型)?|新時代の|新次元|異次元の?|夢(?:の|のよう)(?:な)?(?=[^。]{0,8}(?:{treatment}|{cosmetic}|新薬|技術|体|肌|ボディ|医療|機器|効果|若返|マシン))',
        '最適(?:な|の|化された)?(?:な)?(?=[^。]{0,6}(?:{treatment}|プラン|提案|方法|術式|選択|医療|薬(?!の量)))|(?:最善|最良|ベスト|至高|理想|極上|最上|至極)(?:の|な)[^。]{0,4}(?:{treatment}|医療|体(?!重|温|操|力|調|制)|肌|仕上がり|顔|ボディ|結果|美|癒)',
        '画期的(?:な)?|革命(?:的|を|児)?(?:な)?|革新的(?:な)?|究極(?!的に)(?:の)?|奇[跡蹟](?:の|的(?:な)?|を|が)?|きせき|kiseki|ミラクル|魔法(?:の)?|マジック|世紀の|驚異(?:の|的(?:な)?)?|驚き(?:の)(?:効果|結果|仕上がり|速さ|白さ|体験|変化)|驚くべき|劇的(?:に|な)(?!変化は)|衝撃(?:の|的)|常識を(?:覆|くつがえ|打ち破|破|一変|変え|超)',
        '感動(?:の|的な)(?=[^。]{0,6}(?:{treatment}|体験|効果|結果|仕上がり|白さ))|圧倒的(?:な|に)?(?=効果|美|仕上がり|結果|変化|若返|回復|透明|医療|治療|施術|白)|抜群(?:の|な)?|絶大(?:な)?|飛躍的(?:に|な)?|効果絶大|特効(?:薬)?|切り札|救世主|まったく新しい|全く新しい|かつてない|前代未聞|信じられない(?:ほど|効果)|みるみる',
        '名医|神(?:の手|業|技|ドクター|対応)|神がかり|ゴッドハンド|カリスマ|スペシャリスト|エキスパート(?!ナース)|プロフェッショナル|(?:プロ|精鋭)集団|精鋭|達人|匠(?:の)?|巨匠|天才|凄腕|すご腕|腕利き|スーパー(?:ドクター|歯科医|外科医)|伝説の|熟練(?:の|した)?(?:技|医師|ドクター|手)|一流(?:の)?(?:医師|ドクター|病院|の?腕|技術|{provider})',
        '第一人者|権威(?!主義)|大家(?=が|に|の(?:診|手|治))|パイオニア|先駆者|名門|ワンランク上|ハイクオリティ|ハイグレード|プレミアム(?:な)?(?={treatment}|医療|な)|至れり尽くせり|完璧な(?=[^。]{0,4}(?:{treatment}|仕上がり|医療|技術|美|体|結果))|精密無比|夢を叶える|永遠の(?:若さ|美|命)|不老',
      ],
      en: [
        'revolution(?:ary|i[sz]es?|i[sz]ing)|ground ?breaking|break ?through(?! (?:pain|bleeding|seizures?|infections?|cancer pain|symptoms|cases|dose|medication|doses|headache))|cutting edge|state of the art|bleeding edge|leading edge|space age|futuristic|miracles?(?: (?:cure|treatment|drug|injection|doctor|therapy|cream))?|miraculous(?:ly)?|magic(?:al)?(?! (?:mouthwash|shows?|tricks?|lantern|roundabout|circle|wand))|ultimate(?! (?:responsibility|decisions?|aim|goal|choice|say|authority|cause|purpose|control))',
        '(?:world |internationally )?(?:renowned|famed|famous)(?: (?:doctors?|surgeons?|specialists?|experts?|dentists?|team|clinic))|legendary|game chang(?:er|ing)|unprecedented|astonishing|amazing(?:ly)?(?! (?:[0-9]+|volunteers?|staff|nurses?|fundrais[a-z]+|support|grace))|incredibl[ey]|unbelievable|sensational|phenomenal|spectacular|stunning|extraordinary(?! (?:general )?(?:meetings?|sessions?|circumstances))|dream come true|dream (?:treatment|results|body|smile|cure|team(?! of volunteers)|figure|drug)',
        "perfect (?:results|smiles?|skin|body|teeth|face|cure|treatment|outcome|solution|treatment for)|flawless|next generation|genius(?:es)?|star (?:surgeons?|doctors?|dentist)|top (?:surgeons?|doctors?|specialists?|experts?)|gurus?|master (?:surgeons?|of|injectors?|dentist|hands?)|maestro|wizards?|healing hands|golden (?:hands?|touch)|god like|hands of god|god's hands?|god hands?|magic (?:hands|touch)|elixir|fountain of youth|wonder (?:drug|cure|treatment)",
        'life changing|transformative|dramatic(?:ally)?|the future of (?:medicine|dentistry|care|[a-z]+)|optimal (?:treatment|care|results)|ideal (?:treatment|solution|therapy)|super (?:doctor|dentist|surgeon)s?|elite|unheard of|once in a lifetime (?:treatment|result)|eternal (?:youth|beauty)|defies|turn back (?:the clock|time)|perfection|most (?:advanced|innovative|sophisticated) (?:treatment|technology|technique|method|laser|equipment)|pioneering|wonder(?:ful)? (?:cure|results|drug)|mind blowing|superhuman|gifted (?:surgeon|hands|doctor)|virtuoso',
      ],
    },
    {
      severity: 'note',
      ja: [
        '最新(?:の|式(?:の)?|型(?:の)?)?(?:[^。、]{0,8}?)(?:治療(?:法|機器)?|機器|技術|設備|装置|医療(?:機器)?|手術|レーザー|ct|mri|機種|マシン|術式|エコー|システム|内視鏡|脱毛機|設備|ロボット|麻酔器)',
      ],
      en: [
        '(?:latest|newest|brand new|most recent|up to date|ultra modern)(?: [a-z]+){0,3} (?:treatments?|technolog(?:y|ies)|equipment|lasers?|machines?|techniques?|devices?|scanners?|therap(?:y|ies)|methods?|robots?|mri|ct|procedures?|surgery)',
      ],
    },
  ],
  spares: {
    ja: [
      '(?:革新的|画期的|先端|先進)[^。、]{0,10}(?:倫理|研究会|を考える)',
      '魔法瓶|究極の(?:選択|二択|問い|質問)|次世代(?:を担う|育成|の(?:育成|担い手|医療者|看護師))|(?:革新的|画期的)な研究(?:に|の|を|は)',
      '奇跡の(?:一枚|1枚|生還|一本松|救出|出会い|瞬間|写真|星)|究極の(?:選択|問い)|魔法の(?:言葉|ことば|国|じゅうたん|絨毯)|夢の国|奇跡的に(?:空|間に合|席|予約)|(?:達人|名人|匠|プロ)に(?:学|教|聞)|(?:スペシャリスト|エキスパート|プロフェッショナル|第一人者|達人)(?:の|を)?(?:育成|養成|育て|目指|めざ|研修|講座|講演)|権威(?:ある|の)[^。、]{0,6}に(?:頼|すが)|奇跡を(?:待|信じ|願|祈)',
      '最新(?:の)?(?:お知らせ|情報|予約|面会|ルール|論文|空き|混雑|版|の?アプリ|ブラウザ|研究|知見|のニュース|ニュース|データ|の検査結果|検査結果)[^。]{0,10}',
      '最適な(?:温度|体重|量|姿勢|高さ|時間|用量|明るさ|室温)|エキスパートパネル|奇跡的に助か|プレミアム(?:フライデー|商品券)|権威(?:者)?に(?:頼|弱)|先進医療(?:a|b)?|特効薬は(?:な|あり)',
    ],
    en: [
      'expert (?:patients?|by experience|panel)|amazing grace|advanced (?:cancer|care|directive|stage|disease|age)|star ?fish|magic roundabout',
    ],
  },
};
