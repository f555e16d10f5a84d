import { select } from '#editor';
import type { Id } from '#model';
import type { CommandContext } from './command.ts';
import { edit, type FieldsOf } from './edit.ts';
import { startNaming } from './start-naming.ts';

/** Adds a phase at this place from the left and starts naming it. */
export function addPhaseAt(context: CommandContext, index: number): Id {
  const id = context.newId();
  edit(context, 'addPhase', { id, index, title: context.names.newPhase });
  select(context.openMap.session, { phase: id });
  startNaming(context, { kind: 'phase', id });
  return id;
}

/** Changes a phase's title or kind. */
export const editPhase = (context: CommandContext, id: Id, fields: FieldsOf<'editPhase'>): boolean =>
  edit(context, 'editPhase', { id, ...fields });

/** Makes a phase this wide (map units), as far as its touchpoints and the limits let it. */
export const resizePhase = (context: CommandContext, id: Id, width: number): boolean =>
  edit(context, 'resizePhase', { id, width });

/** Moves a phase with all that lies in it to this place from the left; false if it is there, or there is none. */
export const movePhase = (context: CommandContext, id: Id, index: number): boolean =>
  edit(context, 'movePhase', { id, index });

/** Deletes a phase; its touchpoints go to another one, or with it. */
export const removePhase = (context: CommandContext, id: Id, moveTo: Id | null): boolean =>
  edit(context, 'removePhase', { id, moveTo });
