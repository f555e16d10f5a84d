import { describe, expect, test } from 'vitest';
import { FIRST_MATRIX } from '#editor';
import { textIn } from '#i18n';
import { ROW_IDS, createMatrixKeeper } from '#matrix';
import type { JourneyMap } from '#model';
import { columnSize } from '../../../src/views/matrix/column-size.ts';
import { emptyRows, withEmptied, withoutEmptied } from '../../../src/views/matrix/empty-rows.ts';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';

const content = (of: JourneyMap) =>
  createMatrixKeeper()(of, { journey: 'J', viewpoint: 'all', rows: ROW_IDS, language: 'en', t: textIn('en') });

describe('the columns', () => {
  const window = { room: 1110, columns: 10, isPhone: false };

  test('fit into the window, as long as they can be read', () => {
    expect(columnSize('fit', window)).toEqual({ label: 110, column: 100 });
    expect(columnSize('fit', { ...window, columns: 100 }).column).toBe(56);
    expect(columnSize('fit', { ...window, columns: 1 }).column).toBe(320);
  });

  test('are narrower than as they come, also on a telephone', () => {
    for (const isPhone of [false, true])
      expect(columnSize('compact', { ...window, isPhone }).column).toBeLessThan(
        columnSize('normal', { ...window, isPhone }).column,
      );
  });
});

describe('empty rows', () => {
  const lived = map(
    'Map',
    phase('A', 't1 t2'),
    journey('J', 't1 > t2'),
    card('t1', { voice: 'It hurts' }),
    rating('t2', 'medical', 1),
  );
  const empty = emptyRows(content(lived));

  test('are those in which no cell says anything', () => {
    expect(empty).toContain('description');
    for (const id of ['voice', 'medical', 'curves']) expect(empty).not.toContain(id);
  });

  test('are hidden at once and shown again, the others as they were', () => {
    const hidden = withEmptied(FIRST_MATRIX, empty);
    expect(hidden.hidden).toEqual(expect.arrayContaining([...FIRST_MATRIX.hidden, ...empty]));
    expect(withoutEmptied(withEmptied({ ...FIRST_MATRIX, hidden: [] }, ['purposes']))).toEqual({
      ...FIRST_MATRIX,
      hidden: [],
    });
  });
});
