import { app } from '../messages/app.ts';
import { backup } from '../messages/backup.ts';
import { broken } from '../messages/broken.ts';
import { common } from '../messages/common.ts';
import { damage } from '../messages/damage.ts';
import { kept } from '../messages/kept.ts';
import { library } from '../messages/library.ts';
import { newMap } from '../messages/new-map.ts';
import { storage } from '../messages/storage.ts';
import { updates } from '../messages/updates.ts';

/** What the first page says. A new area is added here or in `further.ts`; a new language is asked for by the compiler. */
export const firstAreas = {
  app,
  backup,
  broken,
  common,
  damage,
  kept,
  library,
  newMap,
  storage,
  updates,
};
