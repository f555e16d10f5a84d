import type { Step } from '#editor';
import { writing } from '#editor/write';
import type { EditArgs, EditName } from '#model';
import type { CommandContext } from './command.ts';

/** What an edit of one record may change. */
export type FieldsOf<N extends EditName> = Omit<EditArgs<N>, 'id'>;

/** Applies an edit by name as one undo step; false if it was refused or changed nothing. */
export const edit = <N extends EditName>({ openMap }: CommandContext, name: N, args: EditArgs<N>): boolean =>
  writing(openMap.editor).apply(name, args);

/** Applies several edits as one undo step, named `name`, or after the last one that changed anything. */
export const editAll = ({ openMap }: CommandContext, steps: readonly Step[], name?: EditName): boolean =>
  writing(openMap.editor).applyAll(steps, name);
