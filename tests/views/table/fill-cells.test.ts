import { describe, expect, test } from 'vitest';
import { fieldText } from '#fields';
import { createEditor } from '#editor';
import { ratingsByTouchpoint, scoreOf, touchpointsInPlace, type Id, type JourneyMap, type Viewpoint } from '#model';
import { COLUMN_IDS, type ColumnId } from '../../../src/views/table/column.ts';
import { fillCells, type Filled, type FillTarget } from '../../../src/views/table/fill-cells.ts';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 'a1 a2'), phase('B', 'b1'), card('a2', { stage: 'action' }));
const rows = ['a1', 'a2', 'b1'];

interface Given {
  readonly from?: JourneyMap;
  readonly at: readonly [row: number, column: ColumnId];
  readonly extent?: FillTarget['extent'];
  readonly viewpoint?: Viewpoint;
}

/** Writes texts from a cell on, and what became of it; undone in one step. */
function fill(
  texts: readonly (readonly string[])[],
  { from = before, at: [row, column], extent = { rows: 1, columns: 1 }, viewpoint = 'patient' }: Given,
): Filled & { after: JourneyMap } {
  let count = 0;
  const filled = fillCells(
    { map: from, language: 'ja', viewpoint },
    texts,
    {
      rows: rows.slice(row),
      columns: COLUMN_IDS.slice(COLUMN_IDS.indexOf(column)),
      extent,
      above: rows[row - 1] ?? null,
    },
    { newId: () => `new${++count}`, now: () => '2026-11-22T09:00:00.000Z', viewpoint },
  );
  const editor = createEditor(from, { now: () => '2026-11-22T09:00:00.000Z' });
  editor.applyAll(filled.steps);
  const after = editor.getMap();
  editor.undo();
  expect({ ...editor.getMap(), info: from.info }).toEqual(from);
  return { ...filled, after };
}

const score = (from: JourneyMap, id: Id): number | undefined =>
  scoreOf(ratingsByTouchpoint(from).get(id) ?? [], 'medical', 'patient')?.mean;

test('a column of scores from 1 to 5 is one, and a score alone is not', () => {
  const column = fill([['1'], ['4'], ['bad']], { at: [0, 'medical'] });
  expect(column).toMatchObject({ rescaled: ['fiveStep'], misunderstood: [{ column: 'medical', text: 'bad' }] });
  expect([score(column.after, 'a1'), score(column.after, 'a2')]).toEqual([-2, 1]);
  expect(fill([['4']], { at: [0, 'medical'] }).misunderstood).toHaveLength(1);
  expect(fill([['0.7'], ['+1']], { at: [0, 'medical'] })).toMatchObject({ rescaled: [], rounded: 1 });
});

test('the time to a next touchpoint is that of the links there; without one it cannot be said', () => {
  const linked = map('Map', phase('A', 'a1 a2'), phase('B', 'b1'), journey('J', 'a1 > a2 > b1, a1 > b1'));
  const { after, cells, locked, misunderstood } = fill([['2週間'], ['soon'], ['3 days'], ['1 h']], {
    from: linked,
    at: [0, 'toNext'],
  });
  expect(Object.values(after.links).map(({ id, duration }) => [id, duration])).toEqual([
    ['J-a1-a2', { amount: 2, unit: 'weeks' }],
    ['J-a2-b1', null],
    ['J-a1-b1', { amount: 2, unit: 'weeks' }],
  ]);
  expect(misunderstood).toEqual([{ column: 'toNext', text: 'soon' }]);
  expect([cells, locked]).toEqual([1, 2]);
  expect(fieldText(after.touchpoints['a1']!, 'toNext', { map: after, language: 'en', viewpoint: 'patient' })).toBe(
    '2 weeks',
  );
  expect(fill([['']], { from: after, at: [0, 'toNext'] }).after.links).toEqual(linked.links);
});

test('a block of texts goes over the cells, several lines and all', () => {
  const { after, cells, misunderstood } = fill(
    [
      ['初診', 'B', '待つ\n長い'],
      ['次', 'B', ''],
    ],
    { at: [0, 'title'] },
  );
  expect(after.touchpoints['a1']).toMatchObject({
    title: '初診',
    phaseId: 'B',
    description: '待つ\n長い',
    stage: null,
  });
  expect(after.touchpoints['a2']).toMatchObject({ title: '次', phaseId: 'B', stage: 'action' });
  expect({ cells, misunderstood }).toEqual({ cells: 5, misunderstood: [] });
});

test('those that go to another phase lie free of each other and of what is there', () => {
  const { after } = fill([['B'], ['B']], { at: [0, 'phase'] });
  const corners = Object.values(after.touchpoints).map(({ x, y }) => `${x},${y}`);
  expect(new Set(corners).size).toBe(3);
});

test('rows beyond the end become touchpoints, in the phase above them unless they name one', () => {
  const { after, added, cells } = fill(
    [
      ['x', ''],
      ['y', 'A'],
      ['', ''],
      ['z', ''],
    ],
    { at: [2, 'title'] },
  );
  expect(added).toEqual(['new1', 'new2']);
  expect(after.touchpoints['b1']!.title).toBe('x');
  expect(after.touchpoints['new1']).toMatchObject({ title: 'y', phaseId: 'A' });
  expect(after.touchpoints['new2']).toMatchObject({ title: 'z', phaseId: 'B' });
  expect(cells).toBe(4);
});

test('a new row can bring its scores', () => {
  const { after } = fill([['+1.5']], { at: [3, 'medical'] });
  expect(score(after, 'new1')).toBe(1.5);
});

test('a map without touchpoints takes a whole table, in the order of its rows', () => {
  const empty = map('Map', phase('A'), phase('B'));
  const texts = Array.from({ length: 30 }, (_, index) => [`t${index}`, index % 2 === 0 ? 'A' : 'B']);
  const filled = fillCells(
    { map: empty, language: 'ja', viewpoint: 'patient' },
    texts,
    { rows: [], columns: COLUMN_IDS, extent: { rows: 1, columns: 1 }, above: null },
    {
      newId: (
        (count = 0) =>
        () =>
          `n${count++}`
      )(),
      now: () => '',
      viewpoint: 'patient',
    },
  );
  const editor = createEditor(empty, { now: () => '' });
  editor.applyAll(filled.steps);
  const made = touchpointsInPlace(editor.getMap());
  expect(made).toHaveLength(30);
  expect(made.every(({ title, phaseId }) => (Number(title.slice(1)) % 2 === 0 ? 'A' : 'B') === phaseId)).toBe(true);
  for (const { phaseId, x } of made) expect(x).toBeLessThan(editor.getMap().phases[phaseId]!.width);
});

describe('what cannot be', () => {
  test('understood is left out and named, the rest is written', () => {
    const { after, misunderstood, cells } = fill(
      [
        ['x', 'nowhere'],
        ['y', 'B'],
      ],
      { at: [0, 'title'] },
    );
    expect(misunderstood).toEqual([{ column: 'phase', text: 'nowhere' }]);
    expect(cells).toBe(3);
    expect(after.touchpoints['a1']).toMatchObject({ title: 'x', phaseId: 'A' });
  });

  test('typed into is counted: journeys, the mean of all, and of several ratings', () => {
    const rated = map('Map', phase('A', 'a1 a2'), phase('B', 'b1'), rating('a1', 'medical', 1), (built) => ({
      ...built,
      ratings: { ...built.ratings, other: { ...built.ratings['a1-medical-patient']!, id: 'other' } },
    }));
    expect(fill([['Main']], { at: [0, 'journeys'] })).toMatchObject({ locked: 1, cells: 0, steps: [] });
    expect(fill([['2']], { at: [0, 'medical'], viewpoint: 'all' })).toMatchObject({ locked: 1, cells: 0, steps: [] });
    expect(fill([['2'], ['2']], { from: rated, at: [0, 'medical'] })).toMatchObject({ locked: 1, cells: 1 });
  });

  test('moved because it is locked stays in its phase', () => {
    const held = map('Map', phase('A', 'a1 a2'), phase('B', 'b1'), card('a1', { isLocked: true }));
    const { after, locked, cells } = fill([['B'], ['B']], { from: held, at: [0, 'phase'] });
    expect({ locked, cells }).toEqual({ locked: 1, cells: 1 });
    expect([after.touchpoints['a1']!.phaseId, after.touchpoints['a2']!.phaseId]).toEqual(['A', 'B']);
  });

  test('put anywhere, right of the last column, is counted', () => {
    expect(fill([['s', 'too far']], { at: [0, 'sources'] })).toMatchObject({ beyond: 1, cells: 1 });
  });
});

describe('a selection is filled', () => {
  test('with one text', () => {
    const { after } = fill([['診療所']], { at: [0, 'channel'], extent: { rows: 3, columns: 1 } });
    expect(rows.map((id) => after.touchpoints[id]!.channel)).toEqual(['clinic', 'clinic', 'clinic']);
  });

  test('with a row again and again, but not with what does not fit in whole', () => {
    const { after } = fill([['2'], ['1']], { at: [0, 'medical'], extent: { rows: 3, columns: 1 } });
    expect(rows.map((id) => score(after, id))).toEqual([2, 1, undefined]);
  });

  test('with nothing, which clears what can be cleared', () => {
    const { after, misunderstood } = fill([['']], {
      at: [0, 'title'],
      extent: { rows: 2, columns: COLUMN_IDS.length },
    });
    expect(after.touchpoints['a2']).toMatchObject({ title: '', stage: null, phaseId: 'A' });
    expect(misunderstood.map(({ column }) => column)).toEqual(['phase', 'phase']);
  });
});

test('texts that stand there already change nothing', () => {
  expect(
    fill(
      [
        ['a1', 'A'],
        ['a2', 'A'],
      ],
      { at: [0, 'title'] },
    ),
  ).toMatchObject({ steps: [], cells: 0, locked: 0 });
});

test('a long block is few edits, since each looks at the whole map', () => {
  const long = Array.from({ length: 200 }, (_, index) => [
    `row ${index}`,
    index % 2 === 0 ? 'A' : 'B',
    `text ${index}`,
  ]);
  const { steps, after } = fill(long, { at: [0, 'title'] });
  expect(steps.length).toBeLessThanOrEqual(4);
  expect(Object.values(after.touchpoints)).toHaveLength(200);
  expect(touchpointsInPlace(after).filter(({ phaseId }) => phaseId === 'B')).toHaveLength(100);
});

test('new rows lie beside those that have just come into their phase', () => {
  const { after } = fill(
    [
      ['a', 'B'],
      ['b', 'B'],
      ['c', 'B'],
      ['d', 'B'],
      ['e', 'B'],
    ],
    { at: [0, 'title'] },
  );
  expect(new Set(Object.values(after.touchpoints).map(({ x, y }) => `${x},${y}`)).size).toBe(5);
});
