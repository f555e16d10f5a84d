import { select } from '#editor';
import { linksAt, type Id, type Point, type TouchpointFields } from '#model';
import { addAndName, addLinked, type Spot } from './add-touchpoint.ts';
import type { CommandContext } from './command.ts';
import { editAll } from './edit.ts';
import { removeLinks } from './edit-links.ts';
import { putInto } from './insert-into.ts';
import { cornerAtEnd } from './place-in-phase.ts';
import { placeOnJourney } from './place-on-journey.ts';

interface Wanted {
  /** The corner of its card, map units. */
  readonly at: Point;
  readonly fields?: TouchpointFields;
  /** The link that it is put into, where one lies there. */
  readonly into?: Id | null;
}

/**
 * Adds a touchpoint where somebody points and starts naming it. It goes into the link there, else it joins the active
 * journey where that passes the place; where it passes nowhere, or is hidden, it is linked with nothing. Which of
 * them is said, with the way to have it otherwise.
 */
export function addTouchpointAt(context: CommandContext, { at, fields = {}, into = null }: Wanted): Id | null {
  const { editor, session } = context.openMap;
  const { activeJourney, visibility } = session.getState();
  const isSeen = activeJourney !== null && visibility[activeJourney] !== 'hidden';
  const place =
    into !== null
      ? ({ kind: 'into', link: into } as const)
      : isSeen
        ? placeOnJourney(editor.getMap(), activeJourney, at)
        : null;
  if (place === null) return addAlone(context, { at, fields });
  if (place.kind === 'into') return addBetween(context, place.link, { at, fields });
  const id = addLinked(context, place.touchpoint, { at, fields }, place.kind === 'after' ? 'from' : 'to');
  if (id !== null) sayJoined(context, id);
  return id;
}

/** Adds a touchpoint that is linked with nothing, and says so where there is something to link it with. */
export function addAlone(context: CommandContext, spot: Spot): Id | null {
  const { editor, session, notices } = context.openMap;
  const isFirst = Object.keys(editor.getMap().touchpoints).length === 0;
  const id = addAndName(context, spot);
  if (id !== null && !isFirst)
    notices.say({
      code: 'onNoJourney',
      id,
      instead: () => {
        select(session, { touchpoints: [id] });
        context.openDialog('connect');
      },
    });
  return id;
}

/** Adds a touchpoint at the end of a phase, linked with nothing. */
export function addInPhase(context: CommandContext, phaseId: Id): Id | null {
  return addAlone(context, { at: cornerAtEnd(context.openMap.editor.getMap(), phaseId), phaseId });
}

function addBetween(context: CommandContext, link: Id, spot: { at: Point; fields: TouchpointFields }): Id | null {
  const inserted = putInto(context, link, spot);
  if (inserted !== null) sayJoined(context, inserted.id);
  return inserted?.id ?? null;
}

/** Says between which it has come, and offers to take it out of the journey again. */
function sayJoined(context: CommandContext, id: Id): void {
  const { editor, notices } = context.openMap;
  const map = editor.getMap();
  const { on, here } = linksAt(map, id);
  const titleOf = (other: Id | undefined): string | null =>
    other === undefined ? null : (map.touchpoints[other]?.title ?? null);
  notices.say({
    code: 'joined',
    id,
    from: titleOf(here[0]?.source),
    to: titleOf(on[0]?.target),
    instead: () => leaveJourney(context, id),
  });
}

/** Takes a touchpoint out of the journey that it has joined: what leads to it leads on to where it led. */
function leaveJourney(context: CommandContext, id: Id): void {
  const { on, here } = linksAt(context.openMap.editor.getMap(), id);
  const [entering, leaving] = [here[0], on[0]];
  if (entering === undefined || leaving === undefined)
    removeLinks(
      context,
      [...here, ...on].map((link) => link.id),
    );
  else
    editAll(
      context,
      [
        { name: 'removeLinks', args: { ids: [leaving.id] } },
        { name: 'editLink', args: { id: entering.id, target: leaving.target } },
      ],
      'removeLinks',
    );
}
