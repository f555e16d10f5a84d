import { grouped } from './grouped.ts';
import type { JourneyMap } from './journey-map.ts';
import type { Reads } from './kept-up.ts';
import { inOrder } from './order.ts';
import { placesOnPath } from './path.ts';
import type { Link } from './records.ts';
import type { Id } from './values.ts';

/** Where a touchpoint stands in one of its journeys: the `step`th (from 1) of `count` in path order. */
export interface Standing {
  readonly journeyId: Id;
  readonly step: number;
  readonly count: number;
}

/** A touchpoint's place in each of its journeys, in the journeys' order; empty where no link meets it. */
export const standingsOf = (map: JourneyMap, touchpointId: Id): readonly Standing[] =>
  inOrder(map.journeys).flatMap(({ id: journeyId }) => {
    const places = placesOnPath(map, journeyId);
    const place = places.get(touchpointId);
    return place === undefined ? [] : [{ journeyId, step: place + 1, count: places.size }];
  });

/** The links that leave and that enter one touchpoint. */
export interface LinksAt {
  readonly on: readonly Link[];
  readonly here: readonly Link[];
}

const NO_LINKS: readonly Link[] = [];
const linksFrom = grouped('links', ({ source }) => [source]);
const linksTo = grouped('links', ({ target }) => [target]);

/** The links of a touchpoint in all journeys. */
export const linksAt = (map: Reads<'links'>, touchpointId: Id): LinksAt => ({
  on: linksFrom(map).get(touchpointId) ?? NO_LINKS,
  here: linksTo(map).get(touchpointId) ?? NO_LINKS,
});
