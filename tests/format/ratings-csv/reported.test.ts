import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRatings, type ForRatings, type RatingsRead } from '#format';
import { card, map, phase } from '../../support/map-builder.ts';

const clinic = map(
  'Clinic',
  phase('A', 't1 t2 t3'),
  card('t1', { title: 'First call' }),
  card('t2', { title: 'Waiting room' }),
  card('t3', { title: 'Discharge' }),
);

async function read(source: string | Uint8Array, options: Partial<ForRatings> = {}): Promise<RatingsRead> {
  let count = 0;
  const result = await readRatings(source, { map: clinic, newId: () => `new${++count}`, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const reported = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures/reported', name));
const scores = ({ ratings }: RatingsRead): number[] => ratings.map(({ rating }) => rating.score);
const reasons = ({ ratings }: RatingsRead): string[] => ratings.map(({ rating }) => rating.reason);
const days = ({ ratings }: RatingsRead) => ratings.map(({ rating }) => rating.recordedAt?.slice(0, 10) ?? null);

it('takes a quotation mark within a reason for text, and no row for a part of it', async () => {
  expect(reasons(await read(reported('F01a-quote-swallows-rows.tsv')))).toEqual([
    '"Nobody called", she said',
    'long',
    'fine',
  ]);
});

const HEAD = 'touchpoint,aspect,score,reason';

it.each([
  ['is followed by more', `${HEAD}\nFirst call,medical,1,"Nobody called", she said\nDischarge,medical,2,fine`],
  [
    'is never closed',
    `${HEAD}\nFirst call,medical,1,"Nobody called\nWaiting room,medical,-1,long\nDischarge,medical,2,x`,
  ],
  ['closes rows later', `${HEAD}\nFirst call,medical,1,"Nobody\nWaiting room,medical,-1,"\nDischarge,medical,2,fine`],
  [
    'stands between mixed line ends',
    `${HEAD}\r\nFirst call,medical,1,a "b" c\rWaiting room,medical,-1,"x"\nDischarge,medical,2,`,
  ],
])('reads or refuses by its line every row where a quotation mark %s', async (_, text) => {
  const result = await read(text);
  expect(result.ratings.every(({ rating }) => !rating.reason.includes('medical'))).toBe(true);
  expect(scores(result)).toContain(2);
  const told = [...result.ratings, ...result.refused].map(({ line }) => line);
  expect(told.length).toBeGreaterThanOrEqual(2);
});

it('counts a column of 1 to 5 from its middle, unless told otherwise', async () => {
  const result = await read(reported('F05-scale-1-to-5.csv'));
  expect([result.scale, scores(result)]).toEqual(['fiveStep', [1, -1, -2]]);
  const signed = await read(reported('F05-scale-1-to-5.csv'), { scale: 'signed' });
  expect([signed.scale, scores(signed)]).toEqual(['signed', [2, 1]]);
  expect(signed.refused).toEqual([{ line: 2, code: 'scoreRange', value: '4' }]);
});

it('believes a head that says how scores are counted', async () => {
  const result = await read('touchpoint,aspect,Score (1-5)\nFirst call,medical,2\nDischarge,medical,1');
  expect([result.scale, scores(result)]).toEqual(['fiveStep', [-1, -2]]);
});

it.each([
  ['▲1', -1],
  ['△１', -1],
  ['(1)', -1],
  ['（1.5）', -1.5],
  ['-1,5', -1.5],
])('reads the score %s as %d', async (cell, score) => {
  expect(scores(await read(`touchpoint\taspect\tscore\nFirst call\tmedical\t${cell}`))).toEqual([score]);
});

it.each([
  [['11/22/2026'], ['2026-11-22']],
  [
    ['3/4/2026', '13/4/2026'],
    ['2026-04-03', '2026-04-13'],
  ],
  [
    ['3/4/2026', '4/13/2026'],
    ['2026-03-04', '2026-04-13'],
  ],
  [
    ['22.11.2026', '1.2.26'],
    ['2026-11-22', '2026-02-01'],
  ],
  [
    ['2026/11/22 10:30', '令和8年11月22日'],
    ['2026-11-22', '2026-11-22'],
  ],
  [
    ['22-Nov-2026', '3. März 2026'],
    ['2026-11-22', '2026-03-03'],
  ],
  [['5/5/2026'], ['2026-05-05']],
])('reads the dates %j by what all of them allow', async (cells, expected) => {
  const result = await read(
    ['touchpoint;aspect;score;date', ...cells.map((cell) => `First call;medical;1;${cell}`)].join('\n'),
  );
  expect(days(result)).toEqual(expected);
  expect(result.unclearDates).toEqual([]);
});

it('keeps a rating whose date is not clear, and names the date', async () => {
  const result = await read('touchpoint,aspect,score,date\nFirst call,medical,1,3/4/2026\nDischarge,medical,2,soon');
  expect(scores(result)).toEqual([1, 2]);
  expect(days(result)).toEqual([null, null]);
  expect(result.unclearDates).toEqual([
    { line: 2, value: '3/4/2026' },
    { line: 3, value: 'soon' },
  ]);
});

const LATE = 'touchpoint,aspect,score,reason\r\nFirst call,medical,1,予約の電話がつながらない\r\n';
// A browser encodes in UTF-8 alone: 予約の電話 as others write it.
const EUC = Buffer.concat([
  Buffer.from('touchpoint,aspect,score,reason\nFirst call,medical,1,'),
  Uint8Array.of(0xcd, 0xbd, 0xcc, 0xf3, 0xa4, 0xce, 0xc5, 0xc5, 0xcf, 0xc3),
]);

it('reads what Western Excel, old Unix and UTF-16 without a mark write, says so, and takes another choice', async () => {
  expect((await read(reported('F08-windows-1252.csv'))).encoding).toBe('windows-1252');
  // Node reads the curly quotation marks of that file wrongly; letters are the same everywhere.
  const western = await read(
    Uint8Array.from('touchpoint,aspect,score,reason\nFirst call,medical,1,très tôt', (sign) => sign.charCodeAt(0)),
  );
  expect([reasons(western), western.encoding]).toEqual([['très tôt'], 'windows-1252']);
  expect(western.report).toMatchObject([{ code: 'encodingGuessed', examples: ['Windows-1252'] }]);
  const euc = await read(EUC);
  expect([reasons(euc), euc.encoding]).toEqual([['予約の電話'], 'euc-jp']);
  const wide = await read(new Uint8Array(Buffer.from(LATE, 'utf16le')));
  expect([reasons(wide), wide.encoding]).toEqual([['予約の電話がつながらない'], 'utf-16le']);
  // 予約 between the escapes of JIS.
  const jis = Buffer.from('touchpoint,aspect,score,reason\nFirst call,medical,1,\u001b$BM=Ls\u001b(B', 'latin1');
  expect([reasons(await read(jis)), (await read(jis)).encoding]).toEqual([['予約'], 'iso-2022-jp']);
  expect((await read(EUC, { encoding: 'windows-1252' })).encoding).toBe('windows-1252');
});

it.each([
  ['sep=;', new TextDecoder().decode(reported('F10-sep-line.csv'))],
  ['a title', 'Ratings of March\n\ntouchpoint,aspect,Score (-2..+2)\nFirst call,medical,1'],
  ['nothing, but heads of its own', '接点名,側面,点数（−2～+2）\nFirst call,medical,1'],
])('finds the head below %s', async (_, text) => {
  expect(scores(await read(text))).toEqual([1]);
});
