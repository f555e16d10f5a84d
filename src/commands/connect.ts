import type { Step } from '#editor';
import { inOrder, type Id } from '#model';
import type { CommandContext } from './command.ts';
import { editAll } from './edit.ts';

/** Links two touchpoints in the active journey; false if they may not be. */
export function connect(context: CommandContext, source: Id, target: Id): boolean {
  const { editor } = context.openMap;
  const { touchpoints } = editor.getMap();
  // Said beforehand, for a refused link must not leave behind the journey that was made for it.
  if (source === target || !(source in touchpoints && target in touchpoints)) return false;
  const journey = journeyForLinks(context);
  const link = { id: context.newId(), journeyId: journey.id, source, target };
  const isDone = editAll(context, [...journey.steps, { name: 'addLink', args: link }]);
  if (isDone) activate(context, journey.id);
  else context.openMap.notices.say({ code: 'alreadyLinked' });
  return isDone;
}

/** Makes a journey the active one. A link that nobody can see would be drawn again and again: it is shown. */
export function activate({ openMap: { session } }: CommandContext, journeyId: Id): void {
  const { visibility } = session.getState();
  const shown =
    visibility[journeyId] === 'hidden' ? { visibility: { ...visibility, [journeyId]: 'shown' as const } } : {};
  session.setState({ activeJourney: journeyId, ...shown });
}

/** The journey that new links belong to; where the map has none, the steps that add one, for the same undo step. */
export function journeyForLinks(context: CommandContext): { id: Id; steps: Step[] } {
  const { editor, session } = context.openMap;
  const { activeJourney } = session.getState();
  const known =
    activeJourney !== null && activeJourney in editor.getMap().journeys
      ? activeJourney
      : inOrder(editor.getMap().journeys)[0]?.id;
  if (known !== undefined) return { id: known, steps: [] };
  const id = context.newId();
  return { id, steps: [{ name: 'addJourney', args: { id, title: context.names.newJourney, aspects: ['medical'] } }] };
}
