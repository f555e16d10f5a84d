import { expect, test } from 'vitest';
import { textIn } from '#i18n';
import { applyEdit, type EditArgs, type EditName, type JourneyMap } from '#model';
import { MATRIX, createMatrixBuilder, type MatrixContent } from '#scene';
import { type MatrixView, ROW_IDS, createMatrixKeeper } from '#matrix';
import { createRowParts } from '../../src/views/table/row-parts.ts';
import { branchingMap } from '../support/branching-map.ts';
import { expectKept } from '../support/kept-up.ts';
import { CREATED } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';

const viewOf = (map: JourneyMap): MatrixView => ({
  journey: Object.keys(map.journeys)[0] ?? '',
  viewpoint: 'all',
  rows: ROW_IDS,
  language: 'en',
  t: textIn('en'),
});

const large = branchingMap({ touchpoints: 1_000 });
const view = viewOf(large);
const cellsOf = ({ rows, columns }: MatrixContent): unknown[][] =>
  columns.map((head, at) => [head, ...rows.map((row) => (row.kind === 'cells' ? row.cells[at] : row.spoken[at]))]);

/** How many columns are others after an edit, of the words and of what is drawn. */
const after = <N extends EditName>(name: N, args: EditArgs<N>) => {
  const keep = createMatrixKeeper();
  const build = createMatrixBuilder(monospaced);
  const first = keep(large, view);
  const drawn = build(first, MATRIX);
  const second = keep(applyEdit(large, name, args), view);
  const redrawn = build(second, MATRIX);
  const [was, is] = [cellsOf(first), cellsOf(second)];
  const parts = redrawn.rows.flatMap((row, index) =>
    row.cells.filter((cell, at) => cell !== drawn.rows[index]!.cells[at]),
  );
  return {
    isSame: second === first,
    columns: is.filter((column, at) => column.some((cell, row) => cell !== was[at]![row])).length,
    cells: parts.length,
  };
};

test('a matrix after any edits is what it would be without having known the map before', () => {
  expectKept(() => {
    const keep = createMatrixKeeper();
    return (map) => keep(map, viewOf(map));
  });
});

test('a new description derives one column, and draws one cell', () => {
  expect(after('editTouchpoints', { ids: ['t1'], fields: { description: 'New' } })).toEqual({
    isSame: false,
    columns: 1,
    cells: 1,
  });
});

test('a rating derives one column; what is elsewhere, or concerns no touchpoint, none', () => {
  expect(after('addRating', { id: 'r', touchpointId: 't1', aspect: 'social', score: 1 }).columns).toBe(1);
  expect(after('setInfo', { title: 'Other' }).isSame).toBe(true);
  const note = { id: 'n', text: 'Why?', perspective: null, author: '', createdAt: CREATED };
  expect(after('addAnnotation', { ...note, target: { kind: 'spot', x: 0, y: 0 } }).isSame).toBe(true);
  expect(after('addAnnotation', { ...note, target: { kind: 'touchpoint', id: 't1' } }).columns).toBe(1);
});

test('a row of the table is read again only where something concerns its touchpoint', () => {
  const look = { columns: ['title', 'social', 'journeys', 'phase'], language: 'en', viewpoint: 'all' } as const;
  const rows = ['t1', 't2', 't3'].map((id) => createRowParts(id, look));
  const before = rows.map((partsIn) => partsIn(large));
  const sameAfter = <N extends EditName>(name: N, args: EditArgs<N>): boolean[] => {
    const edited = applyEdit(large, name, args);
    const same = rows.map((partsIn, at) => partsIn(edited) === before[at]);
    rows.forEach((partsIn, at) => (before[at] = partsIn(large)));
    return same;
  };
  expect(sameAfter('editTouchpoints', { ids: ['t2'], fields: { title: 'New' } })).toEqual([true, false, true]);
  expect(sameAfter('addRating', { id: 'r', touchpointId: 't3', aspect: 'social', score: 1 })).toEqual([
    true,
    true,
    false,
  ]);
  expect(sameAfter('setInfo', { title: 'Other' })).toEqual([true, true, true]);
});
