import type { Id, RowFields } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Adds a persona without a name; its id. */
export function addPersona(context: CommandContext): Id {
  const id = context.newId();
  edit(context, 'addPersona', { id, name: '' });
  return id;
}

/** Changes what is written down of a persona. */
export const editPersona = (context: CommandContext, id: Id, fields: RowFields<'personas'>): boolean =>
  edit(context, 'editPersona', { id, ...fields });

/** Moves a persona to this place in the list. */
export const movePersona = (context: CommandContext, id: Id, index: number): boolean =>
  edit(context, 'movePersona', { id, index });

/** Deletes a persona; its journeys are nobody's then. */
export const removePersona = (context: CommandContext, id: Id): boolean => edit(context, 'removePersona', { id });
