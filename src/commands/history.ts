import { writing } from '#editor/write';
import type { CommandContext } from './command.ts';

/** Takes the last step back; false if there is none. */
export const undo = ({ openMap }: CommandContext): boolean => writing(openMap.editor).undo();

/** Makes the step again that was taken back last; false if there is none. */
export const redo = ({ openMap }: CommandContext): boolean => writing(openMap.editor).redo();
