import { applyEdit, cornerBeside, freeCornerIn, positionOf, type Direction, type Id } from '#model';
import { addBranch } from './add-touchpoint.ts';
import type { CommandContext } from './command.ts';
import { editAll } from './edit.ts';
import { putInto, type Inserted } from './insert-into.ts';
import { linkAtSide, linkOnward } from './onward.ts';

/**
 * Adds a touchpoint at one side of another and starts naming it. Where the journey leads on at that side it goes
 * between the two, which is said with the way to make it a branch; elsewhere it branches.
 */
export function addBeside(context: CommandContext, beside: Id, direction: Direction): Id | null {
  const { editor, session } = context.openMap;
  const { activeJourney } = session.getState();
  const link = linkAtSide(editor.getMap(), { touchpoint: beside, activeJourney }, direction);
  return link === null ? addBranch(context, beside, { direction }) : insertAfter(context, link);
}

/** Adds the touchpoint that comes next after another, wherever its card lies: into the one link that leads on, else as a branch. */
export function addNext(context: CommandContext, after: Id): Id | null {
  const { editor, session } = context.openMap;
  const { activeJourney } = session.getState();
  const link = linkOnward(editor.getMap(), { touchpoint: after, activeJourney });
  return link === null ? addBranch(context, after, { direction: 'right' }) : insertAfter(context, link);
}

function insertAfter(context: CommandContext, linkId: Id): Id | null {
  const { editor, notices } = context.openMap;
  const { touchpoints, links } = editor.getMap();
  const link = links[linkId];
  const inserted = putInto(context, linkId);
  if (inserted === null || link === undefined) return null;
  notices.say({
    code: 'inserted',
    id: inserted.id,
    from: touchpoints[link.source]?.title ?? '',
    to: touchpoints[link.target]?.title ?? '',
    instead: () => makeBranch(context, inserted),
  });
  return inserted.id;
}

/** Leads the journey past a touchpoint again that was put into it; it stays as a branch, and those that made room go back. */
function makeBranch(context: CommandContext, { id, linkIds: [first, onward], before }: Inserted): void {
  const map = context.openMap.editor.getMap();
  const [entering, leaving] = [map.links[first], map.links[onward]];
  const touchpoint = map.touchpoints[id];
  const source = map.touchpoints[entering?.source ?? ''];
  if (touchpoint === undefined || source === undefined || entering?.target !== id || leaving?.source !== id) return;
  const back = Object.fromEntries(Object.entries(before).filter(([each]) => each in map.touchpoints));
  const { [id]: _, ...others } = applyEdit(map, 'moveTouchpoints', { corners: back }).touchpoints;
  const wanted = cornerBeside(positionOf(map, source), 'right');
  const corner = freeCornerIn({ ...map, touchpoints: others }, source.phaseId, wanted);
  editAll(
    context,
    [
      // The link that was there leads on as before, with its label.
      { name: 'editLink', args: { id: first, target: leaving.target } },
      { name: 'editLink', args: { id: onward, source: source.id, target: id } },
      { name: 'moveTouchpoints', args: { corners: back } },
      { name: 'moveTouchpoints', args: { corners: { [id]: corner }, phaseId: source.phaseId } },
    ],
    'editLink',
  );
}
