import { type Aspect, type Reads, type Touchpoint, type Viewpoint, ratingsOf } from '#model';
import { rateBar } from '#commands';
import type { PlotColumn } from '#scene';

/** One aspect at one touchpoint. */
export interface PointAddress {
  readonly touchpoint: Touchpoint;
  readonly aspect: Aspect;
  readonly scores: PlotColumn['scores'];
}

/** Why a mark cannot be moved: a rating with weight 0 is no score, and what it is given would not be seen here. */
export type PointBar = 'leftOut' | NonNullable<ReturnType<typeof rateBar>>;

export function barAt(
  map: Reads<'ratings'>,
  { touchpoint, aspect, scores }: PointAddress,
  viewpoint: Viewpoint,
): PointBar | null {
  const rated = { touchpoint: touchpoint.id, aspect };
  const isLeftOut = (scores?.[aspect] ?? null) === null && ratingsOf(map, rated, viewpoint).length > 0;
  return rateBar(map, rated, viewpoint) ?? (isLeftOut ? 'leftOut' : null);
}
