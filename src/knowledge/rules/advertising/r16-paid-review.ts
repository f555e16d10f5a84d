import type { AdvertisingRule } from '../rule.ts';

export const paidReview: AdvertisingRule = {
  id: 'R16',
  category: { ja: 'ステマ・対価のある口コミ', en: 'Paid reviews' },
  basis: {
    ja: '景品表示法5条3号（令和5年告示第19号）、Q&A1-18',
    en: 'Misleading Representations Act art. 5(3); Q&A 1-18; 16 CFR 255',
  },
  edition: 'hidden',
  severity: { ad: 'block', own: 'block', none: 'note' },
  rewrite: {
    ja: '対価を付けない。依頼した投稿には「広告」と表示してもらう',
    en: 'No reward for reviews; have paid posts marked as advertising',
  },
  denied: 'practice',
  joins: 24,
  fires: [
    {
      ja: [
        '(?:{review})[^。!?]{0,30}?(?:書|投稿|くださ|くれ|いただ|して(?:くれ|くださ)|つけ|付け|以上|入れ|すると|したら|した方|頂|で|に|後|のお礼|ご協力|画面|見せ|シェア|タグ)[^。!?]{0,20}?{reward}',
        '{reward}[^。!?]{0,24}?(?:条件|代わり|かわり|引き?換え|場合|もらう|お願い|と引換)[^。!?]{0,10}?(?:{review})|(?:{review})(?:を|の|で)[^。、]{0,10}(?:条件|代わり|かわり|引き?換え|見返り)',
        '(?:{reward})(?:を|は|と|で|、|!)[^。!?]{0,14}?(?:{review})(?:を|に|で|し|と)[^。]{0,8}(?:書|投稿|くださ|お願い|いただ|くれ|条件|必須)',
      ],
      en: [
        "(?:{ereviewing})(?: [a-z',0-9]+){0,9}? {ereward}",
        "{ereward}(?: [a-z',0-9]+){0,7}? (?:{ereviewing}|reviews?|ratings?|in (?:exchange|return) for (?:a |your |an )?(?:[a-z]+ )?(?:reviews?|posts?|ratings?|stars?))",
      ],
      unless: {
        ja: [
          '(?:謝礼|対価|報酬|特典|割引)[^。]{0,14}(?:ません|ない|禁止|おりません)|広告(?:」)?(?:と|で(?:ある|す))[^。]{0,6}(?:表示|明記|記載)|コンテスト|作文|入賞|川柳|写真展',
        ],
        en: ['(?:no|never|not) (?:[a-z]+ ){0,4}(?:reward|pay|paid|discount|gift|free)'],
      },
    },
    {
      ja: [
        '(?:#pr|#?pr(?:の)?(?:表記|表示|タグ)?|(?:広告|スポンサー|タイアップ|提供|依頼|報酬|ステマ|宣伝|案件)(?:の|である|だという|という)?(?:表記|表示|タグ|マーク|ハッシュタグ|旨|こと|関係)|当院との関係|関係性)(?:は|を|も|と|だと|である(?:こと|旨)(?:は|を)|と(?:は|も)|だとは)?(?:付け|つけ|入れ|書か|記載せ|表示せ|明記せ|出さ|明かさ|伏せ|隠し|言わ|触れ|分から|わから|せ|なし|無し|不要|ばれ|悟られ|気づかれ)(?:ず|ない|なく|て|で|に|、|。|$)[^。]{0,10}',
        '「?(?:#?pr|広告)」?(?:の)?(?:表記|表示|タグ|文字)?(?:は|も)(?:いりません|要りません|不要です|なくて(?:も)?(?:いい|よい|ok|大丈夫|結構|構))',
        '(?:広告|宣伝|ステマ|pr|案件|依頼|仕込み|やらせ)(?:だ|である)?(?:と|とは|って)(?:は)?(?:分から|わから|ばれ|気づかれ|悟られ|見え)な(?:いよう|い形|い投稿|いまま|く)',
        '(?:{influencers})[^。!?]{0,24}?(?:報酬|謝礼|無償|無料|お金|支払|お礼|ギフト|{jn}万?円)[^。!?]{0,24}?(?:投稿|紹介|書い|レビュー|口コミ|発信|褒め|ほめ)',
        '(?:一般(?:の)?(?:人|患者|客|の方)|患者(?:さん|様)?|第三者|お客(?:さん|様)|ただの客|友(?:だち|達|人)[^。]{0,6}|偶然|たまたま|自腹)(?:の|を)?(?:ふり(?:を|で)|振りを|ていで|を装|になりすま|風(?:に|を)(?:装|書|投稿)|見せかけ)[^。]{0,14}|(?:来た|通った|という|受けた|見つけた|の)(?:体|てい)(?:で|に)(?:[、。お書投紹し]|$)[^。]{0,10}',
        '(?:さくら|やらせ|自作自演|なりすまし)(?:の|による)?(?:口コミ|レビュー|投稿|患者役)[^。]{0,8}|(?:スタッフ|職員|社員|家族|業者)(?:に|が|で|の)[^。]{0,10}(?:口コミ|レビュー|高評価|星5|★)[^。]{0,10}(?:書|投稿|入れ|つけ|代行|買)|(?:口コミ|レビュー|高評価|星5)[^。、]{0,8}(?:スタッフ|職員|社員|身内|家族|業者)(?:に|が|で)[^。、]{0,6}(?:書|投稿|入れ|つけ|依頼|頼)[^。]{0,8}|(?:口コミ|レビュー|高評価)(?:の)?(?:代行|購入|買い取り|買取|業者|を(?:買|購入))[^。]{0,6}|(?:低評価|悪い口コミ|★1)[^。]{0,10}(?:削除|消)[^。]{0,8}(?:くれ|いただ|謝礼|返金|割引|円)',
      ],
      en: [
        "(?:no need to|don't|do not|without|never|please don't|not|leave out|skip|hide|omit|drop)(?: [a-z]+){0,7} (?:#ad|ad|#?pr|sponsored|#sponsored|disclos(?:e|ing|ure)|paid(?: partnership)?|we (?:paid|pay|gave)|advertis(?:ing|ement)|partnership|relationship|gifted|label|tag|that (?:we|it))(?: [a-z]+){0,5}",
        "(?:influencers?|bloggers?|youtubers?|staff|employees?|friends|family|actors?|students)(?: (?!not |never )[a-z',0-9]+){0,8}? (?:paid|pay|free|fee|gift(?:ed)?|money|[0-9]+ (?:yen|dollars|pounds)|write|post|pretend|pose)(?: [a-z',0-9]+){0,6} (?:posts?|reviews?|praise|mention|reels?|stor(?:y|ies)|ratings?|as (?:a )?patients?)",
        '(?:no|without|skip(?: the)?) (?:#?ad|#pr|#sponsored|ad (?:label|tag)|disclosure)(?: (?:label|tag))?(?: (?:needed|required|necessary))',
        '(?:five|5|four|4) ?stars? ?(?:=|for|gets?|means?) [^.!?]{0,30}(?:yen|off|free|back|gift|voucher|discount|pounds|dollars)|(?:write|leave|post|give)(?: [a-z]+){0,5} (?:review|rating|stars?),? (?:and )?(?:get|receive|win|earn|for|we give|to win)(?: [a-z]+){0,4}',
        '(?:pretend(?:ing)?|pos(?:e|ing)|act(?:ing)?|as if|like)(?: [a-z]+){0,3} (?:patients?|customers?|clients?|a happy|ordinary|you found)(?: [a-z]+){0,5}|(?:fake|bought|paid(?: for)?|buy|purchase|planted|bogus) (?:[a-z0-9]+ )?(?:reviews?|ratings?|posts?|testimonials?|stars)|(?:remove|delete|take down) (?:your|the|a|bad|negative)(?: [a-z]+){0,2} reviews?(?: [a-z]+){0,6} (?:refund|discount|gift|free|money|voucher)',
      ],
    },
  ],
  spares: {
    ja: [
      '(?:「?(?:広告|pr)」?)(?:の|と)?(?:表記|表示|明記|明示|記載)?(?:を|と|し)?(?:表示|明示|明記|記載|付け|つけ)(?:て(?:くだ|いただ|もら)|してくだ|します|しています|を(?:お願い|依頼)|がある|のある|する)',
    ],
    en: [
      '(?:mark(?:ed)?|label(?:led|ed)?|disclose[sd]?)(?: [a-z]+){0,4} (?:as )?(?:"?advertis(?:ing|ement)"?|ads?|sponsored)',
    ],
  },
};
