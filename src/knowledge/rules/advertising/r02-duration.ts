import type { AdvertisingRule } from '../rule.ts';

export const duration: AdvertisingRule = {
  id: 'R2',
  category: { ja: '虚偽・治療期間', en: 'Impossible duration' },
  basis: { ja: '医療法6条の5第1項、事例解説書(1)', en: 'Medical Care Act art. 6-5(1); case book (1)' },
  edition: 'cases',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: {
    ja: '通常の治療回数・期間と、治療後の通院を書く',
    en: 'Give the usual number of visits, the usual period and what comes afterwards',
  },
  denied: 'claim',
  lifted: 'aftercare',
  joins: 16,
  fires: [
    {
      ja: [
        '{brief}(?:だけ|のみ|きり|限り|ぽっきり)?(?:の(?:来院|通院|施術|治療|受診|注射|照射|レーザー|手術))?(?:だけ)?(?:で(?!は[^。]{0,10}(?:ません|ない))|に|、)……{done}',
        '{brief}(?:だけ|のみ|きり|限り)?の(?:来院|通院|施術|治療|受診|照射|手術)(?:で|だけで)(?=[。!]|$)',
        '(?:即日|当日|その日|その場|1日|一日|ワンデー|翌日|すぐ|今日|瞬時|一瞬|一発|一晩|あっという間|数分|[0-9]+分|[0-9]+時間|[1-7一二三]日|[1一]週間)(?:の)?(?:うち|中)?(?:に|で|には|から)?…(?:完治|根治|全快|治療(?:が|は|を|も)?(?:完了|終了|終わ|完結)|治療終了|治療完了|完治)',
        '(?:即日|瞬時|一瞬|一発|一晩|あっという間|その場|たちまち|みるみる)(?:で|に)?(?:のうちに)?…(?:治|消え|消す|完了|痩せ|白く|若返|若く|解消|噛め|かめ|なくなり|なくなる|取れ|とれ)',
        '(?:すぐに?|直ちに|即座に|すぐさま)(?:治(?:る|り|せ)|完治|消え|治癒)',
        '(?:通院|再診|来院|アフターケア|経過観察|術後の通院)(?:は|も)?(?:不要|いりません|いらず|必要(?:あ|な)(?:りません|し|い)|{brief}(?:だけ|のみ|きり)|なし)',
        '(?:通院|来院|治療|施術)(?:回数)?(?:は|も)?(?:たった|わずか|最短|なんと)*(?:の)?(?:1|一)回(?:だけ|のみ|きり|で(?:ok|完|終|済|十分)|限り|!)|今日[^。]{0,6}今日[^。]{0,6}(?:治|完|帰)',
        '最短(?:で)?[0-9一二三]+(?:日|回|分|時間|週間)(?:で)?……{done}|最短(?:で)?[0-9一二三]+(?:日|回|時間)で[^。!?]{0,14}?(?:入り|生え|でき|仕上が|手に入)',
        '(?:初診|初回|来院|診断)(?:の)?(?:日|当日)(?:に|のうちに)[^。、!?]{0,6}?(?:治療|施術|手術)(?:が|は|を|まで)?(?:すべて)?(?:完了|終了|終わ(?!ら))',
        '(?:ワンデー|1 ?day|one ?day)(?:治療|トリートメント|インプラント|矯正|セラミック|ホワイトニング)|即日(?:治療|インプラント|矯正|完治)|一回完結|1回完結|1回きり|一度きりの(?:治療|施術|手術)',
      ],
      en: [
        '{ebrief}(?:……| ){edone}',
        '{edone}(?: [a-z,]+){0,6} {ebrief}',
        '(?:same day|one day|one visit|single visit|instant|overnight|one hour|lunch ?(?:hour|time|break)|24 hour|in and out) (?:cures?|results?|recovery|implants?|smile|teeth|new teeth|transformation|fix|treatment|braces|veneers|straightening|makeover|healing|relief)(?! (?:room|area|ward))',
        '(?:say )?(?:goodbye|good bye|farewell) to (?:[a-z]+ ){1,4}{ebrief}',
        '(?:one|a single|just one) (?:injection|visit|session|treatment|appointment|shot|jab|pill|drip|sitting)(?: [a-z]+)? (?:and|to|cures?|fixes|ends|removes?|is enough)(?: [a-z]+){0,4} (?:cured?|fixed|gone|healed|done|over|better|free|new|away|straight|finished)',
        '(?:braces|teeth|implants?|treatment|straightening) (?:finished|done|complete[d]?|ready) (?:in|within) (?:a|one|two|[0-9]) (?:days?|weeks?)',
        "teeth in (?:a|one) (?:day|hour)|(?:one|a single) (?:visit|session|treatment|appointment|injection|sitting) (?:is all (?:it takes|you need)|and (?:you're|it's|you are|it is|that's)(?: [a-z]+)?|is enough|does it|only)|no (?:follow ups?|return visits?|aftercare|second visit|repeat visits?)(?: (?:needed|required|necessary|at all|ever))?",
        '(?:cured|healed|fixed|gone|sorted|finished|complete(?:d)?|done) (?:instantly|immediately|overnight|at once|the same day|by tomorrow|by tonight|while you wait)',
      ],
      unless: {
        ja: [
          '終わらない|予約|受付|電話|連絡|支払|届(?:は|を|け出|出)|変更|更新|申請|精算|支払|窓口|問診|手続|入力|登録|採血|会計|健診|検診|申込|結果(?:が|は)|接種|説明|発送|お届け|検査(?:は|が|結果)|相談(?:は|が)|ダウンロード|診察(?:は|が)|書類|診断書|ワクチン|所要|時間は|ほど|約[0-9一]|目安|点滴|透析|リハビリ|放射線|帰宅|お帰り|入院|撮影|mri|ct|心電図|歯石|クリーニング|麻酔|面談|抗菌薬|飲み薬',
        ],
        en: [
          'test results?|results? (?:will be |are |is )?(?:ready|available|sent|back)|lab|booking|book(?:ed)? online|check in|register|registration|form|scan results?|blood|screening|vaccin[a-z]+|appointment takes|prescription|dose',
        ],
      },
    },
  ],
};
