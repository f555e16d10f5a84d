import type { JourneyMap } from '#model';
import { exportJson } from './export-json.ts';
import { Stayed, type WayOut } from './leaving/way-out.ts';
import { NotFetched } from './not-fetched.ts';

/** Saves a map as a file once it may leave; answers with its name, or null where nothing was to leave. */
export async function saveCopy(map: JourneyMap, ask: (map: JourneyMap) => Promise<WayOut>): Promise<string | null> {
  try {
    return exportJson((await ask(map)).map);
  } catch (error) {
    if (error instanceof Stayed) return null;
    // Better a copy that nobody has looked through than none of what cannot be saved.
    if (error instanceof NotFetched) return exportJson(map);
    throw error;
  }
}
