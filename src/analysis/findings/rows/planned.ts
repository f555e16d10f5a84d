import { ratingsByTouchpoint, touchpointsInPlace, type JourneyMap } from '#model';
import { openAt } from '../facts/answers.ts';
import type { Draft } from '../draft.ts';

/** Planned touchpoints of which nobody has said what they are to bring about. */
export function plannedWithoutEffect(map: JourneyMap): Draft<'plannedWithoutEffect'>[] {
  const members = touchpointsInPlace(map)
    .filter(({ status }) => status === 'planned')
    .map(({ id }) => id)
    .filter(
      (id) =>
        !(ratingsByTouchpoint(map).get(id) ?? []).some(({ weight }) => weight > 0) &&
        !openAt(map, id).some(({ measure }) => measure.trim() !== ''),
    );
  return members.length === 0 ? [] : [{ params: {}, members }];
}
