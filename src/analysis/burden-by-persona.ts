import { inOrder, type Id, type JourneyMap } from '#model';
import { burdenAlong, type BurdenAlong } from './burden-along.ts';

/** What the journeys of a persona cost, each by itself: nobody goes two of them at once for sure, so they are not summed. */
export interface PersonaBurden {
  readonly personaId: Id;
  readonly journeys: readonly { readonly journeyId: Id; readonly burden: BurdenAlong }[];
}

/** Personas in order, with those of their journeys of which the map says what they cost. */
export const burdenByPersona = (map: JourneyMap): readonly PersonaBurden[] =>
  inOrder(map.personas).flatMap(({ id }) => {
    const journeys = inOrder(map.journeys).flatMap(({ id: journeyId, personaId }) => {
      const burden = personaId === id ? burdenAlong(map, journeyId) : null;
      const isKnown = burden !== null && Object.values(burden.most).some((amount) => amount !== null);
      return isKnown ? [{ journeyId, burden }] : [];
    });
    return journeys.length === 0 ? [] : [{ personaId: id, journeys }];
  });
