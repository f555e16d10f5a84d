import { app } from '../messages/app.ts';
import { backup } from '../messages/backup.ts';
import { broken } from '../messages/broken.ts';
import { common } from '../messages/common.ts';
import { damage } from '../messages/damage.ts';
import { kept } from '../messages/kept.ts';
import { storage } from '../messages/storage.ts';
import { updates } from '../messages/updates.ts';

/** What both first pages say. A new language is asked for by the compiler. */
export const firstAreas = {
  app,
  backup,
  broken,
  common,
  damage,
  kept,
  storage,
  updates,
};
