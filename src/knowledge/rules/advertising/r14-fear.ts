import type { AdvertisingRule } from '../rule.ts';

export const fear: AdvertisingRule = {
  id: 'R14',
  category: { ja: '不安をあおる', en: 'Fear' },
  basis: { ja: '医療広告ガイドライン（品位、不安をあおる内容）', en: 'Guideline on dignity and fear' },
  edition: 'guideline',
  severity: { ad: 'warn', own: 'warn', none: null },
  rewrite: { ja: 'おどさずに、事実と相談先を中立に書く', en: 'State the fact and where to ask, without a threat' },
  denied: 'claim',
  joins: 14,
  fires: [
    {
      ja: [
        '(?:もう)?(?:遅い|遅すぎ(?:る)?|手遅れ(?:です)?|末期(?:です)?|余命[^。、]{1,6})[」』]?(?:と|だと)(?:言われ|告げられ|いわれ|宣告され)(?:る|た|て)?[^。]{0,4}(?:前に|から|く)[^。]{0,4}',
      ],
    },
    {
      ja: [
        '手遅れ(?:に(?:な(?:る|り|って)|。)|です|の|になっても|!|に)?[^。]{0,6}|取り返し(?:の|が)つか[^。]{0,6}|命(?:を落と|取り|に関わりま|の危険が迫|が危な|はあり|が(?:けず|縮))[^。]{0,4}|死(?:に(?:ます|至り)|ぬ(?:前|こと|かも|まで|運命)|が(?:待|迫)|への|を招|と隣)[^。]{0,6}|早死に|寿命(?:が|を)縮[^。]{0,3}|余命[^。、]{0,6}?(?:になる|になり|になっ|が縮|は縮)',
        '{ignored}[^。!?]{0,20}?{dire}[^。]{0,8}',
        '(?:その|あなたの|この)[^。、!?]{0,6}(?:頭痛|いびき|咳|せき|痛み?|しびれ|めまい|疲れ|だるさ|もの忘れ|物忘れ|口臭|出血|血|しみ|ほくろ|しこり|むくみ|動悸|息切れ|胸やけ|便秘|下痢|肩こり|腰痛|ひざ|歯ぐき|歯茎|違和感|症状|かすみ|見え方|眠気|不眠|汗|体重減少|目|肌|ふらつき|震え|かゆみ|生理痛|頻尿|抜け毛|血圧|血糖|お?腹)(?:、|は|が|も|って)[^。!?]{0,14}(?:がん|癌|腫瘍|くも膜下出血|脳卒中|脳梗塞|心筋梗塞|突然死|死|認知症|危険|重大な病|命|末期|失明|爆弾|老化|のサイン|前ぶれ|前触れ|警告|サインかも|信号)[^。、]{0,8}(?:です|かも|!|の?前ぶれ|の?前触れ|サイン|警告|信号|[?!]|$)[^。]{0,6}',
        '(?:あなた(?:も|だけ|の(?:脳|血管|心臓|歯|骨|肌|目|腸))|明日は|次は)(?:[^。!?]{0,14})(?:危|がん|我が身|倒れ|手遅れ|かもしれ|ボロボロ|ぼろぼろ|老い|老け|取り残|壊れ|縮(?:ん|み)|老化し|死|詰ま|悲鳴|番)[^。]{0,6}',
        '(?:この|その|今の)(?:まま|[^。、!?]{1,8})(?:では|だと|なら|続け)[^。!?]{0,16}?{dire}[^。]{0,8}',
        '(?:気づいた|気付いた|わかった|分かった)(?:とき|時|頃|ころ)(?:に)?は[^。!]{0,8}(?:末期|手遅れ|遅|がん|間に合|終わり|おしまい|最期)[^。]{0,6}|さもない?と[^。]{0,14}|(?:しないと|でないと|なければ)[^。、]{0,10}{dire}[^。]{0,6}',
        '(?:泣きたく|後悔したく|死にたく|失いたく|寝たきりになりたく|切断したく|なりたく)な(?:ければ|いなら|い(?:方|人))[^。]{0,12}|(?:分から|わから|話せ|食べられ|歩け|見え|動け)なくなる前に[^。]{0,6}',
        '(?:ある日)?突然(?:あなた|ご家族|家族|命)(?:を|に|が|の)[^。]{0,10}(?:襲|奪|死|倒れ|訪れ)[^。]{0,6}|(?:は|が)(?:認知症|がん|死|寝たきり|老化|病気|破滅|終わり)(?:の|への)(?:始まり|入口|入り口|第一歩|序章)[^。]{0,6}',
        '知らない(?:うち|間)に[^。]{0,14}(?:進|がん|蝕|むしば|手遅れ|死|壊|失|老)[^。]{0,8}|知らないと(?:損|怖|危|大変|後悔|命|死|手遅れ)[^。]{0,12}|(?:もう|今や)(?:遅|間に合わ)[^。]{0,6}|(?:静か|忍び|音もなく)[^。]{0,6}(?:殺し屋|迫|忍び寄|寄る)[^。]{0,4}|サイレントキラー|時限爆弾|忍び寄る',
        '(?:いびき|頭痛|めまい|しびれ|動悸|咳|むくみ|もの忘れ|口臭|便秘|不眠|肩こり)(?:は|が)、?(?:突然死|過労死|死|命取り|末期|破滅)[^。、]{0,3}(?:サイン|前ぶれ|前触れ|前兆|警告|合図|入口|入り口)[^。]{0,4}',
        '(?:治療|検査|検診|手術|ケア|対策|予防|健診)を(?:し|受け)ない(?:あなた|方|人|と|まま)(?:は|に|、)?[^。!?]{0,12}?{dire}[^。]{0,6}',
        '(?:受け|治療し|検査し|来|始め|直さ|しておか|治さ|対策し|通わ|行か|相談し|何もし)(?:な(?:い(?:と|人|まま|なら|で)|ければ)|ずに)[^。!?]{0,20}?{dire}[^。]{0,6}',
        '(?:一生|必ず|きっと|いずれ|やがて|絶対|将来)[^。、]{0,6}?後悔(?:し|する)[^。]{0,6}|後悔(?:する前|したく|しても遅|先に立)[^。]{0,6}|(?:寝たきり|失明|要介護|認知症|総入れ歯|廃人|車椅子|孤独|切断|人工透析|ボロボロ)(?:に)?(?:な(?:る前|り(?:ます|たく)|って(?:しま|から|も)|るぞ|るしか|るかも)|へまっしぐら|まっしぐら|一直線|の(?:恐怖|危機))[^。]{0,6}',
        '(?:生きて|歩けて|見えて|聞こえて|働けて)い(?:ます|られます|られる)(?:か|でしょうか)',
        '(?:失う|折れる|倒れる|動けなくなる|見えなくなる|歩けなくなる|ボケる|死ぬ|抜ける|取り返しがつかなくなる)前に[^。]{0,6}|(?:危険信号|末路|悲惨な)[^。]{0,6}',
        '(?:怖い|恐ろしい|恐怖(?!症)(?:の)?|ゾッと|ぞっと|戦慄|悲劇|地獄|悪夢)[^。]{0,10}(?:病|がん|症|口臭|歯周病|老化|真実|現実|事実|結果|末路|放置|続|始ま)[^。]{0,4}|老け(?:て(?:しま|いく|見られ)|込)[^。]{0,6}|(?:嫌われ|モテな|(?<!見)捨てられ|笑われ|避けられ|陰口)[^。]{0,6}|最後の(?:チャンス|警告)|今(?:すぐ)?(?:[^。、]{0,8})しないと[^。]{0,10}|老化(?:は|が)(?:止まりません|加速|すでに|始まって)[^。]{0,4}|カウントダウン',
      ],
      en: [
        "before (?:it is|it's|its) too late|too late(?= ?[.!]|$)|(?:you|your [a-z]+|they) (?:may|might|could|will) (?:never|not)(?: [a-z]+){0,3} (?:walk|see|recover|again|wake|live|hear|work|survive|smile|get|forgive|have|hold)(?: [a-z]+){0,3}",
        "(?:every|each) (?:day|minute|hour|week|month|second|year)(?: [a-z]+){0,4} (?:delay|wait|ignore|hesitate|put it off|without treatment|without)(?:[^.!?]{0,40})|the longer you (?:wait|leave|delay)[^.!?]{0,40}|(?:don't|do not|never) (?:wait|delay|ignore|risk)(?: [a-z']+){0,4} (?:until|or|your life|before|dying|death|too)[^.!?]{0,24}",
        '(?:that|this|your|the) (?:[a-z]+ )?(?:cough|headaches?|snoring|pain|lump|mole|bleeding|tiredness|fatigue|forgetfulness|breath|symptoms?|itch|gums?|spot|blood pressure) (?:could|may|might|is|are)(?: [a-z]+){0,2} (?:cancer|stroke|death|tumou?r|fatal|deadly|dementia|killing)(?: [a-z]+)?',
        '(?:snoring|gum disease|obesity|stress|high blood pressure|cholesterol|diabetes|bad breath|a cold|fat) (?:kills?|will (?:kill|destroy|ruin|shorten|steal))(?: [a-z]+){0,3}|(?:your|his|her) (?:heart|brain|liver|eyes?|kidneys|life) (?:could|may|might|will) (?:stop|fail|end|die|burst|explode|collapse|shrink|give out)(?: [a-z]+){0,2}|(?:do you )?want to (?:die|go blind|be (?:alone|a burden))(?: [a-z]+)?|die young',
        "(?:ignor(?:e|ed|ing)|neglect(?:ed|ing)?|leav(?:e|ing)|left|untreated|if you (?:don't|do not|ignore|wait|skip|delay|put off|miss)|without (?:this|our|treatment|a [a-z]+)|skip(?:ping)?|failing to|refus(?:e|ing)|wait(?:ing)?)(?: [^.!?]{0,40}?)? {edire}[^.!?]{0,10}",
        '(?:silent|hidden|invisible) (?:killers?|assassins?|thief|danger|threat)|tick(?:ing|s) (?:time ?bomb|clock|bomb)|time ?bomb|(?:you|your [a-z]+)(?: (?:could|may|might|will|are|is))?(?: (?:already|probably|slowly|be))* (?:next(?= ?[.!?]|$)|dying|rotting|shrinking|a ticking|at death|doomed|in (?:grave |mortal )?danger|falling apart|killing you|destroying|dead)[^.!?]{0,16}',
        "(?:is|are|may be|could be|might be)(?: [a-z]+)? (?:killing|destroying|poisoning|eating away|shortening|ruining|stealing|the first sign of (?:death|cancer|dementia))[^.!?]{0,16}|(?:sign|warning|start|beginning) of (?:sudden )?(?:death|the end)|your (?:last|only|final) (?:chance|hope|warning)|(?:you will|you'll|live to|or) regret(?: [a-z]+){0,3}|or (?:die|else|go blind|lose [a-z ]+)|will (?:die|kill|go blind|lose (?:your|their|his|her|all) [a-z]+|be dead|end up|cripple|rot|die young|cost you your)[^.!?]{0,16}|deadly|death sentence|nightmare|terrif(?:ying|ied)|scary truth|horr(?:or|ific|ible truth)|doom(?:ed)?|shocking truth|before (?:you|your [a-z]+) (?:loses?|goe?s? blind|dies?|falls?|crumbles?|fails?|collapses?|can't|cannot|rots?)[^.!?]{0,12}|(?:don't|do not) let (?:[a-z]+ ){1,4}(?:kill|steal|ruin|destroy|rob)[^.!?]{0,14}|what (?:doctors|they) (?:won't|don't) tell you",
      ],
      unless: {
        ja: [
          '119|救急車|ためらわず|{hedge}(?![^。]{0,12}!)|消費生活|という(?:不安|声|話)|心配(?:な方|される)|ではありません',
        ],
        en: ['call (?:999|119|911|112|an ambulance)|in some (?:people|cases)|is a leading cause|without sugar'],
      },
    },
  ],
  spares: {
    ja: [
      '手遅れ(?:という(?:こと|わけ))?(?:は|では)(?:あり|ござい)?(?:ません|ない)|(?:手遅れ|命)[^。]{0,8}(?:心配|不安)(?:な|を)|命(?:の(?:電話|大切)|を守|を救)',
    ],
    en: ['too late (?:to (?:book|cancel|call)|for)'],
  },
};
