import {
  inOrder,
  linksAt,
  pathOf,
  spanOf,
  touchpointsInPlace,
  type Id,
  type JourneyMap,
  type Touchpoint,
} from '#model';
import { partsOf } from '../facts/parts.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';

/** Touchpoints that no journey reaches, on a map that has journeys. */
export function unreachable(map: JourneyMap): Draft<'unreachable'>[] {
  if (Object.keys(map.links).length === 0) return [];
  const members = touchpointsInPlace(map).flatMap(({ id }) => {
    const { on, here } = linksAt(map, id);
    return on.length + here.length === 0 ? [id] : [];
  });
  return members.length === 0 ? [] : [{ params: {}, members }];
}

/** Journeys that do not hang together. */
export function* journeyPieces(map: JourneyMap): Iterable<Draft<'journeyPieces'> | null> {
  for (const { id } of inOrder(map.journeys)) {
    const count = partsOf(map, id).length;
    yield count > 1 ? { place: at('journeys', id), params: { count }, size: count } : null;
  }
}

/** Touchpoints that a journey leads to and nothing leads on from, well before that journey ends. */
export function deadEnds(map: JourneyMap): Draft<'deadEnd'>[] {
  const phaseOf = ({ phaseId }: Touchpoint): number => spanOf(map, phaseId)?.index ?? 0;
  const lastOf = new Map<Id, number>();
  for (const { id } of Object.values(map.journeys))
    lastOf.set(
      id,
      pathOf(map, id).reduce((last, touchpoint) => Math.max(last, phaseOf(touchpoint)), 0),
    );
  const members = touchpointsInPlace(map).flatMap((touchpoint) => {
    const { on, here } = linksAt(map, touchpoint.id);
    const isLeftEarly = here.some(({ journeyId }) => (lastOf.get(journeyId) ?? 0) - phaseOf(touchpoint) > 1);
    return on.length === 0 && isLeftEarly ? [touchpoint.id] : [];
  });
  return members.length === 0 ? [] : [{ params: {}, members }];
}
