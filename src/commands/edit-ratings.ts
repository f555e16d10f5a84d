import type { Id, Rating } from '#model';
import type { CommandContext } from './command.ts';
import { edit, editAll, type FieldsOf } from './edit.ts';

/** Adds a rating with all that it rests on. */
export const addRating = (context: CommandContext, rating: Rating): boolean => edit(context, 'addRating', rating);

/** Gives ratings the same values in some fields, as one undo step. */
export const editRatings = (context: CommandContext, ids: readonly Id[], fields: FieldsOf<'editRating'>): boolean =>
  editAll(
    context,
    ids.map((id) => ({ name: 'editRating', args: { id, ...fields } })),
  );

/** Deletes ratings. */
export const removeRatings = (context: CommandContext, ids: readonly Id[]): boolean =>
  edit(context, 'removeRatings', { ids });
