import type { EditArgs } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Changes the map's own title, theme or description. */
export const editInfo = (context: CommandContext, fields: EditArgs<'setInfo'>): boolean =>
  edit(context, 'setInfo', fields);
