import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { krippendorffAlpha, type Metric } from '#analysis';

/** Coders in rows, units in columns, as the literature prints them; `.` is a missing value. */
const unitsOf = (...coders: readonly string[]): number[][] => {
  const rows = coders.map((row) => row.split(' '));
  return rows[0]!.map((_, unit) => rows.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])));
};

// K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: four observers, twelve units, any metric.
const FOUR_OBSERVERS = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('the published example of four observers', () => {
  test.each<[Metric, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('%s: %d', (metric, alpha) => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, metric).alpha).toBeCloseTo(alpha, 3);
  });

  it('counts the 40 values that have a counterpart', () => {
    expect(krippendorffAlpha(FOUR_OBSERVERS).pairable).toBe(40);
  });
});

test('the published example of two observers and binary data (same paper, section A): .095', () => {
  const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
  expect(krippendorffAlpha(units, 'nominal').alpha).toBeCloseTo(0.095, 3);
});

test('the published example of two observers and five categories (same paper, section B): .692', () => {
  // Its categories a to e as 1 to 5.
  const units = unitsOf('1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4');
  expect(krippendorffAlpha(units, 'nominal').alpha).toBeCloseTo(0.692, 3);
});

const units = fc.array(
  fc.array(
    fc.integer({ min: -4, max: 4 }).map((value) => value / 2 + 0),
    { maxLength: 4 },
  ),
  { maxLength: 12 },
);
const metric = fc.constantFrom<Metric>('nominal', 'ordinal', 'interval');

test('by definition: 1 − observed / expected disagreement, over all pairs within units and over all pairs', () => {
  fc.assert(
    fc.property(units, metric, (random, by) => {
      expect(krippendorffAlpha(random, by).alpha ?? null).toEqual(closeTo(slowAlpha(random, by)));
    }),
  );
});

test('neither the order of units and coders nor a unit of a single value matters', () => {
  fc.assert(
    fc.property(units, metric, (random, by) => {
      const turned = [[1], ...random.toReversed().map((values) => values.toReversed())];
      expect(krippendorffAlpha(turned, by).alpha).toEqual(closeTo(krippendorffAlpha(random, by).alpha));
    }),
  );
});

test('ordinal: only the order of the values counts', () => {
  fc.assert(
    fc.property(units, (random) => {
      const stretched = random.map((values) => values.map((value) => Math.exp(value)));
      expect(krippendorffAlpha(stretched).alpha).toEqual(closeTo(krippendorffAlpha(random).alpha));
    }),
  );
});

test('is 1 where all agree, about units that differ', () => {
  expect(
    krippendorffAlpha([
      [1, 1],
      [2, 2, 2],
      [-0.5, -0.5],
    ]),
  ).toEqual({ alpha: 1, code: null, pairable: 7 });
});

test('is not there without pairs, or where everything is the same', () => {
  expect(krippendorffAlpha([])).toEqual({ alpha: null, code: 'noPairs', pairable: 0 });
  expect(krippendorffAlpha([[1], [2], []])).toEqual({ alpha: null, code: 'noPairs', pairable: 0 });
  expect(krippendorffAlpha([[1, 1], [1, 1, 1], [2]])).toEqual({ alpha: null, code: 'noVariation', pairable: 5 });
});

const closeTo = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

/** Written apart from the program: every pair of values, one by one. */
function slowAlpha(all: readonly (readonly number[])[], by: Metric): number | null {
  const judged = all.filter((values) => values.length > 1);
  const values = judged.flat();
  const between = (a: number, b: number): number => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const count = (test: (value: number) => boolean): number => values.filter(test).length;
    const inside = count((value) => value >= low && value <= high);
    return inside - (count((value) => value === low) + count((value) => value === high)) / 2;
  };
  const distance = (a: number, b: number): number =>
    a === b ? 0 : by === 'nominal' ? 1 : by === 'interval' ? (a - b) ** 2 : between(a, b) ** 2;
  let observed = 0;
  for (const unit of judged) {
    for (const [i, a] of unit.entries()) {
      for (const [k, b] of unit.entries()) if (i !== k) observed += distance(a, b) / (unit.length - 1) / values.length;
    }
  }
  let expected = 0;
  for (const [i, a] of values.entries()) {
    for (const [k, b] of values.entries())
      if (i !== k) expected += distance(a, b) / (values.length * (values.length - 1));
  }
  return values.length === 0 || expected === 0 ? null : 1 - observed / expected;
}
