import { select } from '#editor';
import { inOrder, type Id } from '#model';
import { phasesMeant } from './choose-phase.ts';
import type { CommandContext } from './command.ts';
import { edit, type FieldsOf } from './edit.ts';
import { startNaming } from './start-naming.ts';

/** Adds a phase at this place from the left and starts naming it. */
export function addPhaseAt(context: CommandContext, index: number): Id {
  const id = context.newId();
  edit(context, 'addPhase', { id, index, title: context.names.newPhase });
  select(context.openMap.session, { phases: [id] });
  context.openMap.camera.current?.revealTarget({ kind: 'phase', id });
  startNaming(context, { kind: 'phase', id });
  return id;
}

/** Changes a phase's title or kind. */
export const editPhase = (context: CommandContext, id: Id, fields: FieldsOf<'editPhase'>): boolean =>
  edit(context, 'editPhase', { id, ...fields });

/** Makes a phase this wide (map units), as far as its touchpoints and the limits let it. */
export const resizePhase = (context: CommandContext, id: Id, width: number): boolean =>
  edit(context, 'resizePhase', { id, width });

/** Moves phases with all that lies in them one place to the left or right, side by side; false if they cannot go there. */
export function stepPhases(context: CommandContext, ids: readonly Id[], by: -1 | 1): boolean {
  const phases = inOrder(context.openMap.editor.getMap().phases);
  const others = phases.filter(({ id }) => !ids.includes(id));
  const places = phases.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
  const outer = by === -1 ? Math.min(...places) : Math.max(...places);
  const before = others.filter((phase) => phases.indexOf(phase) < outer).length;
  return edit(context, 'movePhases', { ids, index: before + by });
}

/** Moves phases with all that lies in them to where another one is, beyond it; false if they cannot go there. */
export function movePhasesTo(context: CommandContext, ids: readonly Id[], goal: Id): boolean {
  const phases = inOrder(context.openMap.editor.getMap().phases).map(({ id }) => id);
  if (ids.includes(goal)) return false;
  const at = phases.filter((id) => !ids.includes(id)).indexOf(goal);
  const isToTheRight = ids.some((id) => phases.indexOf(id) < phases.indexOf(goal));
  return edit(context, 'movePhases', { ids, index: isToTheRight ? at + 1 : at });
}

/** Asks where the touchpoints of a phase go before it is deleted; of all selected ones, if it is one of them. */
export function askRemovePhases(context: CommandContext, id: Id): void {
  select(context.openMap.session, { phases: phasesMeant(context, id) });
  context.openDialog('removePhases');
}

/** Deletes phases; their touchpoints go to another one, or with them. */
export const removePhases = (context: CommandContext, ids: readonly Id[], moveTo: Id | null): boolean =>
  edit(context, 'removePhases', { ids, moveTo });
