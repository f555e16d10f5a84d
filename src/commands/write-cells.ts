import type { Step } from '#editor';
import type { EditName } from '#model';
import type { CommandContext } from './command.ts';
import { editAll } from './edit.ts';

/**
 * Carries out what a table or a matrix has made of texts in its cells, as one undo step, named `name`, or after the
 * last edit that changed anything. What could not be written the view has told already.
 */
export const writeCells = (context: CommandContext, steps: readonly Step[], name?: EditName): boolean =>
  editAll(context, steps, name);
