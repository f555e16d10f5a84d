import { type Reads, type Viewpoint, ratingsOf } from '#model';
import { rateBar } from '#commands';
import type { PointAddress } from './experience-point.tsx';

/** Why a mark cannot be moved: a rating with weight 0 is no score, and what it is given would not be seen here. */
export type PointBar = 'leftOut' | NonNullable<ReturnType<typeof rateBar>>;

export function barAt(map: Reads<'ratings'>, { stop, aspect }: PointAddress, viewpoint: Viewpoint): PointBar | null {
  const rated = { touchpoint: stop.touchpoint.id, aspect };
  const isLeftOut = stop.scores[aspect] === null && ratingsOf(map, rated, viewpoint).length > 0;
  return rateBar(map, rated, viewpoint) ?? (isLeftOut ? 'leftOut' : null);
}
