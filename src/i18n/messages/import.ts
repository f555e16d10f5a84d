import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

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
    order: (entry: Entry) => `Put in order anew because the order was not usable: ${things(entry)}${eg(entry)}.`,
    number: (entry: Entry) => `Brought into range: a number in ${things(entry)}${eg(entry)}.`,
    danglingPhase: (entry: Entry) =>
      `Moved to the first phase because their own is missing: ${things(entry)}${eg(entry)}.`,
    danglingReference: (entry: Entry) =>
      `Left out because something referred to is missing: ${things(entry)}${eg(entry)}.`,
    clearedReference: (entry: Entry) => `A reference to something missing was removed in ${things(entry)}${eg(entry)}.`,
    selfLink: (entry: Entry) => `Left out because start and end are the same touchpoint: ${things(entry)}${eg(entry)}.`,
    doubleLink: (entry: Entry) => `Left out as repetitions: ${things(entry)}${eg(entry)}.`,
    aspects: (entry: Entry) => `Given one to four different aspects: ${things(entry)}${eg(entry)}.`,
    // Any file
    encodingGuessed: (entry: Entry) =>
      `The file is not UTF-8. It was read as ${entry.examples[0] ?? 'another encoding'}; please check the texts.`,
    bytesReplaced: (entry: Entry) =>
      `Not readable as text and shown as “�”: ${plural(entry.count, 'place', 'places')}.`,
    textCleaned: (entry: Entry) =>
      `Texts that were too long or held control characters were shortened or cleaned in ${things(entry)}${eg(entry)}.`,
    tableMissing: (entry: Entry) => `The file has no list of ${noun('en', entry.table, 2)}. It counts as empty.`,
    notARecord: (entry: Entry) => `Left out as unreadable: ${things(entry)}.`,
    recordIncomplete: (entry: Entry) =>
      `Left out because a necessary field is missing or unknown: ${things(entry)}${eg(entry)}.`,
    idReplaced: (entry: Entry) => `Given a new id because the old one cannot be used: ${things(entry)}${eg(entry)}.`,
    idDuplicate: (entry: Entry) => `Left out because an earlier one has the same id: ${things(entry)}${eg(entry)}.`,
    fieldUnknown: (entry: Entry) => `Fields that Tabiji does not know were left out${of(entry)}${eg(entry)}.`,
    fieldMissing: (entry: Entry) => `Missing fields were filled with their usual values${of(entry)}${eg(entry)}.`,
    fieldType: (entry: Entry) =>
      `Fields of the wrong type were replaced by their usual values${of(entry)}${eg(entry)}.`,
    valueUnknown: (entry: Entry) => `Values that Tabiji does not know were left out${of(entry)}${eg(entry)}.`,
    placed: (entry: Entry) => `Laid out because no position was given: ${things(entry)}.`,
    // Mermaid
    titleGuessed: (entry: Entry) =>
      entry.examples[0] === undefined ? 'The diagram has no title. Please give the map one.' : `The diagram has no title. The file’s name was taken: ${entry.examples[0]}.`,
    sectionMissing: () => 'Some tasks stood in no section, or a section had no name. Its phase got a plain name.',
    scoresAsFeeling: (entry: Entry) =>
      `Read as psychological ratings from −2 to +2 by the patient, marked as assumptions: ${plural(entry.count, 'score', 'scores')} from 1 to 5.`,
    scoreMissing: (entry: Entry) => `Without a rating because there is no score: ${tasks(entry)}${eg(entry)}.`,
    scoreNotNumber: (entry: Entry) => `Without a rating because the score is no number: ${tasks(entry)}${eg(entry)}.`,
    scoreChanged: (entry: Entry) =>
      `Changed to the nearest score from 1 to 5 in half steps: ${tasks(entry)}${eg(entry)}.`,
    colonInName: (entry: Entry) =>
      `Where the name ends was guessed because of several colons: ${tasks(entry)}${eg(entry)}.`,
    linkedInOrder: (entry: Entry) =>
      `Linked in their order as one journey: the tasks (${plural(entry.count, 'link', 'links')}).`,
    settingsDropped: (entry: Entry) => `Left out: ${plural(entry.count, 'setting', 'settings')} of the diagram’s look.`,
    commentsDropped: (entry: Entry) => `Left out: ${plural(entry.count, 'comment', 'comments')}.`,
    diagramsDropped: (entry: Entry) =>
      `Only the first journey was read. Left out: ${plural(entry.count, 'further diagram', 'further diagrams')}.`,
    proseDropped: (entry: Entry) => `Left out: the text around the diagram (${plural(entry.count, 'line', 'lines')}).`,
  },
  ja: {
    noPhase: () => 'マップにフェーズがなかったため、1つ追加しました。',
    order: (entry) => `${jaThings(entry)}の並び順を読み取れなかったため、付け直しました${jaEg(entry)}。`,
    number: (entry) => `${jaThings(entry)}で範囲外の数値を範囲内に直しました${jaEg(entry)}。`,
    danglingPhase: (entry) => `${jaThings(entry)}がどのフェーズにも属していなかったため、最初のフェーズに移しました${jaEg(entry)}。`,
    danglingReference: (entry) => `${jaThings(entry)}は参照先がないため、除きました${jaEg(entry)}。`,
    clearedReference: (entry) => `${jaThings(entry)}で、存在しないものへの参照を外しました${jaEg(entry)}。`,
    selfLink: (entry) => `${jaThings(entry)}は同じ接点どうしを結んでいたため、除きました${jaEg(entry)}。`,
    doubleLink: (entry) => `${jaThings(entry)}は重複していたため、1つにまとめました${jaEg(entry)}。`,
    aspects: (entry) => `${jaThings(entry)}の側面が1～4種類になっていなかったため、直しました${jaEg(entry)}。`,
    encodingGuessed: (entry) => `UTF-8ではないため、${entry.examples[0] ?? '別の文字コード'}として読みました。文字をお確かめください。`,
    bytesReplaced: (entry) => `${formatNumber('ja', entry.count)}か所が文字として読めず、「�」で示しています。`,
    textCleaned: (entry) => `${jaThings(entry)}で、長すぎる文章や制御文字を短くするか取り除きました${jaEg(entry)}。`,
    tableMissing: (entry) => `ファイルに${noun('ja', entry.table, 2)}の一覧がないため、空として扱いました。`,
    notARecord: (entry) => `${jaThings(entry)}は読み取れないため、除きました。`,
    recordIncomplete: (entry) => `${jaThings(entry)}は必要な項目が欠けているため、除きました${jaEg(entry)}。`,
    idReplaced: (entry) => `${jaThings(entry)}のIDが使えないため、新しいIDにしました${jaEg(entry)}。`,
    idDuplicate: (entry) => `${jaThings(entry)}は前にあるものとIDが同じため、除きました${jaEg(entry)}。`,
    fieldUnknown: (entry) => `${jaOf(entry)}Tabijiにない項目を除きました${jaEg(entry)}。`,
    fieldMissing: (entry) => `${jaOf(entry)}欠けている項目を標準の値で補いました${jaEg(entry)}。`,
    fieldType: (entry) => `${jaOf(entry)}型の異なる項目を標準の値に置き換えました${jaEg(entry)}。`,
    valueUnknown: (entry) => `${jaOf(entry)}Tabijiにない値を除きました${jaEg(entry)}。`,
    placed: (entry) => `${jaThings(entry)}に位置がないため、自動で並べました。`,
    titleGuessed: (entry) =>
      entry.examples[0] === undefined ? '図にタイトルがありません。マップにタイトルを付けてください。' : `図にタイトルがないため、ファイル名「${entry.examples[0]}」をタイトルにしました。`,
    sectionMissing: () => 'セクションに属さないタスク、または名前のないセクションがあるため、フェーズに仮の名前を付けました。',
    scoresAsFeeling: (entry) => `1～5の点数${formatNumber('ja', entry.count)}件を、患者の視点による心理面の評価（−2～+2、根拠は仮説）にしました。`,
    scoreMissing: (entry) => `${jaTasks(entry)}に点数がないため、評価を付けていません${jaEg(entry)}。`,
    scoreNotNumber: (entry) => `${jaTasks(entry)}の点数が数値でないため、評価を付けていません${jaEg(entry)}。`,
    scoreChanged: (entry) => `${jaTasks(entry)}の点数が1～5（0.5刻み）でないため、最も近い値にしました${jaEg(entry)}。`,
    colonInName: (entry) => `${jaTasks(entry)}にコロンが多いため、名前の終わりを推定しました${jaEg(entry)}。`,
    linkedInOrder: (entry) => `タスクを順につないで、1つのジャーニーにしました（つながり${formatNumber('ja', entry.count)}件）。`,
    settingsDropped: (entry) => `図の見た目の設定${formatNumber('ja', entry.count)}件を除きました。`,
    commentsDropped: (entry) => `コメント${formatNumber('ja', entry.count)}件を除きました。`,
    diagramsDropped: (entry) => `最初のジャーニー図だけを読みました。ほかの図${formatNumber('ja', entry.count)}件は除きました。`,
    proseDropped: (entry) => `図の前後の文章（${formatNumber('ja', entry.count)}行）を除きました。`,
  },
});

/** One and many in English, and Japanese, by table. */
const NOUNS: Readonly<Record<string, readonly [string, string, string]>> = {
  phases: ['phase', 'phases', 'フェーズ'],
  touchpoints: ['touchpoint', 'touchpoints', '接点'],
  journeys: ['journey', 'journeys', 'ジャーニー'],
  links: ['link', 'links', 'つながり'],
  ratings: ['rating', 'ratings', '評価'],
  annotations: ['annotation', 'annotations', '注釈'],
  personas: ['persona', 'personas', 'ペルソナ'],
  opportunities: ['opportunity', 'opportunities', '改善機会'],
};

function noun(language: 'ja' | 'en', table: string | undefined, count: number): string {
  const [one, many, ja] = NOUNS[table ?? ''] ?? ['entry', 'entries', '項目'];
  return language === 'ja' ? ja : count === 1 ? one : many;
}

const things = ({ table, count }: Entry): string => plural(count, noun('en', table, 1), noun('en', table, 2));
const tasks = ({ count }: Entry): string => plural(count, 'task', 'tasks');
const of = ({ table }: Entry): string => (table === undefined ? '' : ` in ${noun('en', table, 2)}`);
const eg = ({ examples }: Entry): string => (examples.length === 0 ? '' : ` (for example ${examples.map((example) => `“${example}”`).join(', ')})`);

const jaThings = ({ table, count }: Entry): string => `${noun('ja', table, count)}${formatNumber('ja', count)}件`;
const jaTasks = ({ count }: Entry): string => `タスク${formatNumber('ja', count)}件`;
const jaOf = ({ table }: Entry): string => (table === undefined ? '' : `${noun('ja', table, 2)}の`);
const jaEg = ({ examples }: Entry): string => (examples.length === 0 ? '' : `（例：${examples.map((example) => `「${example}」`).join('、')}）`);
