import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';
import { noun } from './nouns.ts';

/** One kind of thing that happened while a file was read. */
interface Entry {
  readonly count: number;
  readonly table?: string;
  readonly examples: readonly string[];
}

/** What was lost, mended or guessed in reading a file, by the report's code; each takes the entry itself. */
export const importReport = define({
  en: {
    // Any map
    noPhase: () => 'The map had no phase. One was added.',
    order: (entry: Entry) => `The order of ${things(entry)} could not be used and was set anew${eg(entry)}.`,
    number: (entry: Entry) => `A number out of range was corrected in ${things(entry)}${eg(entry)}.`,
    danglingPhase: (entry: Entry) =>
      `${things(entry)} belonged to no known phase and ${was(entry)} moved to the first one${eg(entry)}.`,
    danglingReference: (entry: Entry) =>
      `${things(entry)} ${was(entry)} left out because something that ${one(entry, 'it refers', 'they refer')} to is missing${eg(entry)}.`,
    clearedReference: (entry: Entry) =>
      `A reference to something missing was removed from ${things(entry)}${eg(entry)}.`,
    selfLink: (entry: Entry) => `${things(entry)} from a touchpoint to itself ${was(entry)} left out${eg(entry)}.`,
    doubleLink: (entry: Entry) =>
      `${things(entry)} ${was(entry)} left out as ${one(entry, 'a duplicate', 'duplicates')}${eg(entry)}.`,
    doubleChannel: (entry: Entry) =>
      `${things(entry)} ${was(entry)} left out because another one is about the same channel${eg(entry)}.`,
    aspects: (entry: Entry) =>
      `The aspects of ${things(entry)} were corrected to one to four different ones${eg(entry)}.`,
    // Any file
    encodingGuessed: (entry: Entry) =>
      `The file is not UTF-8. It was read as ${entry.examples[0] ?? 'another encoding'}; please check the texts.`,
    bytesReplaced: (entry: Entry) =>
      `${plural(entry.count, 'place', 'places')} could not be read as text and ${one(entry, 'is', 'are')} shown as “�”.`,
    textCleaned: (entry: Entry) =>
      `Texts that were too long or held characters that cannot be used were shortened or cleaned in ${things(entry)}${eg(entry)}.`,
    // Lists and tables
    valueUnread: (entry: Entry) =>
      `${plural(entry.count, 'value was', 'values were')} not understood and ${one(entry, 'stands', 'stand')} as text under “What happened”: ${all(entry)}.`,
    scoreRounded: (entry: Entry) =>
      `${plural(entry.count, 'score was', 'scores were')} brought to the nearest half step: ${all(entry)}.`,
    titleUnused: (entry: Entry) => `The title was left out: ${all(entry)}.`,
    textAround: (entry: Entry) =>
      `${plural(entry.count, 'line', 'lines')} around the table ${was(entry)} left out${eg(entry)}.`,
    tablesJoined: (entry: Entry) => `${plural(entry.count, 'table', 'tables')} were read as one.`,
    tablesDropped: (entry: Entry) =>
      `${plural(entry.count, 'further table', 'further tables')} ${was(entry)} left out.`,
    phaseEmpty: (entry: Entry) =>
      `${plural(entry.count, 'phase', 'phases')} without touchpoints ${was(entry)} left out: ${all(entry)}.`,
    phaseMissing: () => 'No phase is named. The touchpoints stand in a phase with a plain name.',
    tableMissing: (entry: Entry) => `The file has no list of ${noun('en', entry.table, 2)}. It was read as empty.`,
    notARecord: (entry: Entry) => `${things(entry)} could not be read and ${was(entry)} left out.`,
    recordIncomplete: (entry: Entry) =>
      `${things(entry)} ${was(entry)} left out because a necessary field is missing or unknown${eg(entry)}.`,
    idReplaced: (entry: Entry) =>
      `${things(entry)} ${was(entry)} given a new id because the old one cannot be used${eg(entry)}.`,
    idDuplicate: (entry: Entry) =>
      `${things(entry)} ${was(entry)} left out because an earlier one has the same id${eg(entry)}.`,
    fieldUnknown: (entry: Entry) => `Fields that Tabiji does not use${of(entry)} were left out${eg(entry)}.`,
    fieldMissing: (entry: Entry) => `Missing fields${of(entry)} were filled with default values${eg(entry)}.`,
    fieldType: (entry: Entry) => `Fields of the wrong type${of(entry)} were replaced by default values${eg(entry)}.`,
    valueUnknown: (entry: Entry) => `Values that Tabiji does not use${of(entry)} were left out${eg(entry)}.`,
    placed: (entry: Entry) => `${things(entry)} had no position and ${was(entry)} laid out automatically.`,
    // Mermaid
    titleGuessed: (entry: Entry) =>
      entry.examples[0] === undefined
        ? 'No title was found. Please give the map one.'
        : `No title was found. The file’s name was taken: ${entry.examples[0]}.`,
    sectionMissing: () =>
      'Some tasks were in no section, or a section had no name, so the phase was given a plain name.',
    scoresAsFeeling: (entry: Entry) =>
      `${plural(entry.count, 'score', 'scores')} from 1 to 5 ${was(entry)} read as ${one(entry, 'a psychological rating', 'psychological ratings')} from −2 to +2 by the patient, marked as assumed.`,
    scoreMissing: (entry: Entry) =>
      `${tasks(entry)} ${one(entry, 'has', 'have')} no score and got no rating${eg(entry)}.`,
    scoreNotNumber: (entry: Entry) =>
      `${tasks(entry)} ${one(entry, 'has', 'have')} a score that is not a number and got no rating${eg(entry)}.`,
    scoreChanged: (entry: Entry) =>
      `${tasks(entry)} had a score outside 1 to 5 or between half steps, which was changed to the nearest one allowed${eg(entry)}.`,
    colonInName: (entry: Entry) =>
      `${tasks(entry)} ${one(entry, 'has', 'have')} several colons, so it was guessed where the name ends${eg(entry)}.`,
    linkedInOrder: (entry: Entry) =>
      `The touchpoints were linked in their order (${plural(entry.count, 'link', 'links')}).`,
    settingsDropped: (entry: Entry) =>
      `${plural(entry.count, 'diagram style setting', 'diagram style settings')} ${was(entry)} left out.`,
    commentsDropped: (entry: Entry) => `${plural(entry.count, 'comment', 'comments')} ${was(entry)} left out.`,
    diagramsDropped: (entry: Entry) =>
      `Only the first journey was read; ${plural(entry.count, 'further diagram', 'further diagrams')} ${was(entry)} left out.`,
    proseDropped: (entry: Entry) =>
      `The text around the diagram (${plural(entry.count, 'line', 'lines')}) was left out.`,
  },
  ja: {
    noPhase: () => 'マップにフェーズがなかったため、1つ追加しました。',
    order: (entry) => `${jaThings(entry)}の並び順を読み取れなかったため、付け直しました${jaEg(entry)}。`,
    number: (entry) => `${jaThings(entry)}に範囲外の数値があったため、範囲内に直しました${jaEg(entry)}。`,
    danglingPhase: (entry) =>
      `${jaThings(entry)}がどのフェーズにも属していなかったため、最初のフェーズに移しました${jaEg(entry)}。`,
    danglingReference: (entry) => `${jaThings(entry)}は、参照先がないため除きました${jaEg(entry)}。`,
    clearedReference: (entry) => `${jaThings(entry)}から、参照先のない参照を外しました${jaEg(entry)}。`,
    selfLink: (entry) => `${jaThings(entry)}は、始点と終点が同じ接点だったため除きました${jaEg(entry)}。`,
    doubleLink: (entry) => `${jaThings(entry)}は、重複していたため除きました${jaEg(entry)}。`,
    doubleChannel: (entry) => `${jaThings(entry)}は、同じチャネルの設定がほかにあるため除きました${jaEg(entry)}。`,
    aspects: (entry) => `${jaThings(entry)}の側面を、重複のない1～4種類に直しました${jaEg(entry)}。`,
    encodingGuessed: (entry) =>
      `UTF-8ではないため、${entry.examples[0] ?? '別の文字コード'}として読み込みました。文字化けがないかご確認ください。`,
    bytesReplaced: (entry) => `${formatNumber('ja', entry.count)}か所が文字として読めず、「�」で示しています。`,
    textCleaned: (entry) => `${jaThings(entry)}の文章から、長すぎる部分や使えない文字を取り除きました${jaEg(entry)}。`,
    valueUnread: (entry) =>
      `${formatNumber('ja', entry.count)}件の値は読み取れないため、「起きたこと」に文字のまま残します：${jaAll(entry)}。`,
    scoreRounded: (entry) => `${formatNumber('ja', entry.count)}件の点数を、近い0.5刻みに丸めました：${jaAll(entry)}。`,
    titleUnused: (entry) => `タイトルは使いません：${jaAll(entry)}。`,
    textAround: (entry) => `表の前後の文章（${formatNumber('ja', entry.count)}行）を除きました${jaEg(entry)}。`,
    tablesJoined: (entry) => `${formatNumber('ja', entry.count)}つの表を1つの表として読み取りました。`,
    tablesDropped: (entry) => `ほかの表${formatNumber('ja', entry.count)}件を除きました。`,
    phaseEmpty: (entry) => `接点のないフェーズ${formatNumber('ja', entry.count)}件を除きました：${jaAll(entry)}。`,
    phaseMissing: () => 'フェーズの名前がないため、仮の名前のフェーズに入れました。',
    tableMissing: (entry) => `ファイルに${noun('ja', entry.table, 2)}の一覧がないため、空として扱いました。`,
    notARecord: (entry) => `${jaThings(entry)}は、読み取れないため除きました。`,
    recordIncomplete: (entry) =>
      `${jaThings(entry)}は、必要な項目が欠けているか正しくないため除きました${jaEg(entry)}。`,
    idReplaced: (entry) => `${jaThings(entry)}は、IDが使えないため新しいIDにしました${jaEg(entry)}。`,
    idDuplicate: (entry) => `${jaThings(entry)}は、先にあるものとIDが同じため除きました${jaEg(entry)}。`,
    fieldUnknown: (entry) => `${jaIn(entry)}、Tabijiで扱わない項目があったため除きました${jaEg(entry)}。`,
    fieldMissing: (entry) => `${jaIn(entry)}、欠けている項目があったため標準の値で補いました${jaEg(entry)}。`,
    fieldType: (entry) =>
      `${jaIn(entry)}、値の種類が正しくない項目があったため標準の値に置き換えました${jaEg(entry)}。`,
    valueUnknown: (entry) => `${jaIn(entry)}、Tabijiで扱わない値があったため除きました${jaEg(entry)}。`,
    placed: (entry) => `${jaThings(entry)}は、位置の指定がないため自動で並べました。`,
    titleGuessed: (entry) =>
      entry.examples[0] === undefined
        ? 'タイトルがありません。マップにタイトルを付けてください。'
        : `タイトルがないため、ファイル名「${entry.examples[0]}」をタイトルにしました。`,
    sectionMissing: () =>
      'セクションに属さないタスク、または名前のないセクションがあるため、フェーズに仮の名前を付けました。',
    scoresAsFeeling: (entry) =>
      `1～5の点数${formatNumber('ja', entry.count)}件を、患者の視点による心理面の評価（−2～+2、根拠は仮説）にしました。`,
    scoreMissing: (entry) => `${jaTasks(entry)}に点数がないため、評価を付けていません${jaEg(entry)}。`,
    scoreNotNumber: (entry) => `${jaTasks(entry)}の点数が数値でないため、評価を付けていません${jaEg(entry)}。`,
    scoreChanged: (entry) => `${jaTasks(entry)}の点数が1～5（0.5刻み）でないため、最も近い値にしました${jaEg(entry)}。`,
    colonInName: (entry) => `${jaTasks(entry)}にコロンが多いため、名前の終わりを推定しました${jaEg(entry)}。`,
    linkedInOrder: (entry) => `接点を順につなぎました（つながり${formatNumber('ja', entry.count)}件）。`,
    settingsDropped: (entry) => `図の見た目の設定${formatNumber('ja', entry.count)}件を除きました。`,
    commentsDropped: (entry) => `図の中のコメント行${formatNumber('ja', entry.count)}件を除きました。`,
    diagramsDropped: (entry) =>
      `最初のジャーニー図だけを読み込みました。ほかの図${formatNumber('ja', entry.count)}件は除きました。`,
    proseDropped: (entry) => `図の前後の文章（${formatNumber('ja', entry.count)}行）を除きました。`,
  },
});

const things = ({ table, count }: Entry): string => plural(count, noun('en', table, 1), noun('en', table, 2));
const one = ({ count }: Entry, singular: string, many: string): string => (count === 1 ? singular : many);
const was = (entry: Entry): string => one(entry, 'was', 'were');
const tasks = ({ count }: Entry): string => plural(count, 'task', 'tasks');
const of = ({ table }: Entry): string => (table === undefined ? '' : ` in ${noun('en', table, 2)}`);
const all = ({ examples }: Entry): string => examples.map((example) => `“${example}”`).join(', ');
const eg = ({ examples }: Entry): string =>
  examples.length === 0 ? '' : ` (for example ${examples.map((example) => `“${example}”`).join(', ')})`;

const jaThings = ({ table, count }: Entry): string => `${noun('ja', table, count)}${formatNumber('ja', count)}件`;
const jaTasks = ({ count }: Entry): string => `タスク${formatNumber('ja', count)}件`;
const jaIn = ({ table }: Entry): string => `${table === undefined ? 'ファイル' : noun('ja', table, 2)}に`;
const jaAll = ({ examples }: Entry): string => examples.map((example) => `「${example}」`).join('、');
const jaEg = ({ examples }: Entry): string =>
  examples.length === 0 ? '' : `（例：${examples.map((example) => `「${example}」`).join('、')}）`;
