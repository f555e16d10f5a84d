import { opportunitiesByTouchpoint, type Id, type JourneyMap, type Opportunity } from '#model';

/** The opportunities that name a touchpoint and that nobody has dropped. */
export const openAt = (map: JourneyMap, id: Id): readonly Opportunity[] =>
  (opportunitiesByTouchpoint(map).get(id) ?? []).filter(({ status }) => status !== 'dropped');

/** Whether somebody has agreed to do something there, does it or has done it. */
export const isAnswered = (map: JourneyMap, id: Id): boolean => openAt(map, id).some(({ status }) => status !== 'idea');
