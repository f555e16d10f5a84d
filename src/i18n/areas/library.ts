import { library } from '../messages/library.ts';
import { newMap } from '../messages/new-map.ts';

/** What the maps of this device say besides. */
export const libraryAreas = {
  library,
  newMap,
};
