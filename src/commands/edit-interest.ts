import type { Id, RowFields } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Declares an interest today, of which nothing else is said yet; its id. */
export function addInterest(context: CommandContext): Id {
  const id = context.newId();
  edit(context, 'addInterest', { id, role: '', declaredAt: context.now() });
  return id;
}

/** Changes what is declared, or on which touchpoints it bears. */
export const editInterest = (context: CommandContext, id: Id, fields: RowFields<'interests'>): boolean =>
  edit(context, 'editInterest', { id, ...fields });

/** Moves an interest to this place in the list. */
export const moveInterest = (context: CommandContext, id: Id, index: number): boolean =>
  edit(context, 'moveInterest', { id, index });

/** Deletes an interest. */
export const removeInterest = (context: CommandContext, id: Id): boolean => edit(context, 'removeInterest', { id });
