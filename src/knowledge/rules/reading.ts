import type { Patterns } from './rule.ts';

/** How a sentence takes back what it says: patterns as in rules, looked for in the words after, or before, a hit. */
interface Denials {
  /** In the rest of the sentence, beginning right at the end of the hit. */
  readonly after: Patterns;
  /** In the same clause, before the hit. */
  readonly before: Patterns;
}

/** A promise that is denied: *cannot be guaranteed*, *no operation is …*. */
export const deniedClaim: Denials = {
  after: {
    ja: [
      '[^。!?、]{0,10}?(?:とは(?:限|かぎ|言え|いえ|言い切|言い難|断言|申し上げ|思わ|考え|お約束|言っていません|表現|書け)|とまでは|わけで?は(?:ない|なく|ありません|ございません)|(?:もの|こと|の)では(?:ない|なく|ありません|ございません)|(?:という|といった)(?:こと|もの|{treatment})?(?:は|も)(?:ない|なく|ありません|ございません|できません|存在しません))',
      '[^。!?、]{0,14}?(?:{treatment}|方法|もの|医療機関|病気|機器|手段|薬剤|製品|食品|サプリメント|人|医師|術式|医学|世界)(?:など)?(?:は|も|というものは)(?:この世に|ひとつも|一つも|一切|まず|現在|今のところ)?(?:ない|なく|ありません|ございません|存在しません|いません)',
      '[^。!?、]{0,8}?(?:保証|お?約束|確約|断定|断言|期待|明言)(?:は|も|を|することは|できる(?:もの|わけ)では)?(?:でき(?:ません|ない|かね)|いたし(?:ません|かね)|致し(?:ません|かね)|し(?:ません|ていません|ておりません|かね|ない)|ありません|ない)',
      '(?:は|も|を|することは|すること(?:が|も))?(?:でき(?:ません|ない|かね)|(?:いた|致)?し(?:ません(?!か)|かね|ていません|ておりません))',
      '[^。!?]{0,12}?(?:でしょうか|ですか|ますか|のか(?=[?？。、!をはがにもとわ」]|$)|かどうか|か[?？]|とは(?:何|なん|なに|どう|いったい))',
      '[^。!?、]{0,8}?か(?:どうか)?(?:と|が|も|は|を)?ご?(?:心配|不安|気にな|気がかり|知り|お?尋ね|確か|調べ|相談|迷|悩|お?聞|質問)',
      'まで(?:の間)?(?:は|に)?[^。!?]{0,20}?(?:くだ|控え|ましょう|休)',
      '[^。!?、な]{0,6}?ないで(?:くだ|下さ)|[^。!?、]{0,6}?(?:と|とは|なんて)(?:思|考え|信じ)[^。、]{0,3}ないで|[^。!?、]{0,6}?からと(?:いって|言って)',
      '[^。!?、]{0,10}?(?:しなければ|必要は(?:あ|な)|でなく(?!て)|ではなく)',
      '[^。!?、]{0,14}?(?:では|じゃ)(?:ない|ありません|ございません)(?!か)',
    ],
    en: [
      "(?: (?!(?:you|we|they|i|that|which|who|where|others?) )[a-z]+){0,3} (?:cannot|can't|is not|isn't|are not|aren't|is never|does not exist|do not exist|is impossible|is a myth|is no guarantee)",
    ],
  },
  before: {
    en: [
      "(?:no|not|cannot|can't|don't|doesn't|isn't|aren't|won't|wouldn't|never|nobody|no one|none|neither|nor|nothing|without|unable to|avoid|rather than|hardly|beware of|distrust)(?: [a-z']+){0,5} ?",
    ],
  },
};

/** A practice that is not done, or forbidden: also every other *not* of the clause. */
export const deniedPractice: Denials = {
  after: {
    ja: [
      ...(deniedClaim.after.ja ?? []),
      '[^。!?]{0,24}?(?:ません(?!か)|ておらず|ていない|しない|さない|わない|(?:は|も|が)ない|禁止|禁じ|お断り|ご遠慮|お控え|控えて|やめ(?:て|ま|る|た)|不可|できかね|いたしかね|見合わせ|中止|終了し|廃止|せず|規則違反|違反|認められ(?:て)?い?な|対象外|断(?:っ|り|る|わ)|却下|不採用|見送)',
    ],
    en: [
      ...(deniedClaim.after.en ?? []),
      '(?: (?!(?:you|we|they|i|that|which|who|where|others?) )[a-z]+){0,5} (?:not|never|no longer|forbidden|banned|prohibited|against the (?:rules|law)|unlawful|illegal|stopped|ended|removed|not allowed|refused)',
    ],
  },
  before: {
    en: [
      ...(deniedClaim.before.en ?? []),
      "(?:we do not|do not|please do not|stop|ban(?:s|ned)? on|instead of|prohibits?|forbids?|free of|no)(?: [a-z']+){0,8} ?",
    ],
  },
};

/** Words of others that are reported, warned of or studied: they stand after the quotation, or before it. */
export const reported: Denials = {
  after: {
    ja: [
      '[^。!?「]{0,6}?[」』"](?:など)?(?:と|とか|のように|といった|という|等)(?:の)?[^。!?]{0,6}?(?:うた[うっ]|謳|称|誤解|表現|表示|文言|広告|宣伝|うわさ|噂|語|言葉|書かれ|言われ|聞|検索|書き込み|動画|サイト|商品|勧誘|電話|メール|思い|心配|不安|尋ね|質問|書く|書け|使)',
      '[」』"]?(?:という(?:語|言葉|用語))?(?:を|は|とは)?[^。!?、]{0,4}?(?:意味|指)(?:する|します|し|で)',
      '[^。!?「]{0,10}?と(?:うた[うっ]|謳|称す|宣伝|いう(?:報道|ニュース|記事|見出し|電話|メール|訪問|話)|いう(?:広告|表現|誤解|うわさ|噂|言葉|勧誘|商品|サイト|情報|文言))',
      '[^。!?]{0,30}?(?:広告|表現|勧誘|商品|情報|サイト|業者|うたい文句|宣伝|投稿)[^。!?]{0,10}?(?:に(?:は)?(?:ご)?注意|には?気をつけ|を(?:禁|規制|信じ|うのみ|鵜呑み)|は(?:禁止|使いません|使えません|認められ|載せません|医療法))',
    ],
    en: [
      '[^.!?]{0,20}?["\'] (?:ads?|advertis[a-z]+|claims?|posts?|products?|messages?|scams?|websites?|wording|phrases?)|[^.!?]{0,30}? (?:is|are) (?:a |an )?(?:scams?|false|misleading|not allowed|banned|myths?)',
    ],
  },
  before: {
    en: [
      '(?:claim(?:s|ed|ing)?(?: to be| that| of)?|warn(?:s|ed|ing)?(?: about| of)?|beware(?: of)?|the (?:word|phrase|term)s?|ads? (?:that|for|saying)|scams?|posts? (?:that )?(?:claim|promis|say)[a-z]*|websites? (?:that )?(?:claim|promis|say)[a-z]*|complaints? about|so called|advert[a-z]* (?:that )?(?:promis|claim)[a-z]*|myth)(?: [a-z\'"]+){0,5} ?"?',
    ],
  },
};
