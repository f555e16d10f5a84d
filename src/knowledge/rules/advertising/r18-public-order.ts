import type { AdvertisingRule } from '../rule.ts';

export const publicOrder: AdvertisingRule = {
  id: 'R18',
  category: { ja: '公序良俗', en: 'Public order' },
  basis: { ja: '医療法6条の5第2項第3号', en: 'Medical Care Act art. 6-5(2)3' },
  edition: 'act',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: { ja: '容姿や属性をおとしめる言葉を削る', en: 'Leave out what demeans anybody' },
  denied: 'claim',
  joins: 12,
  fires: [
    {
      ja: [
        '(?<![ぁ-んー])(?:デブ|ブス|ブサイク|不細工|ハゲ(?=は|に|で|を|の|と|、|!|。|$|隠|予備|頭|男|オヤジ|てる|ている)|ババア|ババァ|ジジイ|オバサン(?:顔|体型)|おっさん(?:顔|臭)|豚のよう|負け組|負け犬|貧乳|キモ(?:い|オヤジ)|薄らはげ)[^。!?]{0,14}',
        '(?:太った|老けた|禿げた|はげた|たるんだ|醜い)[^。、]{0,6}恥ずかしく(?:ない|ありません)(?:です|の)?[^。]{0,2}か[?]?',
        '(?:ブサイク|不細工|みにくい)(?:な|に|で)[^。!?]{0,16}',
        '{looks}[^。!?]{0,9}?(?:恥(?!骨)|みっともな|醜|だらしな|キモい|気持ち悪|負け(?:組|犬|です)|怠け|失格|価値(?:が|は|なんて|も)?(?:な|無|あ)|終わって(?:い|る)|人生終わ|惨め|みじめ|(?<!く)ださ(?:い|く)(?!ませ)|情けな|人間以下|嫌われ|笑いもの|笑われ|不潔|(?:女|男)を捨て|罪(?!悪)|甘え|見苦し|残念な|馬鹿|愛されな|結婚でき|出世でき|就職でき|モテな|もてな|選ばれな|相手にされ|見向きもされ|振り向(?:か|いて)もら?え?な|振られ)[^。]{0,8}',
        '(?:貧乏人|デブ|ブス|ハゲ|年増|老人|外国人|障害者|太った(?:人|方|女|男))[^。]{0,6}(?:お断り|来るな|は無理|は不要|の証(?:拠|し)?|のくせに)[^。]{0,6}|(?:太った|たるんだ|老けた|醜い|だらしない)[^。、]{0,6}を(?:さらすな|見せるな|隠せ|恥じ)[^。]{0,4}|(?:年増|行き遅れ|売れ残り|ガリガリ|ぶよぶよ|ブヨブヨ)(?:で|の|な)?[^。]{0,12}|(?:は|が)ブスの?[^。]{0,4}|(?:醜い|みにくい|みっともない|だらしない|気持ち悪い|汚い|見苦しい|残念な|恥ずかしい|情けない|不潔な)(?:その)?[^。!?、]{0,4}?(?:{looks})[^。]{0,8}',
        '(?:太った|老けた|ブスな|禿げた|はげた|独身の|貧しい|学歴のない|外国人|障害)[^。!?]{0,8}(?:女|男|人|奴|やつ|妻|嫁|上司)?(?:は|に)[^。!?]{0,10}(?:結婚|愛され|モテ|出世|価値|生きる|資格|魅力|相手に|来るな|お断り|無理)[^。]{0,8}',
      ],
      en: [
        '(?:nobody|no one|no man|no woman|who)(?: [a-z]+){0,3} (?:likes?|loves?|wants?|marr(?:y|ies)|hires?|dates?|respects?|looks at)(?: [a-z]+){0,3} {eslur}(?: [a-z]+)?',
        '{eslur}(?: [a-z]+){0,3} (?:is|are|means?|make[s]?)(?: [a-z]+){0,3} (?:shame(?:ful)?|disgust(?:ing)?|lazy|losers?|ugly|disgrace(?:ful)?|pathetic|embarrass(?:ing|ment)?|repulsive|failures?|worthless|gross|unattractive|unlovable|a joke|a crime|weak|your (?:own )?fault|ashamed|offensive)',
        '(?:your|her|his|their|that) (?:(?:fat|flabby|old|ugly|wrinkled|bald) )+(?:face|belly|body|nose|teeth|skin|head|legs|neck)(?: [a-z]+){0,2}|(?:old|fat|bald|poor) and (?:ugly|fat|bald|lonely|useless)|(?:look|feel)(?:s|ing)? like (?:a |an )?(?:losers?|pigs?|slobs?|freaks?|witch|granny)|(?:makes?|making|make) you look (?:stupid|ugly|old|cheap|poor|dirty|disgusting|lazy)|only (?:losers?|slobs?|lazy people|idiots?) (?:have|are|stay|get)(?: [a-z]+){0,3}|no (?:woman|man|girl|boss|employer) (?:wants?|will (?:love|want|hire|marry)|likes?|hires?|loves?)(?: [a-z]+){0,3}|disgusts? (?:people|everyone|everybody|others)',
        "(?:ugly|disgusting|hideous|repulsive|pathetic|gross|revolting|shameful|embarrassing|flabby|saggy|grotesque)(?: [a-z]+)? (?:face|body|nose|teeth|smile|belly|fat|skin|people|wives|wife|women|men|thighs|legs|chin|feet|ears|scars?|you|man|woman|hair)|(?:stop|tired of) (?:being|looking) (?:[a-z]+ )?(?:ugly|fat|old|disgusting|a loser|hideous|gross)|fatt(?:y|ies)(?! (?:liver|acids?|foods?|meals?|tissue|lumps?|diet|deposits?|streaks?))|(?:fat|ugly|bald|old) (?:losers?|cows?|pigs?|hags?|slobs?)|(?:don't|do not) be (?:[a-z]+ )?(?:fat|ugly|bald|loser)|shame on (?:you|your|fat)|(?:should|ought to) be ashamed(?: [a-z]+){0,4}",
      ],
    },
  ],
  spares: {
    ja: [
      '恥ずかしいと(?:は)?(?:思わ|感じ)|恥ずかし(?:がらず|くない(?!です|の|か|[?])|いことでは)|恥(?:では|じゃ)(?:な|あり)|(?:原因|病気)は(?:怠け|だらしな)|差別|偏見|誤解',
    ],
    en: ['not (?:a )?(?:shame|lazy|weak)|nothing to be ashamed|stigma'],
  },
};
