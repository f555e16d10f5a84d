import type { Language, Text } from '#i18n';
import type { Id, JourneyMap } from '#model';

/** The words in which something is said. */
export interface Speaker {
  readonly text: Text;
  readonly language: Language;
}

/** A touchpoint's title as it is said. */
export const titleOf = (map: JourneyMap, id: Id, text: Text): string =>
  map.touchpoints[id]?.title || text.common.untitled;

/** A phase's title as it is said. */
export const phaseTitleOf = (map: JourneyMap, id: Id, text: Text): string =>
  map.phases[id]?.title || text.common.untitled;

/** A journey's title as it is said. */
export const journeyTitleOf = (map: JourneyMap, id: Id, text: Text): string =>
  map.journeys[id]?.title || text.common.untitled;
