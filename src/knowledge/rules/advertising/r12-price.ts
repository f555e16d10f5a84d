import type { AdvertisingRule } from '../rule.ts';

export const price: AdvertisingRule = {
  id: 'R12',
  category: { ja: '費用の強調・品位', en: 'Price push' },
  basis: { ja: '医療広告ガイドライン（品位を損ねる内容）、事例解説書', en: 'Guideline on dignity; case book' },
  edition: 'guideline',
  severity: { ad: 'warn', own: 'warn', none: null },
  rewrite: { ja: '通常の料金を表で示し、あおりや特典を削る', en: 'Show a plain price list, without push or gifts' },
  denied: 'practice',
  joins: 3,
  fires: [
    {
      ja: [
        '期間限定(?:の?キャンペーン)?|(?:数量|人数|月|週|平日|春|夏|秋|冬|初回|季節|個数|会員|学生)限定(?:の?キャンペーン|価格|メニュー|プラン|で|の)?|限定[0-9一二三五十]+(?:名|人|組|個|セット)(?:様)?|先着(?:順で(?!は))?(?!順では)[0-9一二三五十百]*(?:名|人)?(?:様)?(?:限り|限定|に)?|本日(?:限り|限定|まで)|(?:今月|今週|今年|年内|今日|[0-9]+月)(?:限り|限定|だけ(?!で)|中に?(?:ご予約|申込|お申し込み))',
        '(?:今|いま)だけ|(?:今|いま)なら|残り(?:わずか(?!な)|[0-9]+(?:名|枠|席))|お早めに(?:どうぞ|申|!)|ラストチャンス|早い者勝ち|締切間近',
        'キャンペーン(?:価格|料金|実施中|中|開催中|割引|期間)?|(?:春|夏|秋|冬|年末|感謝|決算|開院|オープン|記念|周年)[^。、]{0,4}(?:セール|フェア|祭|割|特価)|(?:大|バーゲン)?セール(?!ス)|ブラックフライデー|福袋|初売り|クリアランス',
        '{cut}|{jn}(?:%|割)(?:還元|オフ|off)|(?:学|早|ペア|家族|友(?:だち|達)?|紹介|平日|リピート|誕生日|乗り換え|のりかえ|モニター|シニア|レディース|ママ|ハッピー|ネット|web|アプリ)割(?!合|り当|れ)',
        '激安|爆安|格安|最安(?:値|級|クラス)?|{area}最安値|破格|お得(?!意)|おトク|特別(?:価格|料金|割引|プライス|ご奉仕)|特価|大特価|驚きの(?:価格|安さ|値段|料金)|衝撃(?:の)?(?:価格|プライス)|安さ(?:に|が|で|の)?|低価格(?:で|が|を|の)?|どこよりも(?:お)?安|業界最安|お?(?:値打ち|手頃価格|手頃な(?:価格|料金))|(?<!薬代が)(?<!薬が)(?<!負担が)お?安く(?:受け|でき|提供|治療|ご)|コスパ|リーズナブル|プチプラ|ワンコイン|円ポッキリ|円ぽっきり|赤字覚悟|出血(?:大)?サービス',
        'モニター(?:価格|料金|募集|割(?:引)?|様|プライス|特典|さん募集|限定|で|キャンペーン|大募集|制度)|(?:プレゼント|進呈|贈呈)(?!テーション)(?:中|キャンペーン|します|実施|!|いたし)?|クーポン(?:券|配布|利用|コード|で|を|プレゼント)?|(?:紹介|来院|入会|ご?成約|新規|誕生日|初診|予約|友だち)?特典|キャッシュバック|粗品|景品|抽選|ギフト(?:券|カード)|商品券|ノベルティ|もれなく(?:もらえ|プレゼント|進呈)|福引',
        '[2-9][0-9]?回目(?:から|以降|は|が)?(?:無料|半額|0円|タダ)|(?:こんなに|驚くほど|信じられないほど|びっくりするほど|とにかく|断然)(?:お)?(?:安|得)[^。]{0,4}',
        'ポイント(?:[0-9]+倍|倍|進呈|還元|付与?|が(?:貯|たま|つ|付)|アップ|プレゼント|デー|カード|[0-9]+%|を(?:進呈|プレゼント|差し上げ|ためて))|[0-9]+(?:ポイント|pt)(?:進呈|プレゼント|還元|付与)',
        '(?:なんと|たった|わずか|驚きの|驚愕の|衝撃の|今なら|いまなら|初回|お試し|トライアル|体験|モニター|ずっと|月々(?:たった|わずか)|1日(?:たった|わずか)|オープン記念|特別)(?:の)?(?:{jn}円|0円|ゼロ円|無料|半額|ワンコイン|タダ)[^。、!]{0,4}!?',
        '{jn}円(?:で|から|〜|~)?(?:できる|ポッキリ|ぽっきり|!|！|均一|ではじめ|で始め|で叶)!?|(?<![0-9,.])(?:0|ゼロ)円(?!から)|(?:初診料?|再診料?|検査|診察(?:料)?|カウンセリング|ホワイトニング|体験|麻酔|施術|脱毛|お試し|撮影料|治療|クリーニング|点滴|注射|1回目|[0-9一]回分?)(?:代|料|は|が|も|を)?(?:今だけ|すべて|全て|初回|何度でも)?(?:無料|タダ|ゼロ円|0円|サービス)',
        '(?:無料|タダ)(?:で(?:カウンセリング|ホワイトニング|施術|体験|脱毛|プレゼント|お試し|受けられ|{treatment})|(?:カウンセリング|体験|お試し|モニター|プレゼント|クーポン|診断|トライアル|ホワイトニング|脱毛|券))|お試し(?:価格|プラン|コース|キャンペーン)?(?=[0-9!。]|価格|プラン|コース|キャンペーン)|(?:食べ|打ち|通い|受け|やり|脱毛し|し|行き)放題|(?:回数|ペア)券(?:で|が)|1回分(?:サービス|無料|プレゼント)|[0-9]+回(?:で|目は)[0-9]+(?:円|%)(?:お得|引|オフ)',
      ],
      en: [
        '[0-9]+ ?(?:%|per ?cent) ?(?:off|discount|cheaper|less|savings?|cash ?back)(?: [a-z]+){0,4}|half[ -]price|half off(?: [a-z]+)?|(?:[a-z]+ )?discount(?:s|ed)?(?: (?:on|for|of|off|price|code)(?: [a-z]+){0,3})?|(?:special|exclusive|introductory|limited(?: time)?|seasonal|amazing|unbeatable|launch|opening|summer|winter|spring|holiday|christmas|weekend|combo|package|great|best|unmissable|crazy|hot) (?:offers?|deals?|prices?|rates?|promotions?|bargains?)',
        "limited (?:time(?: only| offer)?|offer|period|places|slots|availability|edition)|(?:today|this (?:week|weekend|month|summer|spring|winter|autumn)|tomorrow|weekend|now) only|only (?:today|this (?:week|month|weekend))|for (?:one|a) (?:day|week|month|limited time) only|while (?:stocks?|supplies|places|offer) lasts?|offer (?:ends|expires|closes)|ends (?:sunday|soon|tonight|friday|midnight|this [a-z]+)|last (?:chance|few (?:places|slots|spots))|hurry(?= ?!| up| now| while| before)|act (?:now|fast(?! ?[:(]| test| stands| means))|don't miss (?:out|this|our|the (?:offer|deal))|book (?:now|today|before [a-z0-9 ]+) (?:and|to|for) (?:get|save|receive|enjoy|a|your|our)|first (?:[0-9]+|ten|twenty|fifty|hundred) (?:patients|customers|callers|people|bookings|clients|to)",
        'buy (?:one|two|1|2|three)(?:,)? get|(?:2|two|3|three) for (?:1|one|2|two|the price)|bogof?|(?:loyalty|bonus|reward|double|triple|extra) (?:points?|card|scheme)|(?:earn|collect|get|with) (?:[a-z0-9]+ )?points|refer a friend|bring a friend (?:and|for|to) (?:get|save|free|receive|half|win|earn)|gift (?:cards?|vouchers?|certificates?|bags?)|vouchers?|coupons?(?: code)?|promo(?:tion(?:al)?)? (?:codes?|prices?|offers?|rates?)|special promotions?|cash ?back|prize(?:s| draw)?|raffle|lucky draw|giveaway|free gifts?|goody bag|win a',
        'cheap(?:er|est)?(?: (?:than|prices?))?|low(?:est)?[ -](?:cost|prices?|fees?)(?: (?:in|anywhere))?|lowest|bargains?|unbeatable (?:value|prices?)|rock bottom|(?:great|best|unbeatable|amazing) value(?: for money)?|price (?:drop|cut|slash(?:ed)?|match)|prices? (?:slashed|cut|dropped)|slashed|(?:save|saves|saving) (?:up to )?(?:[$£€¥]|[0-9]|a fortune|big|thousands|hundreds|money|half)[0-9,.]*(?: ?%| yen| pounds| dollars)?|black friday|cyber monday|(?:summer|winter|spring|january|clearance|flash|opening) sale|sale (?:now|ends|on|price)|on sale|affordable luxury|bundle (?:price|deal|offer)s?',
        '(?:only|just|from only|from just|a mere|for as little as|as little as|starting at just) (?:[$£€¥] ?[0-9][0-9,.]*|[0-9][0-9,.]* ?(?:yen|pounds?|dollars?|euros?|usd|gbp|jpy|p|pence|cents))(?: a (?:day|month|session|week))?!?|(?:monitor|model|trial|member|student|early bird|launch|introductory) (?:price|rate|discount|fee|offer)|[$£€¥][0-9][0-9,.]* off',
        '(?:free|complimentary)(?: [a-z]+)? (?:check ?ups?|consultations?|whitening|trials?|treatments?|sessions?|cleaning|makeovers?|samples?|botox|facials?|injections?|scans?|assessments?|massage|drips?|gifts?|follow up injection|goody bags?|examinations?|x rays?|laser|skin checks?|tests?)|(?:first|second|third|next|one) (?:session|treatment|visit|consultation|month|injection|area|drip|scan|cleaning) (?:is |for |absolutely |completely )?(?:free|half|on us|complimentary)|(?:get|try|enjoy|receive|claim)(?: [a-z]+){0,4} (?:for )?free(?! (?:of|from|wi|parking))|absolutely free|free of charge (?:today|if|when|with)|on us',
      ],
      unless: {
        ja: [
          '装った|講座|教室|講演|講習|見学会|偽メール|偽サイト|偽の|迷惑メール|売店|食堂|レストラン|カフェ|コンビニ|弁当|臨時|駐輪|駐車場は|役所|役場|軽減(?:制度|措置)|減免|詐欺|不審|なりすまし|手洗い|禁煙|交通安全|啓発|節電|献血|歯と口の健康週間|世界[^。]{0,8}デー|医療費控除|無料低額|診療報酬|キャッシュレス(?:決済)?(?:に|で)|障(?:害|がい)者|乳がん検診|無料クーポン券?(?:を|が)?(?:お持ち|届|市|ご利用の方は市)|自治体|公費|市の|区の|町の|助成|消費生活|肝炎ウイルス|市民|対象の方|検診|画面|アプリの(?:表示|お知らせ)',
        ],
        en: [
          'bus|fares?|tickets?|trains?|taxis?|(?:energy|heating|water) bills?|canteen|caf[eé]|gift shop|fraud|scams?|beware|not sent by|hand (?:washing|hygiene)|flu season|vaccination campaign|nhs|council|interpreters?|wi fi|parking|toll free|sugar free|smoke free|blood donation|charity|clinical trial|awareness|screening (?:coupon|voucher)|health insurer|(?:by )?the city|city (?:pays|programme)|hospice|fundrais[a-z]+|shoes?',
        ],
      },
    },
  ],
  spares: {
    ja: [
      '(?:今|いま)なら、?[^。]{0,14}空[いき]|(?:健康|福祉|防災)フェア',
      '(?:今|いま|今年|今月|今週)だけ、?[^。]{0,8}(?:入口|玄関|場所|診察室|変わって|移って|休診|運動会|行事)',
      '(?:手洗い|禁煙|接種|検診|健診|啓発|安全|節[電水]|予防|献血|面会|防災|ピンクリボン|減塩|マスク|声かけ|マイナ|保険証|手帳|あいさつ|清掃|募金|署名|ドナー|臓器|週間|推進|促進|虐待|骨髄|チェック|受診|歩こう|健康|防止|撲滅|根絶|普及|月間|デー)[^。]{0,6}キャンペーン|キャンペーン(?:に|へ)(?:参加|ご?協力|賛同)|接種期間|(?:今|いま)だけ(?:[^。、!?]{0,8}(?:不足|足り|混|休|使え|止ま|閉)|表示|の(?:お知らせ|症状|痛み))|(?:今|いま)なら(?:空い|すい|間に合)|(?:無料)(?:駐車|低額|送迎|wi|巡回|シャトル|バス|電話)',
      '期間限定(?:で|の)[^。]{0,12}(?:閉鎖|停止|休止|消灯|照明|通行|運休|変更|休診)|(?:今|いま)だけ(?:の)?(?:痛|症状|しびれ|熱|我慢|辛抱|問題)|(?:本日|今日|今月|今年)(?:限り|まで)で、?[^。]{0,16}(?:終わ|終了|閉|廃止|休止|退職)|特別(?:料金|価格)の(?:個室|病室|部屋|室)|先着順(?:で|に)(?:受け?付け|お呼び|診察)|クーポン(?:券)?[^。]{0,6}(?:市|区|町|村|自治体)(?:から|が|より)|抽選で(?:選ばれ|決ま)[^。]{0,8}(?:調査|番号|順番|質問)',
      '(?:割|引)(?:合|き続|き継|り当)|(?:駐車(?:場)?(?:料)?|送迎|交通費|電話(?:代|料)|通話)[^。]{0,6}(?:無料|割引|0円)|(?:心電図|血圧|血糖|生体|ベッドサイド|胎児|在宅|患者)モニター|モニター(?:画面|心電図|リング)|(?:3つ|三つ|5つ|[0-9]つ|要|大切な|注意|ワン)の?ポイント(?!カード|進呈)',
      '(?:赤ちゃん|子ども|子供|お子さん|孫|ご?家族|母|父|友人|本人|妻|夫|親|恋人|誕生日|クリスマス|敬老の日|職員|先生|医師|看護師|スタッフ|入院中の方)(?:への|の)(?:プレゼント|贈り物|お礼|差し入れ)|割引(?:証|対象|乗車|運賃|切符)|(?:障害者|障がい者|学生|高齢者)割引(?:の)?(?:証|切符|運賃|制度)|セール品|お得意|得意|納得|セールス|(?:自己負担|負担)[^。]{0,6}(?:0円|割|ゼロ)|(?:限定)(?:的|され|して)|時間限定|薬価|後発|ジェネリック[^。]{0,10}(?:安|お得)|目安|不安|安全|安静|安心|安定|治安',
    ],
    en: [
      'discount(?:ed)? parking|free (?:parking|wi ?fi|interpreters?|of charge vaccin[a-z]+|screening|leaflets?|shuttle|bus)|feel free|sugar free|(?:toll|hands|latex|lactose|gluten|caffeine|pain|risk|symptom|smoke|alcohol|tobacco) free|free (?:from|of)|heart rate monitor|limited (?:mobility|to|hearing|vision|movement)|price list',
    ],
  },
};
