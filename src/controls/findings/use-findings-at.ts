import { useSyncExternalStore } from 'react';
import { findingsByPlace, markedKey, type Finding, type Findings, type MarkedPlace } from '#analysis';
import { useOpenMap, useSession } from '#editor/react';
import { foundOf } from './found.ts';

type ByPlace = ReturnType<typeof findingsByPlace>;

/** Where findings belong is worked out once for all who ask. */
const places = new WeakMap<Findings, ByPlace>();

function placesOf(findings: Findings | null): ByPlace {
  if (findings === null) return NO_PLACES;
  const known = places.get(findings) ?? findingsByPlace(findings.shown);
  places.set(findings, known);
  return known;
}

const NO_PLACES: ByPlace = new Map();
const NONE: readonly Finding[] = [];

/** The findings that belong to a place on the picture and concern the perspective that this person reads for, the most pressing first. */
export function useFindingsAt(place: MarkedPlace): readonly Finding[] {
  const { subscribe, current } = foundOf(useOpenMap().editor);
  const key = markedKey(place);
  const found = useSyncExternalStore(subscribe, () => placesOf(current()).get(key) ?? NONE);
  const perspective = useSession((session) => session.findings.perspective);
  return perspective === 'all' ? found : found.filter(({ perspectives }) => perspectives.includes(perspective));
}

/** All places on the picture to which findings belong, by `markedKey`. */
export function usePlacesOfFindings(): ByPlace {
  const { subscribe, current } = foundOf(useOpenMap().editor);
  return useSyncExternalStore(subscribe, () => placesOf(current()));
}
