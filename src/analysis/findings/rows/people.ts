import { ASPECTS, groupBy, inOrder, linksByJourney, pathOf, type JourneyMap, type Touchpoint } from '#model';
import { isAnswered } from '../facts/answers.ts';
import { actualTouchpoints } from '../facts/hard.ts';
import { meanAt } from '../facts/seen-scores.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { HEAVY, LOW, TOLERANCE, atLeast, atMost } from '../thresholds.ts';

/** Journeys of which nobody has said whose they are. */
export function personasMissing(map: JourneyMap): Draft<'personaMissing'>[] {
  const members = inOrder(map.journeys)
    .filter(({ id, personaId }) => personaId === null && linksByJourney(map).has(id))
    .map(({ id }) => id);
  return members.length === 0 ? [] : [{ params: {}, members }];
}

/** Aspects that hurt on a persona's journeys, of which the persona tells nothing. */
export function* circumstancesUnknown(map: JourneyMap): Iterable<Draft<'circumstanceUnknown'> | null> {
  const journeys = groupBy(inOrder(map.journeys), ({ personaId }) => personaId ?? '');
  for (const persona of inOrder(map.personas)) {
    const path = (journeys.get(persona.id) ?? []).flatMap(({ id }) => pathOf(map, id));
    for (const aspect of ASPECTS) {
      const isPainful = ({ id, status }: Touchpoint): boolean => {
        const mean = status === 'actual' ? meanAt(map, id, aspect) : null;
        return mean !== null && atMost(mean, LOW);
      };
      if (persona[aspect].trim() === '' && path.some(isPainful))
        yield { place: at('personas', persona.id, aspect), params: { aspect } };
    }
    yield null;
  }
}

/** Touchpoints that cost patients and families much, without help or without showing in their scores. */
export function burdenHeavy(map: JourneyMap): Draft<'burdenHeavy'>[] {
  const members = actualTouchpoints(map)
    .filter(({ id, burden: { yen, daysOff, travelMinutes } }) => {
      const isCostly = atLeast(yen ?? 0, HEAVY.yen) || atLeast(daysOff ?? 0, HEAVY.daysOff);
      if (!isCostly && !atLeast(travelMinutes ?? 0, HEAVY.travelMinutes)) return false;
      const economic = meanAt(map, id, 'economic');
      return !isAnswered(map, id) || (isCostly && (economic === null || economic >= -TOLERANCE));
    })
    .map(({ id }) => id);
  return members.length === 0 ? [] : [{ params: {}, members }];
}
