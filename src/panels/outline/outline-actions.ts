import {
  addInPhase,
  addNext,
  addPhaseAt,
  askRemovePhases,
  chooseAllPhases,
  choosePhase,
  insertInto,
  moveInOrder,
  moveToPhase,
  nextAlong,
  openAnnotations,
  phasesMeant,
  type CommandContext,
  removeLinks,
  removeTouchpoints,
  stepPhases,
} from '#commands';
import { hasSelection, select, selectNothing } from '#editor';
import { inOrder, removablePhases, type Id } from '#model';
import { phaseKey, touchpointKey, type OutlineRow } from './outline-rows.ts';
import type { Outline } from './use-outline.ts';

export type OutlineActions = ReturnType<typeof outlineActions>;

/** What can be done with the outline's active row. */
export function outlineActions(outline: Outline, context: CommandContext) {
  const { editor, session, notices, view } = context.openMap;
  const { active: row, rows } = outline;

  // What is added here is named here, not in the view.
  const here: CommandContext = {
    ...context,
    name: ({ kind, id }) => {
      if (kind === 'touchpoint') return outline.goToTouchpoint(id, { isNew: true });
      outline.goTo(phaseKey(id));
      outline.edit(phaseKey(id));
    },
  };
  const tellIfFull = (id: Id | null): void => {
    if (id === null) notices.say({ code: 'mapIsFull' });
  };
  const addPhase = (): void => {
    const phaseId = phaseOf(row);
    const at = inOrder(editor.getMap().phases).findIndex(({ id }) => id === phaseId);
    addPhaseAt(here, at + 1);
  };
  const phaseOf = (of: OutlineRow): Id => {
    if (of.kind === 'phase') return of.id;
    const id = of.kind === 'touchpoint' ? of.id : of.parent!.slice(touchpointKey('').length);
    return editor.getMap().touchpoints[id]!.phaseId;
  };
  const chosen = (): Id[] => {
    if (row.kind !== 'touchpoint') return [];
    const { touchpoints } = session.getState().selection;
    return touchpoints.has(row.id) ? [...touchpoints] : [row.id];
  };
  const remove = (): void => {
    if (row.kind === 'phase') {
      if (removablePhases(editor.getMap(), [row.id]).length === 0) return notices.say({ code: 'lastPhase' });
      return askRemovePhases(context, row.id);
    }
    const next = rows.slice(outline.activeIndex + 1).find(({ level }) => level <= row.level);
    const goal = next?.level === row.level ? next : (rows[outline.activeIndex - 1] ?? next);
    if (row.kind === 'link') removeLinks(context, [row.id]);
    else removeTouchpoints(context, chosen());
    if (goal !== undefined) outline.goTo(goal.key);
  };

  return {
    rename: () => outline.edit(row.key),
    /** Of a link, to the touchpoint at its other end; of anything else, to its name. */
    enter: () => (row.kind === 'link' ? outline.goToTouchpoint(row.other) : outline.edit(row.key)),
    /** The next one after a touchpoint, at a phase's end, or into a link. */
    addNext: () =>
      tellIfFull(
        row.kind === 'touchpoint'
          ? addNext(here, row.id)
          : row.kind === 'phase'
            ? addInPhase(here, row.id)
            : insertInto(here, row.id),
      ),
    /** Another one of the same kind, linked with nothing. */
    addAnother: () => (row.kind === 'phase' ? addPhase() : tellIfFull(addInPhase(here, phaseOf(row)))),
    addPhase,
    addTouchpoint: () => tellIfFull(addInPhase(here, phaseOf(row))),
    connect: () => {
      if (row.kind !== 'touchpoint') return notices.say({ code: 'noCurrent' });
      select(session, { touchpoints: [row.id] });
      context.openDialog('connect');
    },
    annotate: () => openAnnotations(context, { target: { kind: row.kind, id: row.id }, isWriting: true }),
    remove,
    moveInOrder: (by: -1 | 1) => {
      if (row.kind === 'touchpoint') {
        moveInOrder(context, row.id, by);
        outline.goToTouchpoint(row.id);
      } else if (row.kind === 'phase' && !stepPhases(context, phasesMeant(context, row.id), by))
        notices.say({ code: 'cannotMove' });
    },
    moveToPhase: (by: -1 | 1) => {
      if (row.kind !== 'touchpoint') return;
      moveToPhase(context, chosen(), by);
      outline.goToTouchpoint(row.id);
    },
    follow: (way: 'on' | 'back') => {
      const from =
        row.kind === 'link' ? row.parent!.slice(touchpointKey('').length) : row.kind === 'touchpoint' ? row.id : null;
      const next =
        from === null
          ? null
          : nextAlong(editor.getMap(), from, { way, activeJourney: session.getState().activeJourney });
      if (next === null) return notices.say({ code: way === 'on' ? 'noWayOn' : 'noWayBack' });
      outline.goToTouchpoint(next.id);
      if (next.count > 1) notices.say({ code: 'way', at: 1, count: next.count });
    },
    selectOnly: (of: OutlineRow = row) => {
      select(session, { [`${of.kind}s`]: [of.id] });
      if (of.kind === 'touchpoint') view.current?.reveal(of.id);
    },
    toggle: (of: OutlineRow = row) => {
      if (of.kind === 'phase') return choosePhase(context, of.id, 'besides');
      const { touchpoints, links } = session.getState().selection;
      const next = new Set(of.kind === 'link' ? links : touchpoints);
      if (!next.delete(of.id)) next.add(of.id);
      select(session, of.kind === 'link' ? { touchpoints, links: next } : { touchpoints: next, links });
      if (of.kind === 'touchpoint' && next.has(of.id)) view.current?.reveal(of.id);
    },
    /** From a phase to a phase selects these; else adds the touchpoints from the active row to this one to the selection. */
    extendTo: (index: number) => {
      const goal = rows[index];
      if (row.kind === 'phase' && goal?.kind === 'phase') {
        if (session.getState().selection.phases.size === 0) choosePhase(context, row.id);
        return choosePhase(context, goal.id, 'upTo');
      }
      const [from, to] = [Math.min(index, outline.activeIndex), Math.max(index, outline.activeIndex)];
      const between = rows.slice(from, to + 1).flatMap((each) => (each.kind === 'touchpoint' ? [each.id] : []));
      select(session, { touchpoints: [...session.getState().selection.touchpoints, ...between] });
    },
    /** All of the kind that the active row is of: phases, or touchpoints. */
    selectAll: () =>
      row.kind === 'phase'
        ? chooseAllPhases(context)
        : select(session, { touchpoints: Object.keys(editor.getMap().touchpoints) }),
    deselect: () => hasSelection(session.getState().selection) && selectNothing(session),
  };
}
