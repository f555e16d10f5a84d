import type { Id } from '#model';
import type { CommandContext } from './command.ts';
import { edit, editAll, type FieldsOf } from './edit.ts';

/** Gives links the same values in some fields, as one undo step. */
export const editLinks = (context: CommandContext, ids: readonly Id[], fields: FieldsOf<'editLink'>): boolean =>
  editAll(
    context,
    ids.map((id) => ({ name: 'editLink', args: { id, ...fields } })),
  );

/** Deletes links; what they led to stays. */
export const removeLinks = (context: CommandContext, ids: readonly Id[]): boolean =>
  edit(context, 'removeLinks', { ids });
