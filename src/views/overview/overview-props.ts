import type { Overview } from '#analysis';
import type { CommandContext } from '#commands';
import type { JourneyMap } from '#model';

/** What each part of the page shows: its figures all come from `page`, the map gives the names. */
export interface OverviewProps {
  readonly context: CommandContext;
  readonly map: JourneyMap;
  readonly page: Overview;
}
