import type { PlannedEdit } from '#editor';
import { writing } from '#editor/write';
import type { CommandContext } from './command.ts';

/** Makes an edit that was planned before and not made, as one undo step; false if it changes nothing. */
export const putKept = ({ openMap }: Pick<CommandContext, 'openMap'>, planned: PlannedEdit): boolean =>
  writing(openMap.editor).make(planned);
