import { inOrder, type JourneyMap } from '#model';
import { longest, partsOf } from '../facts/parts.ts';
import { isLowIn, seenAt } from '../facts/seen-scores.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { TROUGH } from '../thresholds.ts';

/** Journeys one of whose aspects stays low for long: the longest stretch of each. */
export function* longTroughs(map: JourneyMap): Iterable<Draft<'longTrough'> | null> {
  for (const { id: journeyId, aspects } of inOrder(map.journeys)) {
    for (const aspect of aspects) {
      const low = longest(
        partsOf(map, journeyId, ({ id, status }) => status === 'actual' && isLowIn(map, id, aspect)),
      ).map(({ id }) => id);
      yield null;
      if (low.length < TROUGH) continue;
      const isGuess = low.some((id) => seenAt(map, id).get(aspect)?.isGuess === true);
      yield {
        place: at('journeys', journeyId, aspect),
        params: { aspect },
        members: low,
        grounds: isGuess ? 'assumption' : 'evidence',
      };
    }
  }
}
