import { describe, expect, it } from 'vitest';
import { readRatings, type ForRatings, type RatingsRead } from '#format';
import { map, card, phase, rating } from '../../support/map-builder.ts';

const clinic = map(
  'Clinic',
  phase('A', 't1 t2 t3 t4'),
  card('t1', { title: '初診の予約' }),
  card('t2', { title: 'Waiting  room' }),
  card('t3', { title: 'Twice' }),
  card('t4', { title: 'twice' }),
);

async function read(source: string | Uint8Array, options: Partial<ForRatings> = {}): Promise<RatingsRead> {
  let count = 0;
  const result = await readRatings(source, { map: clinic, newId: () => `new${++count}`, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const plain = ({ ratings }: RatingsRead) =>
  ratings.map(({ line, rating: row }) => [
    line,
    row.touchpointId,
    row.aspect,
    row.score,
    row.perspective,
    row.evidence,
    row.weight,
  ]);

it('reads every column, in Japanese', async () => {
  const { ratings, ...lists } = await read(
    '接点,側面,点数,視点,理由,根拠,評価者,重み,日付\n初診の予約,心理,-1.5,診療,"電話が, 長い",伝聞、インタビュー,田村,2,2026年11月3日\n',
  );
  expect(ratings).toEqual([
    {
      line: 2,
      rating: {
        id: 'new1',
        touchpointId: 't1',
        aspect: 'psychological',
        perspective: 'clinical',
        score: -1.5,
        reason: '電話が, 長い',
        evidence: 'interview',
        furtherEvidence: ['hearsay'],
        weight: 2,
        rater: '田村',
        recordedAt: '2026-11-03T00:00:00.000Z',
      },
    },
  ]);
  expect(lists).toEqual({
    known: [],
    blank: [],
    unmatched: [],
    ambiguous: [],
    refused: [],
    rounded: [],
    unclearDates: [],
    ignoredColumns: [],
    scale: 'signed',
    encoding: null,
    report: [],
  });
});

it('reads English names and ids in any order and case, by tabs as pasted from a spreadsheet', async () => {
  const result = await read(
    'SCORE\tnote\tTouchpoint\tasPect\n+1\tx\twaiting room\tMedical\n2\t\tWAITING ROOM\tsocial\n',
    { perspective: 'executive' },
  );
  expect(plain(result)).toEqual([
    [2, 't2', 'medical', 1, 'executive', 'assumption', 1],
    [3, 't2', 'social', 2, 'executive', 'assumption', 1],
  ]);
  expect(result.ignoredColumns).toEqual(['note']);
});

it.each([
  ['−2', -2],
  ['－１．５', -1.5],
  ['0,5', 0.5],
  ['+2', 2],
  ['.5', 0.5],
  ['-0', 0],
])('takes %s for %d', async (cell, score) => {
  const result = await read(`接点\t側面\t点数\n初診の予約\t医療\t${cell}`);
  expect(result.ratings.map(({ rating: row }) => row.score)).toEqual([score]);
});

it('brings a score between half steps to the nearest and says so', async () => {
  const result = await read('接点,側面,点数\n初診の予約,医療,1.3');
  expect(plain(result)[0]).toEqual([2, 't1', 'medical', 1.5, 'patient', 'assumption', 1]);
  expect(result.rounded).toEqual([{ line: 2, from: 1.3, to: 1.5 }]);
});

it('lists by line and cell what it refuses; lines count where a quoted cell runs over several', async () => {
  const rows = [
    '"初診の予約",医療,1,,,"with\na break"',
    '初診の予約,足,1,,,',
    '初診の予約,医療,good,,,',
    '初診の予約,医療,2.5,,,',
    '初診の予約,医療,1,nobody,,',
    '',
    '初診の予約,医療,1,,rumour,',
    '初診の予約,医療,1,,,,-1',
    '初診の予約,医療,1,,,,,2026-02-30',
  ];
  const result = await read(`接点,側面,点数,視点,根拠,理由,重み,日付\r\n${rows.join('\r\n')}`);
  expect(plain(result)).toHaveLength(2);
  expect(result.unclearDates).toEqual([{ line: 11, value: '2026-02-30' }]);
  expect(result.refused).toEqual([
    { line: 4, code: 'aspect', value: '足' },
    { line: 5, code: 'score', value: 'good' },
    { line: 6, code: 'scoreRange', value: '2.5' },
    { line: 7, code: 'perspective', value: 'nobody' },
    { line: 9, code: 'evidence', value: 'rumour' },
    { line: 10, code: 'weight', value: '-1' },
  ]);
});

it('lists titles that no touchpoint has, and those that several have, each once with its lines', async () => {
  const result = await read(
    'touchpoint,aspect,score\nNowhere,medical,1\nTWICE,medical,1\nnowhere,social,1\n,medical,1\n',
  );
  expect(result.unmatched).toEqual([
    { title: 'Nowhere', lines: [2, 4] },
    { title: '', lines: [5] },
  ]);
  expect(result.ambiguous).toEqual([{ title: 'TWICE', lines: [3], touchpointIds: ['t3', 't4'] }]);
  expect(result.ratings).toEqual([]);
});

it('counts rows in which no score is filled in apart, whatever else is in them', async () => {
  const result = await read(
    'touchpoint,aspect,score,reason\nNowhere,medical,,\nwaiting room,,  ,later\nwaiting room,social,0,\n',
  );
  expect(result.blank).toEqual([2, 3]);
  expect(plain(result)).toEqual([[4, 't2', 'social', 0, 'patient', 'assumption', 1]]);
  expect(result.unmatched).toEqual([]);
});

it('adds nothing that the map has already, but as many equal voices as there are', async () => {
  const rated = map('Clinic', phase('A', 't1'), rating('t1', 'medical', 1));
  const result = await read('touchpoint,aspect,score\nt1,medical,1\nt1,medical,1\nt1,medical,2\n', { map: rated });
  expect(result.known).toEqual([2]);
  expect(result.ratings.map(({ line }) => line)).toEqual([3, 4]);
});

describe('characters', () => {
  const text = '接点,側面,点数\n初診の予約,医療,1\n';

  it('of Excel’s UTF-8 are read', async () => {
    expect(plain(await read(new TextEncoder().encode(`\ufeff${text}`)))).toHaveLength(1);
  });

  it('of Shift_JIS are guessed, and that is said', async () => {
    // 接点,側面,点数 / 初診の予約,医療,1
    const bytes = Uint8Array.from([
      0x90, 0xda, 0x93, 0x5f, 0x2c, 0x91, 0xa4, 0x96, 0xca, 0x2c, 0x93, 0x5f, 0x90, 0x94, 0x0a, 0x8f, 0x89, 0x90, 0x66,
      0x82, 0xcc, 0x97, 0x5c, 0x96, 0xf1, 0x2c, 0x88, 0xe3, 0x97, 0xc3, 0x2c, 0x31, 0x0a,
    ]);
    const result = await read(bytes);
    expect(plain(result)).toHaveLength(1);
    expect(result.report).toEqual([{ code: 'encodingGuessed', count: 1, examples: ['Shift_JIS'] }]);
  });
});

it('refuses what is no table of ratings, with the columns that are missing', async () => {
  const newId = (): string => 'new';
  expect(await readRatings(' \n\n', { map: clinic, newId })).toEqual({ ok: false, problem: { code: 'emptyFile' } });
  expect(await readRatings('接点,感想\n初診の予約,良い', { map: clinic, newId })).toEqual({
    ok: false,
    problem: {
      code: 'missingColumns',
      columns: [
        { ja: '側面', en: 'Aspect' },
        { ja: '点数', en: 'Score' },
      ],
    },
  });
});
