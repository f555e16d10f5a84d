import type { Id, JourneyMap } from '#model';
import type { Item } from '#scene';
import type { LibraryEntry } from '#storage';
import { drawMap } from '#controls';

export type Thumbnails = (entry: LibraryEntry) => () => Promise<readonly Item[] | null>;

/**
 * Drawings of stored maps, for as long as the library is open: the same revision gives the same function,
 * so that a card that was out of sight comes back without reading its map again.
 */
export function createThumbnails(loadMap: (id: Id) => Promise<JourneyMap | null>): Thumbnails {
  const known = new Map<Id, { revision: number; load: () => Promise<readonly Item[] | null> }>();
  return ({ id, revision }) => {
    const before = known.get(id);
    if (before?.revision === revision) return before.load;
    let drawing: Promise<readonly Item[] | null> | undefined;
    const load = (): Promise<readonly Item[] | null> => (drawing ??= draw(loadMap, id));
    known.set(id, { revision, load });
    return load;
  };
}

async function draw(loadMap: (id: Id) => Promise<JourneyMap | null>, id: Id): Promise<readonly Item[] | null> {
  try {
    const map = await loadMap(id);
    return map === null ? null : await drawMap(map);
  } catch {
    // A picture is no news: whoever opens the map is told what is wrong with it.
    return null;
  }
}
