import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FIRST_LAYOUT, type TableLayout } from '#editor';
import { touchpointsInPlace } from '#model';
import { COLUMN_IDS } from '../../../src/views/table/column.ts';
import { useTableModel, type TableModel } from '../../../src/views/table/use-table-model.ts';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('受診', 't1 t2'),
  phase('その後', 't3 t4'),
  journey('Main', 't1 > t3'),
  card('t1', { title: '10回目', channel: 'clinic', stage: 'maintenance' }),
  card('t2', { title: '9回目', channel: 'phone', stage: 'precontemplation', voice: 'カタカナの声' }),
  card('t3', { title: 'zebra', channel: 'clinic', actors: ['doctor'] }),
  card('t4', { title: 'Apple' }),
  rating('t1', 'medical', -1),
  rating('t4', 'medical', 0.5),
);

/** What a look at the model gives, in the person's language. */
function model<T>(layout: Partial<TableLayout>, look: (table: TableModel) => T): T {
  const seen: T[] = [];
  const Look = (): null => {
    seen.push(
      look(
        useTableModel(
          touchpointsInPlace(before),
          { map: before, language: 'ja', viewpoint: 'patient' },
          { ...FIRST_LAYOUT, ...layout },
        ),
      ),
    );
    return null;
  };
  renderToStaticMarkup(createElement(Look));
  return seen.at(-1)!;
}
const rows = (layout: Partial<TableLayout>): string =>
  model(layout, (table) =>
    table
      .getRowModel()
      .rows.map(({ id }) => id)
      .join(' '),
  );
const columns = (layout: Partial<TableLayout>): string[] =>
  model(layout, (table) => table.getVisibleLeafColumns().map(({ id }) => id));

describe('rows', () => {
  test('stand by place until they are sorted', () => {
    expect(rows({})).toBe('t1 t2 t3 t4');
  });

  test.each([
    ['title', false, 't2 t1 t4 t3'],
    ['title', true, 't3 t4 t1 t2'],
    ['stage', false, 't2 t1 t3 t4'],
    ['stage', true, 't1 t2 t3 t4'],
    ['medical', true, 't4 t1 t2 t3'],
    ['medical', false, 't1 t4 t2 t3'],
    ['phase', true, 't3 t4 t1 t2'],
  ])('sorted by %s, descending %s: by what the cells mean, empty ones last', (id, desc, expected) => {
    expect(rows({ sorting: [{ id, desc }] })).toBe(expected);
  });

  test('are sorted by a second column where the first is equal', () => {
    expect(
      rows({
        sorting: [
          { id: 'phase', desc: true },
          { id: 'title', desc: false },
        ],
      }),
    ).toBe('t4 t3 t2 t1');
  });

  test.each([
    ['かたかな', 't2'],
    ['ＺＥＢＲＡ', 't3'],
    ['医師', 't3'],
    ['診療所 回目', 't1'],
    ['nothing like it', ''],
  ])('with “%s” somewhere are found', (search, expected) => {
    expect(rows({ search })).toBe(expected);
  });

  test('are kept by the texts that a column may have, the empty one too', () => {
    expect(rows({ filters: { channel: ['診療所'] } })).toBe('t1 t3');
    expect(rows({ filters: { channel: ['診療所', ''], phase: ['その後'] } })).toBe('t3 t4');
    expect(rows({ filters: { channel: [] } })).toBe('');
  });

  test('a column offers the texts that the other filters leave', () => {
    const offered = model({ filters: { phase: ['受診'], channel: ['電話'] } }, (table) => [
      ...table.getColumn('channel')!.getFacetedUniqueValues(),
    ]);
    expect(offered).toEqual([
      ['診療所', 1],
      ['電話', 1],
    ]);
  });
});

describe('columns', () => {
  test('stand in their first order, the title at the edge', () => {
    expect(columns({})).toEqual(COLUMN_IDS);
    expect(columns({})[0]).toBe('title');
  });

  test('can be hidden and moved, but not the title', () => {
    expect(columns({ hidden: COLUMN_IDS.filter((id) => id !== 'voice') })).toEqual(['title', 'voice']);
    expect(columns({ order: ['voice', 'title', 'stage'] }).slice(0, 4)).toEqual(['title', 'voice', 'stage', 'phase']);
  });

  test('of another version are passed over', () => {
    const layout = {
      hidden: ['gone'],
      order: ['gone', 'stage'],
      widths: { gone: 1 },
      filters: { gone: ['x'] },
      sorting: [{ id: 'gone', desc: true }],
    };
    expect(columns(layout)).toHaveLength(COLUMN_IDS.length);
    expect(rows(layout)).toBe('t1 t2 t3 t4');
  });

  test('are as wide as they were made, within limits', () => {
    const width = (title: number): number =>
      model({ widths: { title } }, (table) => table.getColumn('title')!.getSize());
    expect([width(300), width(1), width(9000)]).toEqual([300, 56, 640]);
  });
});
