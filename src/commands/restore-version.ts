import type { JourneyMap } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Makes the map what it was in a version of it, as one undo step; false if it says the same. */
export const restoreVersion = (context: CommandContext, version: JourneyMap): boolean =>
  edit(context, 'restoreVersion', { version });
