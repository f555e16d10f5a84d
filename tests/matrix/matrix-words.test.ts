import { describe, expect, test } from 'vitest';
import { textIn } from '#i18n';
import { type MatrixView, ROW_IDS, type RowId, matrixContent } from '#matrix';
import { card, journey, map, note, opportunity, phase, rating } from '../support/map-builder.ts';

const before = map(
  'Map',
  phase('発症', 't1 t2'),
  phase('受診', 't3'),
  journey('Main', 't1 > t3 > t2'),
  card('t1', { channel: 'home', stage: 'contemplation', description: 'Knee hurts' }),
  rating('t1', 'medical', -1),
  rating('t1', 'medical', 2, { perspective: 'clinical', evidence: 'record' }),
  opportunity('Call', 't1'),
  opportunity('Leaflet', 't1'),
  note('Really?', { kind: 'touchpoint', id: 't1' }),
  note('Settled', { kind: 'touchpoint', id: 't1' }, { resolvedAt: '2026-11-22T09:00:00.000Z' }),
);
const content = (rows: readonly RowId[], view: Partial<MatrixView> = {}) =>
  matrixContent(before, { journey: 'Main', viewpoint: 'patient', language: 'en', t: textIn('en'), rows, ...view });
const cell = (row: RowId, view: Partial<MatrixView> = {}) => {
  const [found] = content([row], view).rows;
  return found?.kind === 'cells' ? found.cells[0] : undefined;
};

describe('the matrix of a journey', () => {
  test('has its touchpoints in path order; a phase that is left and entered again stands twice', () => {
    const { columns, phases } = content([]);
    expect(columns.map(({ id }) => id)).toEqual(['t1', 't3', 't2']);
    expect(phases.map(({ title, columns: count }) => `${title} ${count}`)).toEqual(['発症 1', '受診 1', '発症 1']);
  });
  test('says in each cell what the touchpoint holds, as this viewpoint sees it', () => {
    expect(cell('description')).toEqual({ text: 'Knee hurts', mark: null });
    expect(cell('channel')).toEqual({ text: 'Home', mark: { kind: 'channel', channels: ['home'] } });
    expect(cell('stage')).toEqual({
      text: 'Contemplation',
      mark: { kind: 'stage', stage: 'contemplation', isRelapse: false },
    });
    expect(cell('medical')).toEqual({
      text: '−1',
      mark: { kind: 'score', aspect: 'medical', isGuess: true, isLow: true },
    });
    expect(cell('medical', { viewpoint: 'clinical' })).toEqual({
      text: '+2',
      mark: { kind: 'score', aspect: 'medical', isGuess: false, isLow: false },
    });
    expect(cell('opportunities')).toMatchObject({ text: 'Call\nLeaflet', isList: true });
    expect(cell('annotations')).toMatchObject({ text: 'Really?', isList: true });
  });
  test('has words for what is only drawn', () => {
    const starred = map(
      'Map',
      phase('A', 'a b'),
      journey('Main', 'a > b'),
      card('a', { moment: true }),
      rating('b', 'medical', -1),
    );
    const rows = matrixContent(starred, {
      journey: 'Main',
      viewpoint: 'patient',
      language: 'en',
      t: textIn('en'),
      rows: ['moment', 'curves'],
    }).rows;
    expect(
      rows.map((row) => (row.kind === 'curves' ? row.spoken : row.cells.map(({ text, spoken }) => spoken ?? text))),
    ).toEqual([
      ['★', ''],
      ['', 'Medical −1'],
    ]);
  });
  test('names skips and relapses in the row of stages', () => {
    const staged = map(
      'Map',
      phase('A', 'a b c'),
      journey('Main', 'a > b > c'),
      card('a', { stage: 'precontemplation' }),
      card('b', { stage: 'action' }),
      card('c', { stage: 'contemplation' }),
    );
    const [row] = matrixContent(staged, {
      journey: 'Main',
      viewpoint: 'patient',
      language: 'en',
      t: textIn('en'),
      rows: ['stage'],
    }).rows;
    expect(row?.kind === 'cells' && row.cells.map(({ text }) => text)).toEqual([
      'Precontemplation',
      '↑↑ Skip: Action',
      '↓ Relapse: Contemplation',
    ]);
  });
  test.each(['ja', 'en'] as const)('has a name for every row (%s)', (language) => {
    const names = content(ROW_IDS, { language, t: textIn(language) }).rows.map(({ label }) => label);
    expect(new Set(names).size).toBe(ROW_IDS.length);
    expect(names.every((name) => name !== '')).toBe(true);
  });
});

describe('what a journey costs', () => {
  const cost = (yen: number | null, hours: number | null = null) => ({
    burden: { hours, yen, travelMinutes: null, daysOff: null },
  });
  const rowsOf = (built: Parameters<typeof matrixContent>[0]) =>
    matrixContent(built, {
      journey: 'Main',
      viewpoint: 'patient',
      language: 'en',
      t: textIn('en'),
      rows: ['burden', 'burdenSum'],
    }).rows.map((row) => (row.kind === 'cells' ? row.cells.map(({ text }) => text) : []));

  test('stands at each touchpoint, in all under the first of each phase, and of the whole under the very first', () => {
    const line = map(
      'Map',
      phase('A', 'a b'),
      phase('B', 'c d'),
      journey('Main', 'a > b > c > d'),
      card('a', cost(1_000, 2)),
      card('b', cost(500)),
      card('d', cost(null, 1.5)),
    );
    expect(rowsOf(line)).toEqual([
      ['2 h, ¥1,000', '¥500', '', '1.5 h'],
      ['Journey: 3.5 h, ¥1,500\nPhase: 2 h, ¥1,500', '', 'Phase: 1.5 h', ''],
    ]);
  });

  test('is told from the cheapest to the dearest way where ways part, and for each branch under its first', () => {
    const parted = map(
      'Map',
      phase('A', 'a b c d'),
      journey('Main', 'a > b > d, a > c > d'),
      card('a', cost(100)),
      card('b', cost(20)),
      card('c', cost(3)),
    );
    const [, sums] = rowsOf(parted);
    expect(sums).toEqual([
      'Journey: ¥103–120\nOn every way: ¥100\nPhase: ¥103–120',
      'On the branch with “b”, besides: ¥20',
      'On the branch with “c”, besides: ¥3',
      '',
    ]);
  });
});
