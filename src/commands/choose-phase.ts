import { select } from '#editor';
import { inOrder, type Id } from '#model';
import type { CommandContext } from './command.ts';

/** How a phase is selected: alone, besides the others (or no longer), or all from the one selected last up to it. */
export type Choosing = 'alone' | 'besides' | 'upTo';

/** Which way the keys held with a press mean. */
export const choosingOf = (press: {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): Choosing => (press.shiftKey ? 'upTo' : press.ctrlKey || press.metaKey ? 'besides' : 'alone');

/** Selects phases, and nothing else with them. */
export function choosePhase(context: CommandContext, id: Id, choosing: Choosing = 'alone'): void {
  const { editor, session } = context.openMap;
  const { phases } = session.getState().selection;
  const last = [...phases].at(-1);
  if (choosing === 'upTo' && last !== undefined) {
    const order = inOrder(editor.getMap().phases).map((phase) => phase.id);
    const [from, to] = [order.indexOf(last), order.indexOf(id)];
    const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    // What the next press counts from stays the last one.
    return select(session, { phases: [...between.filter((each) => each !== last), last] });
  }
  const isTakenAway = choosing === 'besides' && phases.has(id);
  const others = choosing === 'besides' ? [...phases].filter((each) => each !== id) : [];
  select(session, { phases: isTakenAway ? others : [...others, id] });
}

/** Selects every phase. */
export const chooseAllPhases = ({ openMap: { editor, session } }: CommandContext): void =>
  select(session, { phases: inOrder(editor.getMap().phases).map(({ id }) => id) });

/** What is meant by a phase that is pointed at: all that are selected, if it is one of them, else it alone. */
export function phasesMeant({ openMap: { session } }: CommandContext, id: Id): readonly Id[] {
  const { phases } = session.getState().selection;
  return phases.has(id) ? [...phases] : [id];
}
