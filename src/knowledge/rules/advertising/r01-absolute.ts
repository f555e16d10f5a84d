import type { AdvertisingRule } from '../rule.ts';

export const absolute: AdvertisingRule = {
  id: 'R1',
  category: { ja: '虚偽・断定', en: 'Absolute claim' },
  basis: { ja: '医療法6条の5第1項、ガイドライン第3の1(1)', en: 'Medical Care Act art. 6-5(1); guideline 3-1(1)' },
  edition: 'guideline',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: {
    ja: '断定せず、効果には個人差があることと、起こりうるリスク・副作用を書く',
    en: 'Promise nothing: say that results vary, and what the risks and side effects are',
  },
  denied: 'claim',
  fires: [
    {
      ja: [
        '{surely}…{cures}',
        '(?:{surely}|ぜったい|絶対的)(?:の|な)?(?:安全|安心|無痛|無害|治療効果|成功|保証|効果|満足|痛くな(?:い|く)|anzen)',
        '(?:{outcome}|治療|率|度)(?:は|が|も)?(?:、)?(?:ほぼ)?(?:100%|100?パーセント|百%|十割|10割)',
        '{outcome}(?:を|は|も|の)?(?:{surely}|必ず|全額|一生|永久|当院が|全力で|全て|すべて|しっかり|きっちり|しっかりと)*(?:を|に)?(?:保証|お?約束|確約|請け?合い)(?!人|金|書)',
        '(?:効果|満足|結果)…(?:全額)?返金',
        '(?:あらゆる|すべての|全ての|どんな)(?:病気|症状|痛み|がん|癌|病|不調|悩み|シミ|しみ)(?:に|を|も|が|でも)…(?:効|治|消|解消|解決|改善|完治|取)',
        '(?:治|なお)(?:らない|せない)(?:病気|痛み|人|方|症状|がん|もの)?(?:は|など)(?:あ?りません|ない|いません)',
        '(?:万能|万病に効|一生もの|一生(?:もつ|持つ|持ち|使え|歯が))',
        '(?:末期|重度|重症|難治|余命|手術不能|あきらめ(?:て|た)|見放され)[^。、!?]{0,10}?(?:で?も|に)[^。、!?]{0,6}?(?:治|完治|効く|効き|消え|救|回復|助か)',
        '(?:がん|癌|アトピー|糖尿病|うつ病?|腰痛|シミ|しみ|しわ|ニキビ|薄毛|喘息|リウマチ|認知症|痔|近視|ヘルニア|頭痛)(?:が|は|も)(?:すべて|全部|きれいに|すっかり|根本から|跡形もなく)?(?:消える|消えます|消滅|治る(?!こと|まで|場合|かも)|治せる|なくなる(?!こと|まで|場合))(?=[。!]|$|{treatment}|水素|{provider})',
        '(?:完治|根治)(?:します|できます|を約束|が可能)',
      ],
      en: [
        '(?:100 ?%|a hundred per ?cent|(?:one )?hundred per ?cent|100 per ?cent)(?: [a-z]+)? {eoutcome}',
        '{eoutcome}(?: rates?)?(?: (?:is|of|at))? (?:100 ?%|one hundred per ?cent)',
        '(?:guarantee[sd]?|promise[sd]?|assure[sd]?|swear|certain|ensure[sd]?)(?: (?:you|that|a|an|the|your|full|complete|total|permanent|lasting|is|are|to|we|will|patients?|every|all|of|fast|quick|perfect|beautiful|excellent|great|real|visible|both|it|long))* {eoutcome}',
        '{eoutcome}(?: (?:is|are|fully|absolutely|every time|always))* guaranteed|(?<!appointment |slot |place |privacy |is not )guaranteed(?= ?[.!]|$)',
        '(?:completely|totally|absolutely|entirely|perfectly|utterly|wholly|fully) (?:safe|painless|pain free|risk free|harmless|cured?|cures|effective|reliable|scarless)',
        '(?:always|definitely|certainly|surely|undoubtedly|invariably|without (?:a )?doubt|without fail)(?: [a-z]+)? (?:cure[sd]?|works?|effective|heals?|succeeds?|successful|get better|recover|lose|pain free|safe|painless|improves?|fix(?:es)?|helps?)',
        '(?:cures?|works?|heals?|fix(?:es)?|effective|safe|solves?|helps?)(?: (?:for|on|in|against))? (?:every ?one|everybody|every (?:patient|time|case|kind|type|single|pain|disease|cancer)|any (?:pain|disease|illness|cancer|condition)|all (?:patients|pain|diseases?|illness(?:es)?|cancers?|cases|types))',
        '(?:success|cure|recovery|healing|relief|result)s? (?:is|are) (?:certain|assured|a certainty|inevitable|guaranteed)|every ?one (?:gets|feels|is|leaves|becomes|recovers|loses|sleeps|walks)(?: [a-z]+)? ?(?:better|cured|slim(?:mer)?|well|weight|pain free|happy)?',
        'every (?:patient|one|single patient|woman|man)(?: [a-z]+)? (?:is cured|gets better|recovers|succeeds|loses|conceives|heals|leaves pain free)',
      ],
    },
    {
      ja: [
        '(?:{harm}|{pain})(?:は|が|も|の|や不安(?:は|が|も|の))?(?:、)?(?:{never})?(?:の?心配|の?おそれ|の?可能性|の?不安)?(?:は|が|も|の)?(?:{never})?(?:{zero}|いりません|残りません|残らない|出ません|起こりません|起きません|感じません|伴いません)',
        '(?:{harm}|{pain})(?:の(?:心配|おそれ|可能性|不安)?の?)?(?:の|が|は)?(?:{never})?(?:な|無)い(?=[、。!]|$|{treatment}|{provider}|ので|から|です|最新|安全|安心|優し|やさし|夢|{cosmetic})',
        '(?:副作用|失敗|再発|リスク|痛み)(?:を|が)?(?:{never}|知らず|しらず)(?:の)?(?:{treatment})',
        '(?:失敗|再発|リバウンド|後戻り|痛み|感染|悪化)(?:は)?(?:{never})?(?:し|いたし|致し)(?:ない|ません)(?!か|選び|ため|よう|[^。]{0,4}(?:方法|コツ|選び方))',
        '(?:{never})(?:再発|痛み|失敗|太|リバウンド|後戻り|生え|虫歯|悩|困|痛く|腫れ|繰り返|出(?=ま|な)|戻(?:り|ら))[^。、!?]{0,6}(?:ない|ません|なし|ゼロ)(?!か)',
        '(?:{never}|まるで)?(?:痛く|怖く|腫れ)(?:な|あ)(?:い|りません)(?:!|。|$|{treatment}|ので安心)',
        '無痛(?!分娩|性|覚|お産|の分娩)(?:治療|脱毛|手術|注射|抜歯|麻酔|内視鏡|検査|カメラ|採血|施術|歯科|で|の|、|。|!|を|に|$)',
        '(?:ノー|ゼロ)(?:リスク|ペイン|ダウンタイム)|リスク(?:0|ゼロ)|無リスク',
      ],
      en: [
        'painless(?! (?:lump|swelling|ulcer|sore|mass|loss|bleeding|jaundice|haematuria|hematuria|thyroiditis|nodule|rash|red|blister|swollen|as))',
        '(?:no|zero|without(?: any)?|free (?:of|from)|never any|not a single|absolutely no|nil) (?:side effects?|risks?|complications?|scars?|scarring|downtime|failures?|danger|relapse|recurrence)(?: (?:at all|whatsoever|ever))?',
        '(?:no|zero|never any|not any|absolutely no|without any) (?:pain|discomfort)(?: (?:at all|whatsoever|ever|no risk|guaranteed))?(?=[.,!;]|$| and| no | at all| whatsoever| ever)',
        "{eproc} without (?:any )?(?:pain|risks?|discomfort)|{eproc} that (?:never|doesn't|does not|won't|will not) (?:hurt|fail|scar)s?",
        '(?:risk|side effect|complication)s? free(?= |[.,!]|$)|pain free (?:{eproc}|dentistry|experience|days guaranteed)|foolproof|fail ?safe|infallible|fool proof',
        "(?:never|won't ever|will not ever|can't|cannot|will never|won't) (?:fails?|hurts?|comes? back|returns?|relapses?|recurs?|go(?:es)? wrong|scars?|be in pain|feel (?:a thing|any pain|pain)|leaves? a (?:mark|scar)|have (?:back |knee )?pain|need glasses)",
        '(?:for ever|forever|for good|once and for all|for life|permanently)(?= (?:cure[sd]?|gone|free|fix(?:ed)?|remov|rid))|(?:cure[sd]?|gone|rid of|free (?:of|from)|fix(?:ed|es)?|heal(?:s|ed)?|pain free|disappears?|remove[sd]?|end(?:s)?|solved)(?: [a-z]+){0,4} (?:for ever|forever|for good|once and for all|for life|permanently)',
        '(?:permanent|certain|sure|total|complete|definite) (?:cures?|relief|removal)|sure fire|cure all|nobody (?:ever )?(?:fails|feels)|no one (?:ever )?(?:fails|feels)|you will (?:definitely |certainly |surely )?be (?:cured|healed|pain free|free of)|(?:will|shall) (?:surely|certainly|definitely|cure)(?: be)? ?(?:cured?|you|your|pain free|better)',
      ],
      unless: {
        ja: [
          '(?:痛み|副作用|危険|リスク)(?:が|は|も)?(?:な|無)(?:い|く|け)(?:場合|とき|時|方|人|限|て|れば|範囲|程度|日|うち)',
        ],
        en: [
          '(?:if|when|until|once) (?:you|they|he|she|there)(?: [a-z]+)? (?:have|has|had|feel|felt|is|are)(?: [a-z]+)? (?:no|free)',
        ],
      },
    },
  ],
  spares: {
    ja: [
      '絶対安静|無痛分娩|無痛性|必ず(?:お持ち|ご?持参|ご?連絡|ご?相談|保険証|お伝え|お申し出|ご?確認|ご?予約|受診|飲|医師)[^。]{0,12}',
      '(?:痛み|副作用|症状|腫れ|トラブル)[^。、]{0,6}(?:な(?:くて|い(?:方|人|場合|とき|時|範囲|程度|日|うち|姿勢|ほう|側|か))|ありません(?:か|でした))',
      '一生(?:に一度|懸命|付き合|つきあ|涯)|完全(?:予約|個室|禁煙|分煙|紹介)',
      '(?:予約|連絡|本人確認|個人情報|情報)[^。]{0,8}(?:確実|保証|必ず)',
    ],
    en: [
      '(?:as |nearly |almost |virtually )painless(?: as)?|painless (?:as|when)|no pain(?:ful)? (?:when|if|during the night)',
      'always work(?:s|ed)? (?:with|closely|together|as|in|on|hard|nights?)|works? (?:for|on) (?:every|all) (?:ward|shift|department)s?',
    ],
  },
};
