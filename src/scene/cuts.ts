/** From and to, along one axis, map units. */
export type Stretch = readonly [from: number, to: number];

interface CutRequest {
  readonly whole: Stretch;
  /** No part is longer. */
  readonly most: number;
  /** Where one cuts first, such as between two phases. */
  readonly borders: readonly number[];
  /** What should not be cut through, such as cards. */
  readonly taken: readonly Stretch[];
}

/** What a part has at least of its share: to end at a border or in a gap, and where nothing else would be whole. */
const LEAST = { usual: 0.6, rather: 0.25 } as const;

/** A length in few parts of about equal length, cut at borders, else between what is taken, else anywhere. */
export function cutsOf({ whole: [start, end], most, borders, taken }: CutRequest): Stretch[] {
  const gaps = gapsBetween(taken);
  const parts: Stretch[] = [];
  let from = start;
  while (end - from > most) {
    const share = (end - from) / Math.ceil((end - from) / most);
    const near = (places: readonly number[], least: number): number | undefined =>
      nearest(
        places.filter((at) => at >= from + share * least && at <= from + most),
        from + share,
      );
    const to = near(borders, LEAST.usual) ?? near(gaps, LEAST.usual) ?? near(gaps, LEAST.rather) ?? from + share;
    parts.push([from, to]);
    from = to;
  }
  return [...parts, [from, end]];
}

/** The middles of what lies free between stretches that may overlap. */
function gapsBetween(taken: readonly Stretch[]): number[] {
  let reach = -Infinity;
  return taken
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([from, to]) => {
      const gap = from >= reach && reach > -Infinity ? [(reach + from) / 2] : [];
      reach = Math.max(reach, to);
      return gap;
    });
}

const nearest = (places: readonly number[], to: number): number | undefined =>
  places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
