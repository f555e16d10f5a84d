/** What a value counts as; decides how far two of them lie apart. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Alpha, or why there is none: no unit was judged twice, or all judged all alike, so that chance cannot be told. */
export type Agreement =
  | { readonly alpha: number; readonly code: null; readonly pairable: number }
  | { readonly alpha: null; readonly code: 'noPairs' | 'noVariation'; readonly pairable: number };

/**
 * Krippendorff's alpha of any number of coders, with values missing: 1 is agreement, 0 what chance gives, less is
 * systematic disagreement. A unit is what was judged, as the list of the values that coders gave it; `pairable` counts
 * those that have a counterpart. By Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section E.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric = 'ordinal'): Agreement {
  const judged = units.filter((values) => values.length > 1);
  const pairable = judged.reduce((sum, values) => sum + values.length, 0);
  if (pairable === 0) return { alpha: null, code: 'noPairs', pairable };

  const categories = [...new Set(judged.flat())].sort((a, b) => a - b);
  const totals = categories.map((category) => judged.flat().filter((value) => value === category).length);
  const distance = distances(metric, { categories, totals });
  const indexOf = new Map(categories.map((category, index) => [category, index]));

  let observed = 0;
  for (const values of judged) {
    const indices = values.map((value) => indexOf.get(value)!);
    const sum = sumOfPairs(indices, (i, k) => distance(indices[i]!, indices[k]!));
    observed += sum / (values.length - 1);
  }
  const expected = sumOfPairs(categories, (c, k) => totals[c]! * totals[k]! * distance(c, k));
  if (expected === 0) return { alpha: null, code: 'noVariation', pairable };
  return { alpha: 1 - ((pairable - 1) * observed) / expected, code: null, pairable };
}

/** The sum over all unordered pairs of places in a list. */
function sumOfPairs(list: readonly unknown[], valueOf: (i: number, k: number) => number): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) for (let k = i + 1; k < list.length; k++) sum += valueOf(i, k);
  return sum;
}

/** δ² of two categories, given by their indices. */
function distances(
  metric: Metric,
  { categories, totals }: { categories: readonly number[]; totals: readonly number[] },
): (c: number, k: number) => number {
  switch (metric) {
    case 'nominal':
      return (c, k) => (c === k ? 0 : 1);
    case 'ordinal': {
      // How many values lie between the two, each of them counted half.
      const upTo = totals.map((_, index) => totals.slice(0, index + 1).reduce((sum, total) => sum + total, 0));
      const rank = (index: number): number => upTo[index]! - totals[index]! / 2;
      return (c, k) => (rank(c) - rank(k)) ** 2;
    }
    case 'interval':
      return (c, k) => (categories[c]! - categories[k]!) ** 2;
    case 'ratio':
      return (c, k) => (c === k ? 0 : ((categories[c]! - categories[k]!) / (categories[c]! + categories[k]!)) ** 2);
  }
}
