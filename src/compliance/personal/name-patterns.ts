import {
  ambiguousSurnames,
  eponymEnds,
  foreignSurnames,
  givenNames,
  honorifics,
  latinGivenNames,
  nameLabels,
  roles,
  surnames,
  titleWords,
} from '#knowledge/rules';
import { romaji } from './romaji.ts';

/** The shapes of names, each with what is found in its group `it`. Lists are joined once, the longest word first. */
export function namePatterns(): readonly RegExp[] {
  return [...japanese(), ...latin()].map((source) => new RegExp(source, 'dgu'));
}

const any = (words: readonly string[]): string =>
  `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;

const kanjiOf = (surname: string): string => surname.replace(/[ぁ-ん]+$/, '');
const readingOf = (surname: string): string => surname.slice(kanjiOf(surname).length);
const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

// What looks like the end of a given name but is a word.
const NO_GIVEN =
  'のくま|写真|美容|本人|個人|夫人|婦人|老人|友人|成人|主人|職人|新人|病人|恋人|担当|希望|様子|調子|椅子|電子|分子|因子|親子|男子|女子|弟子|冊子|家族|自宅|自身|以外|同様|宛て|病棟|病院|医院|内科|外科|歯科|眼科|薬局|商店|商会|産業|先生|医師|看護|部長|課長|院長|施設|公園|大学|高校|小学|中学|駅前|地区|方式|方面|市立|市内|県内|県立|県警|町内|区内|療法|症候|支店|支部|事務|受付|外来|入院|患者|予約|面会|食堂|通院|工務|会社|自動|製薬|製作|運送|建設|電機|旅館|酒造|書店|温泉|海岸|街道|球場|空港|世帯|世代|太平|平和|正月|大橋|新聞';

// A surname that no list has, by how surnames end.
const RARE = `(?!${NO_GIVEN}|患者|窓口|入口|出口|受付|病院|地域|会場|工場|現場|市場|相手|先方|本部|支部|内部|外部|全部|一部|学部|職場|役場|奥|若|爺|婆)[一-龠々]{1,2}[田山川村本井野原島崎﨑嶋澤沢藤木林森谷口橋岡尾部辺邊邉見塚倉浦葉津瀬松坂池岸宮戸河越賀羽地路垣町江杉貫代脇枝丸滝畑門柳桑関笠窪堀竹]`;

function japanese(): readonly string[] {
  const kanji = surnames.map(kanjiOf);
  const S = any(kanji);
  const clear = any(kanji.filter((each) => !ambiguousSurnames.has(each)));
  const kana = surnames.map(readingOf).filter((each) => each.length > 2);
  const K = any([...kana, ...surnames.map(readingOf).map(toKatakana)]);
  const given = any(givenNames);
  const shaped = '[一-龠々]{0,2}[子郎美恵江香奈介太助雄夫男彦也哉輔斗樹菜乃沙穂織代紀貴之司志和][一-龠々]?';
  const G = `(?!${NO_GIVEN})(?:[一-龠々]{1,3}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,5})`;
  const H = any(honorifics);
  const apart = '(?<![一-龠々〇])';
  const foreign = '[ァ-ヶー]{1,8}(?:[ ・][ァ-ヶー]{1,9}){1,3}';
  const label = `(?:${any(nameLabels)}(?:\\s?[:：=／/]\\s?|は|\\s|「|【)|${any(roles)}\\s?[:：]\\s?)`;
  const end = '(?=[はがをにもとでのへ、。,.)）」(（:：;/\\s0-9]|から|より|$)';
  const begun = '(?:^|[。、「」\\s:：]|私は|名前は|名字は|もしもし|娘の|息子の|妻の|夫の)';
  const says = '(?=です|でございます|と申します|ともうします|と名乗|といいます|と言います|と書)';
  return [
    `${apart}(?<it>${S}(?:[ 　]?${G})?)[ 　]?(?=${H})`,
    `${apart}(?<it>${any(givenNames.filter((each) => each.length > 1))})[ ]?(?=さん|ちゃん|くん|君(?!が)|様(?!子|式))`,
    `${label}(?<it>${S}[ 　]?(?:${G})?|(?!${any(roles)})[一-龠々]{1,3}[ 　][一-龠々ぁ-んァ-ヶ]{1,4}|${foreign}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}[ 　][ぁ-ん]{2,5}|(?!${any(roles)}|${NO_GIVEN})[一-龠々]{2,5}(?=[ 　、。(（,]|$))(?!さん|歴)`,
    `${any(roles)}\\s?[:：]\\s?${any(roles)}[ 　](?<it>${S}(?:[ 　]?${G})?)`,
    `${any(roles)}(?:の|、|[ 　]|の名は|は)(?<it>${any(givenNames.filter((each) => each.length > 1))})(?:ちゃん|くん)?${end}`,
    `(?:Dr|Mr|Mrs|Ms|Prof|ドクター|ミスター)\\.?[ 　]?(?<it>${S}(?:[ 　]?${given})?)${end}`,
    `${apart}(?<it>${RARE})(?=[ 　]?(?:さん|様(?![子式々相態])|氏(?![名族病])|先生|くん|ちゃん|殿(?!部)|Dr\\.?(?![A-Za-z])))`,
    `(?:^|\\n)(?<it>(?!${any(roles)}|${NO_GIVEN}|各|皆|[一-龠]{0,2}(?:[神仏客王殿姫]|菩薩|地蔵|観音|大黒|明神|如来))[一-龠々]{2,4})(?=[ 　]?[殿様](?:\\s*\\n|$))`,
    `${apart}(?<it>${any(foreignSurnames)}[ 　]?(?:[一-龠々]{1,2})?)(?=[ 　]?(?:さん|様(?![子式々相態])|氏(?![名族病])|先生|くん|ちゃん))`,
    `${any(roles)}(?:の|は|、|[ 　]|「|が)(?<it>${S}(?:[ 　]?${G})?)(?!${any(eponymEnds)})${end}`,
    `${apart}(?<it>${S}[ 　]${G})(?![一-龠々ァ-ヶー])`,
    `${apart}(?<it>${S}(?:${given}|(?!${NO_GIVEN})${shaped}))(?![一-龠々])${end}`,
    `(?<![一-龠々ぁ-んァ-ヶー])(?<it>${foreign})\\s?(?=さん|さま|様|氏|ちゃん|くん|先生|,|、|\\(|\\d)`,
    `(?<![ァ-ヶー])(?<it>(?!(?:[ァ-ヶー]*)${any(titleWords)}(?:さん|さま|様))[ァ-ヶー]{2,8})(?=さん|さま|様(?!子|式)|ちゃん|くん|氏(?!名))`,
    `(?<![ァ-ヶー])(?<it>${any(surnames.map(readingOf).map(toKatakana))}[ ・　]?(?:[ァ-ヶー]{2,5}))(?![ァ-ヶー])${end}`,
    `(?<![ぁ-ん])(?<it>(?:${K})(?:[ 　]?${any(givenNames.filter((each) => /^[ぁ-ん]+$/.test(each)))})?)[ 　]?(?=さん|さま|ちゃん|くん|先生|様)`,
    `(?<![ぁ-ん])(?<it>${any(givenNames.filter((each) => /^[ぁ-ん]{2,}$/.test(each)))})(?=さん|ちゃん|くん)`,
    `${begun}(?<it>${clear}(?:[ 　]?${G})?)${says}`,
    `${begun}(?<it>${S}[ 　]?${given})${says}`,
    `(?<=[はが、。「])(?<it>${S}(?:[ 　]?${given})?)(?=」?と(?:名乗|名のり|申し|申され))`,
    `${apart}(?<it>${S})(?=[は、 　]{0,2}[0-9]{1,3}[歳才]|\\([0-9]{1,3}(?:[歳才]?[)、,・ ]|[歳才] ?(?:の)?[男女])|\\([男女夫妻長次三父母兄姉弟妹息娘])`,
    `${apart}(?<it>${S})(?=\\s?[→⇒]\\s?${S}[^。]{0,12}(?:担当|交代|引き?継|変更|申し送|当番|勤))`,
    `(?<=${S}\\s?[→⇒]\\s?)(?<it>${S})(?=[^。]{0,12}(?:担当|交代|引き?継|変更|申し送|当番|勤))`,
    `${apart}(?<it>${clear})家(?=[のへにをは])`,
    `${apart}(?<it>${S})(?=[・、]${S}(?:両|さん|様|先生))`,
    `(?<=${S}[・、])(?<it>${S})(?=両)`,
    `(?<=^|[。「\\n])(?<it>${clear})(?=[はがも](?:[^、。0-9]))(?!${clear}は(?:市|駅|[一-龠]{0,4}市))`,
  ];
}

const NO_SURNAME =
  '(?:Street|St|Apt|Suite|Pathway|Ward|Line|Hospital|Clinic|Period|House|Day|Road|Avenue|Station|Unit|Centre|Center|Care|Court|Hill|Park|Lane|Place|Hall|Home|Garden|Gardens|Square|Drive|Building|Wing|Room|Suite|School|College|University|Foundation|Trust|Institute|Hotel|Cafe|Bar|Bridge|River|Lake|Island|Airport|Pharmacy|Surgery|Practice|Medical|Dental|Health|Team|Group|Coma|Scale|Score|Index|Test|Syndrome|Disease|Method|Technique|Procedure|Sign|Tower|Church|Memorial|General|Royal|City|County|Company|Ltd|Inc|The|And|For|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Prefecture|Department|Library|Week|Month|Award|Prize|Bank|Project|Programme|Program|Protocol|Study|Trial|Cross|Barr|Coast|Beach|Market|Mall|Bay|Valley|Mountain)';

function latin(): readonly string[] {
  const japaneseSurname = any(
    surnames
      .map(readingOf)
      .map(romaji)
      .filter((each) => each.length > 2),
  );
  const given = any(latinGivenNames.filter((each) => each.length > 1));
  const alone = any(
    latinGivenNames.filter(
      (each) =>
        each.length > 3 &&
        !/^(?:Grace|Rose|Rosa|Victoria|Charlotte|Virginia|Austin|Florence|Georgia|Madison|Holly|Lily|Ruby|Poppy|Amber|Joy|Will|Mark|Grant|Jean|Carol|Dawn|Summer|Autumn|Pearl|Sierra|Chelsea|Diana|Sakura|Aoi|Lan|Van|Logan|Kyle|Max|Jack|Jerry|Jesse|Tiffany|Sydney|Paris|Eden|Harold|Stanley|Howard|Duncan|Gordon|Norman|Martin|Philip|Thomas|Henry|Douglas|Scott|Ryan|Wayne|Bruce|Young|Long|Lars|Alexis|Theo|Kwame|Martha|Moses|Noor|Misaki|Mamoru|Kaoru)$/.test(
          each,
        ),
    ),
  );
  const capitals = any(surnames.map((each) => romaji(readingOf(each)).toUpperCase()).filter((each) => each.length > 3));
  const W = `(?!${NO_SURNAME}\\b)(?:(?:O'|Mc|Mac|Al-|El-|D')?[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?)`;
  const particle = '(?:(?:van|de|der|den|von|bin|al|el|da|di|dos|la|le|Van|De|Von|Bin|Al|El|Da|Di|La|Le|Thi) )?';
  const start = '(?<![A-Za-z-])';
  const verb =
    "(?=(?:,? (?:was|is|has|had|said|says|called|asked|came|lives|told|needs?|wants?|cannot|can|could|does|did|will|would|went|got|takes?|took|feels?|felt|walks?|rang|phoned|wrote|missed|who|aged|and (?:his|her|their)|lost|uses|used|likes?|prefers?|cried|worries|worried|left|lay|waits?|waited|brought|stopped|started|thinks?|thought|refused|agreed|fell|seems?|gave|forgot|returned|visits|visited|sees|saw|reports?|reported|keeps?|kept|helps?|helped|drives?|drove|arrived|explained|speaks|spoke|cares|cared))\\b|'s (?:mother|father|son|daughter|wife|husband|knee|hip|results?|family|carer|sister|brother|room|bed|notes?|chart|blood|appointment|phone|home|house|medication|tablets|pain|operation|surgery|GP|doctor|letter|address|birthday))";
  return [
    `${start}(?<it>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam)\\.? ${particle}${W}(?: ${particle}${W}){0,2})(?!\\w)`,
    `${start}(?<it>(?:Nurse|Sister|Matron|Doctor) (?!Practitioner|Call|Led|Manager|Specialist|Consultant|Education|Ratio|Shift|Handover|In|On|Who|At)${W}(?: ${W})?)(?!\\w)`,
    `${start}(?<it>[A-Z]\\. ?${japaneseSurname}|(?:${capitals}) [A-Z][A-Za-z]+|[A-Z][A-Za-z]+ (?:${capitals}))(?![A-Za-z])`,
    `${start}(?<it>${alone})(?=, (?:aged? )?[1-9][0-9]\\b| \\((?:aged? )?[1-9][0-9]\\)|'s (?!apple|wort))(?<!St\\.? [A-Za-z]+)`,
    `(?:^|[-] ?|[Ll]ove, |[Rr]egards, |[Tt]hanks, )(?<it>${alone})(?=$|\\n)`,
    `${start}(?<it>${W}-(?:san|sama|sensei|kun|chan))(?![a-z])`,
    `(?<![A-Za-z])(?:[Nn]ame|[Pp]atient(?: name)?|[Cc]lient|[Cc]arer|[Cc]aregiver|[Cc]ontact|[Nn]ext of kin|[Ee]mergency contact|[Mm]other|[Ff]ather|[Gg]uardian|GP|[Cc]onsultant|[Rr]esident|[Aa]ttending|[Rr]eferred by|[Ss]pouse|[Dd]aughter|[Ss]on|[Ww]ife|[Hh]usband|[Ss]igned|[Aa]ttn|[Dd]octor|[Nn]urse|[Bb]ooked by|[Cc]aller|[Kk]ey ?worker|[Pp]artner|[Ww]itness)\\s?:\\s?(?<it>${W}(?: ${particle}(?:[A-Z]\\. )?${W}){1,2}|${given})(?!\\w)`,
    `${start}(?<it>${given}(?: [A-Z]\\.?)? ${particle}${W})(?![a-z])`,
    `${start}(?<it>${japaneseSurname},? (?!${NO_SURNAME}\\b|[a-z]|Home|Site|Date|Name|Age|Note|Zone|Time|More|Made)(?:(?:[kstnhmyrwgzdbpj]?y?|sh|ch|ts|f|K|S|T|N|H|M|Y|R|W|G|Z|D|B|P|J|Ky|Sh|Ch|Ts|Ry|F)[aiueo]|n|[AIUEO]){2,6})(?![A-Za-z])`,
    `${start}(?<it>(?!${NO_SURNAME}|Home|Site|Date|Name|The|From|Near|In|At|To)(?:(?:[ksthmyrwgzdbpjn]?y?|sh|ch|ts|f|K|S|T|N|H|M|Y|R|W|G|Z|D|B|P|J|Ky|Sh|Ch|Ts|Ry|F)[aiueo]|n|[AIUEO]){2,6} ${japaneseSurname})(?![A-Za-z])(?! (?:Clinic|Hospital|City|Prefecture|Station|Ward|Street|University|Pharmacy))`,
    `${start}(?<it>${W} ${W})(?=,? ?\\(?(?:aged? |age )?[1-9][0-9]\\b(?!%|[:.-]\\d| (?:beds|minutes|years of|patients))|,? \\(?(?:born|DOB|d\\.o\\.b|MRN|NHS|he/him|she/her))`,
    `(?<![A-Za-z])(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Tt]he patient's|[Pp]atient|[Ll]ady called|[Mm]an called|[Ww]oman called|[Cc]alled|[Nn]amed|[Nn]eighbou?r|[Hh]usband|[Ww]ife|[Ss]on|[Dd]aughter|[Mm]other|[Ff]ather|[Ss]ister|[Bb]rother|[Ff]riend|[Nn]urse|[Cc]arer|[Dd]ear|[Aa]sk|[Pp]hysiotherapist|[Rr]eceptionist),? (?<it>${alone})(?![\\w-])`,
    `${start}(?<it>${alone})${verb}`,
    `(?<![A-Za-z])(?:[Ss]igned|[Ff]rom|[Ss]poke (?:to|with)|[Cc]all|[Pp]hone|[Mm]et|[Ss]aw|[Vv]isited|[Ww]ith|[Ff]or|[Bb]y|[Tt]old|[Ee]mail|[Rr]emind|[Rr]ing|[Ii]'m|I am|[Mm]y name is|[Tt]his is|name is) (?<it>${W} ${W}|${alone})(?=[.,;)]|$| (?:about|at|on|to|again|and|today|tomorrow|before|after|from|because))`,
  ];
}
