import type { Session } from './session.ts';

/** From so many touchpoints on, or where all of them are seen only from so far, one loses one's way without it. */
const MANY = 60;
const FAR = 0.35;

interface Extent {
  readonly touchpoints: number;
  /** The zoom at which all of the map is in view. */
  readonly zoomOfAll: number;
}

/** Whether the overview map is shown: as this person chose, else on large maps, and where no curves show which part is in view. */
export const showsOverviewMap = (
  { overviewMap, isExperienceOpen }: Pick<Session, 'overviewMap' | 'isExperienceOpen'>,
  { touchpoints, zoomOfAll }: Extent,
): boolean => overviewMap ?? (touchpoints > MANY || zoomOfAll < FAR || !isExperienceOpen);
