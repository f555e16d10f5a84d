import { MEASURE_KINDS, inOrder, pathOf, type JourneyMap } from '#model';
import { ageInDays } from '../facts/age.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { SMALL, STALE } from '../thresholds.ts';

/** What nobody measures of how patients fare. */
export function measuresMissing(map: JourneyMap): Draft<'measureMissing'>[] {
  const here = new Set(Object.values(map.measures).map(({ kind }) => kind));
  const kinds = MEASURE_KINDS.filter((kind) => kind !== 'custom' && !here.has(kind));
  return kinds.length === 0 ? [] : [{ params: { kinds } }];
}

/** Figures of which nobody can tell how far they hold. */
export function measuresThin(map: JourneyMap, today: string): Draft<'measureThin'>[] {
  const members = inOrder(map.measures)
    .filter(({ value }) => value !== null)
    .filter(
      ({ sources, measuredAt, sampleSize }) =>
        sources.trim() === '' ||
        measuredAt === null ||
        sampleSize === null ||
        sampleSize < SMALL ||
        ageInDays(measuredAt, today) > STALE,
    )
    .map(({ id }) => id);
  return members.length === 0 ? [] : [{ params: {}, members }];
}

/** Journeys on which patients are asked and told, and never take part. */
export function* engagementFlat(map: JourneyMap): Iterable<Draft<'engagementFlat'> | null> {
  for (const { id } of inOrder(map.journeys)) {
    const engagements = pathOf(map, id).flatMap(({ engagement }) => engagement ?? []);
    const isFlat = engagements.length >= 5 && engagements.every((each) => each === 'consultation');
    yield isFlat ? { place: at('journeys', id), params: {} } : null;
  }
}
