import type { Overview } from '#analysis';
import type { JourneyMap } from '#model';

/** What each part of the page shows: its figures all come from `page`, the map gives the names. */
export interface OverviewProps {
  readonly map: JourneyMap;
  readonly page: Overview;
}
