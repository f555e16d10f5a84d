import type { JourneyMap } from '#model';
import type { Session } from '#editor';
import type { ExportChoices } from './exporter.ts';
import { PLAIN } from './job.ts';
import { hasMatrix } from './matrix-pictures.ts';

/** What is taken home where nothing else is chosen: what the screen shows, with what explains it. */
export function usualChoices(
  map: JourneyMap,
  { view, activeJourney }: Pick<Session, 'view' | 'activeJourney'>,
): ExportChoices {
  const isShown = (view === 'matrix' || view === 'overview') && hasMatrix(map, activeJourney);
  return { ...PLAIN, subject: isShown ? view : 'map', parts: ['title', 'date', 'legend', 'experience'] };
}
