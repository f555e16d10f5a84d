import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

const n = (count: number): string => formatNumber('ja', count);

/** Copying and pasting on the canvas: what came of it, and what a pasted list or table would make. */
export const pasting = define({
  en: {
    copied: (count: number) => `${plural(count, 'touchpoint', 'touchpoints')} copied`,
    cut: (count: number) => `${plural(count, 'touchpoint', 'touchpoints')} cut`,
    pasted: (count: number) => `${plural(count, 'touchpoint', 'touchpoints')} pasted`,
    nothing: 'There is nothing on the clipboard that can be pasted.',
    picture: 'A picture cannot be pasted into a map. Copy text, a list or rows of a spreadsheet instead.',
    notAllowed: (keys: string) => `The browser does not let this program read the clipboard. Press ${keys} instead.`,
    tooLong: 'This text is too long to be pasted. Nothing was changed. Copy a part of it.',
    noRoom: (count: number, room: number) =>
      `${plural(count, 'touchpoint', 'touchpoints')} do not fit: this map has room for ${formatNumber('en', room)} more. Nothing was changed.`,
    title: (count: number) => `Paste ${plural(count, 'touchpoint', 'touchpoints')}?`,
    titleNone: 'Paste touchpoints?',
    confirm: 'Paste',
    columns: 'What each column holds',
    column: (index: number) => `Column ${index}`,
    leaveOut: 'Leave out',
    hasHeader: 'The first row names the columns',
    moreRows: (count: number) => `and ${plural(count, 'more row', 'more rows')}`,
    leftOut: (names: string) => `Left out: ${names}`,
    noTitle: 'Choose which column holds the title of the touchpoint.',
    phases: 'Where they go',
    newPhase: 'new phase',
    inPhase: (count: number) => plural(count, 'touchpoint', 'touchpoints'),
    moreTitles: (count: number) => `and ${formatNumber('en', count)} more`,
    linked: (count: number, journeys: string) => `Linked in order by ${plural(count, 'link', 'links')}: ${journeys}`,
    unnamed: 'Untitled',
    separator: ', ',
  },
  ja: {
    copied: (count) => `接点${n(count)}件をコピーしました`,
    cut: (count) => `接点${n(count)}件を切り取りました`,
    pasted: (count) => `接点${n(count)}件を貼り付けました`,
    nothing: 'クリップボードに、貼り付けられる内容がありません。',
    picture: '画像はマップに貼り付けられません。文章や箇条書き、表計算の行をコピーしてください。',
    notAllowed: (keys) => `ブラウザーがクリップボードの読み取りを許可していません。${keys}で貼り付けてください。`,
    tooLong: 'テキストが長すぎるため、貼り付けられません。何も変更していません。一部だけをコピーしてください。',
    noRoom: (count, room) =>
      `接点${n(count)}件は入りきりません。このマップに追加できるのはあと${n(room)}件です。何も変更していません。`,
    title: (count) => `接点${n(count)}件を貼り付けますか`,
    titleNone: '接点を貼り付けますか',
    confirm: '貼り付け',
    columns: '各列の内容',
    column: (index) => `${index}列目`,
    leaveOut: '使わない',
    hasHeader: '1行目は見出し',
    moreRows: (count) => `ほか${n(count)}行`,
    leftOut: (names) => `使わない列：${names}`,
    noTitle: '接点のタイトルになる列を選んでください。',
    phases: '追加される場所',
    newPhase: '新しいフェーズ',
    inPhase: (count) => `${n(count)}件`,
    moreTitles: (count) => `ほか${n(count)}件`,
    linked: (count, journeys) => `順番どおりに${n(count)}本のつながりを付けます：${journeys}`,
    unnamed: '無題',
    separator: '、',
  },
});
