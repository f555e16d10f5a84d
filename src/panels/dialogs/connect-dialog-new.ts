import { select, type Step } from '#editor';
import { cornerBeside, freeCorner, positionOf, type Id } from '#model';
import type { CommandContext } from '#commands';

/** `to`: the current touchpoint leads to the other one. */
export type LinkDirection = 'to' | 'from';

/** Adds a touchpoint of this name beside another and links the two in the active journey, as one undo step. */
export function linkToNew(
  { openMap, newId, names }: CommandContext,
  other: Id,
  { direction, title }: { direction: LinkDirection; title: string },
): void {
  const { editor, session, camera } = openMap;
  const map = editor.getMap();
  const touchpoint = map.touchpoints[other];
  if (touchpoint === undefined) return;
  const at = freeCorner(map, cornerBeside(positionOf(map, touchpoint), direction === 'to' ? 'right' : 'left'));
  const { activeJourney } = session.getState();
  const journeyId = activeJourney ?? newId();
  const journey: Step[] =
    activeJourney === null ? [{ name: 'addJourney', args: { id: journeyId, title: names.newJourney, aspects: ['medical'] } }] : [];
  const id = newId();
  const link = { id: newId(), journeyId, ...(direction === 'to' ? { source: other } : { target: other }) };
  if (!editor.applyAll([...journey, { name: 'addTouchpoint', args: { id, at, fields: { title }, link } }])) return;
  session.setState({ activeJourney: journeyId });
  select(session, { touchpoints: [id] });
  camera.current?.reveal(id);
}
