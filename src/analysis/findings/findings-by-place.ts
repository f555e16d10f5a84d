import type { Id, JourneyMap, Link } from '#model';
import type { Finding } from './finding.ts';

/** Something on the picture of a map that findings can be about: a card, a step between two cards, a phase. */
export type MarkedPlace =
  | { readonly kind: 'touchpoint' | 'phase'; readonly id: Id }
  | { readonly kind: 'step'; readonly source: Id; readonly target: Id };

/** One word for a place. */
export const markedKey = (place: MarkedPlace): string =>
  place.kind === 'step' ? `step ${place.source} ${place.target}` : `${place.kind} ${place.id}`;

/** Where on the picture a finding belongs; nowhere if it lists many places or speaks of the map as a whole. */
export function markedPlaces({ code, place, params }: Finding): readonly MarkedPlace[] {
  if (place.kind === 'link') return [{ kind: 'step', source: place.source, target: place.target }];
  if (place.kind === 'record')
    return place.table === 'touchpoints' || place.table === 'phases'
      ? [{ kind: place.table === 'phases' ? 'phase' : 'touchpoint', id: place.id }]
      : [];
  if (code === 'mixGap') return phases(params.cells.map(({ phaseId }) => phaseId));
  return code === 'partsMissing' ? phases(params.phaseIds) : [];
}

const phases = (ids: readonly Id[]): readonly MarkedPlace[] => [...new Set(ids)].map((id) => ({ kind: 'phase', id }));

/** The findings by `markedKey` of where they belong, each place's as pressing as they were. */
export function findingsByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const place of markedPlaces(finding)) {
      const key = markedKey(place);
      places.set(key, [...(places.get(key) ?? []), finding]);
    }
  return places;
}

/** The link that stands for a step, among those of all journeys. */
export const linkOfStep = (map: Pick<JourneyMap, 'links'>, source: Id, target: Id): Link | undefined =>
  Object.values(map.links).find((link) => link.source === source && link.target === target);
