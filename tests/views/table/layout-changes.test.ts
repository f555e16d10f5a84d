import { expect, test } from 'vitest';
import { FIRST_LAYOUT } from '#editor';
import {
  columnMoved,
  columnShown,
  columnSized,
  columnsReset,
  filteredBy,
  isFiltered,
  searchedFor,
  sortCycled,
  unfiltered,
  type LayoutChange,
} from '../../../src/views/table/layout-changes.ts';

const after = (...changes: LayoutChange[]) => changes.reduce((layout, change) => change(layout), FIRST_LAYOUT);

test('a head sorts up, down, and no longer; with Shift beside the others', () => {
  const up = sortCycled('title', false);
  expect(after(up).sorting).toEqual([{ id: 'title', desc: false }]);
  expect(after(up, up).sorting).toEqual([{ id: 'title', desc: true }]);
  expect(after(up, up, up).sorting).toEqual([]);
  expect(after(up, sortCycled('stage', true)).sorting).toEqual([
    { id: 'title', desc: false },
    { id: 'stage', desc: false },
  ]);
  expect(after(up, sortCycled('stage', false)).sorting).toEqual([{ id: 'stage', desc: false }]);
});

test('filters and search are taken back together', () => {
  expect(isFiltered(FIRST_LAYOUT)).toBe(false);
  const narrow = after(filteredBy('stage', ['実行期']), searchedFor('x'));
  expect(isFiltered(narrow)).toBe(true);
  expect(isFiltered(unfiltered(narrow))).toBe(false);
  expect(after(filteredBy('stage', ['実行期']), filteredBy('stage', null)).filters).toEqual({});
});

test('columns are hidden, shown, moved and sized, the title neither hidden nor moved', () => {
  expect(after(columnShown('stage', false), columnShown('title', false)).hidden).toEqual(['stage']);
  expect(after(columnShown('stage', false), columnShown('stage', true)).hidden).toEqual([]);
  expect(after(columnMoved('voice', 'phase')).order.slice(0, 3)).toEqual(['title', 'voice', 'phase']);
  expect(after(columnMoved('voice', 'title'), columnMoved('title', 'voice'))).toEqual(FIRST_LAYOUT);
  expect(after(columnSized('title', 1e6)).widths).toEqual({ title: 640 });
  expect(after(searchedFor('x'), columnSized('title', 1), columnsReset)).toEqual({ ...FIRST_LAYOUT, search: 'x' });
});
