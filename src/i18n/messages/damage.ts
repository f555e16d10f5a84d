import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';
import { noun } from './nouns.ts';

const n = (count: number): string => formatNumber('ja', count);

/** What was wrong with a stored map when it was opened, and what came of it. */
export const damage = define({
  en: {
    leftOut: (count: number) =>
      `${plural(count, 'record', 'records')} of this map cannot be read and ${count === 1 ? 'is' : 'are'} left out`,
    leftOutHint:
      'Nothing of it was changed on this device. What is sound is here and can be edited; an older version of the map or a backup may still have the rest.',
    show: 'What is left out…',
    versions: 'Older versions…',
    restored: (count: number) =>
      `${plural(count, 'damaged record', 'damaged records')} of this map ${count === 1 ? 'was' : 'were'} taken from Tabiji’s second copy. Nothing is missing.`,
    mended: (count: number) =>
      `${plural(count, 'contradiction', 'contradictions')} in this map ${count === 1 ? 'was' : 'were'} put right when it was opened. No record is missing.`,
    listTitle: 'What is left out of this map',
    of: (table: string, count: number) =>
      table === 'maps' ? 'Title and dates of the map' : plural(count, noun('en', table, 1), noun('en', table, 2)),
    raw: 'Download raw data',
    rawHint: 'The raw data (JSON) hold every record as it lies on this device, the unreadable ones too.',
    lacks: (count: number) =>
      `The file lacks ${plural(count, 'record', 'records')} that cannot be read on this device.`,
  },
  ja: {
    leftOut: (count) => `このマップのデータ${n(count)}件が読み取れないため、表示していません`,
    leftOutHint:
      'この端末に保存されている内容は変更していません。読み取れるものはすべて表示され、編集もできます。以前の版や控えに残っていることがあります。',
    show: '読み取れないもの…',
    versions: '以前の版…',
    restored: (count) =>
      `このマップの壊れたデータ${n(count)}件を、Tabijiのもう一組の保存から元に戻しました。失われたものはありません。`,
    mended: (count) => `マップを開くときに、食い違い${n(count)}件を直しました。失われたデータはありません。`,
    listTitle: 'このマップで読み取れないもの',
    of: (table, count) => (table === 'maps' ? 'マップのタイトルと日時' : `${noun('ja', table, count)}${n(count)}件`),
    raw: '元データをダウンロード',
    rawHint: '元データ（JSON）には、読み取れないものも含めて、この端末にあるデータがそのまま入ります。',
    lacks: (count) => `この端末で読み取れないデータ${n(count)}件は、ファイルに入っていません。`,
  },
});
