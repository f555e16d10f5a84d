import { MEASURE_KINDS, type Id, type RowFields } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Adds a measure without a value; its id. The kinds that are asked for come first, each once. */
export function addMeasure(context: CommandContext): Id {
  const id = context.newId();
  const measures = Object.values(context.openMap.editor.getMap().measures);
  const kind = MEASURE_KINDS.find((each) => measures.every((other) => other.kind !== each)) ?? 'custom';
  edit(context, 'addMeasure', { id, kind, title: '' });
  return id;
}

/** Changes a measure's value, or what makes it worth something. */
export const editMeasure = (context: CommandContext, id: Id, fields: RowFields<'measures'>): boolean =>
  edit(context, 'editMeasure', { id, ...fields });

/** Moves a measure to this place in the list. */
export const moveMeasure = (context: CommandContext, id: Id, index: number): boolean =>
  edit(context, 'moveMeasure', { id, index });

/** Deletes a measure. */
export const removeMeasure = (context: CommandContext, id: Id): boolean => edit(context, 'removeMeasure', { id });
