import { select } from '#editor';
import { CARD, pathOf, positionOf, type Id } from '#model';
import { current } from './current.ts';
import { define, type CommandContext } from './command.ts';

/** Walking through the active journey, touchpoint by touchpoint, with the view following. */
export const walkCommands = define([
  {
    id: 'walkBack',
    shortcuts: ['PageUp'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: (context) => placeOnWalk(context).before !== null,
    run: (context) => visit(context, placeOnWalk(context).before),
  },
  {
    id: 'walkNext',
    shortcuts: ['PageDown'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: (context) => placeOnWalk(context).next !== null,
    run: (context) => visit(context, placeOnWalk(context).next),
  },
] as const);

/** Where a person stands on the active journey. */
export interface WalkPlace {
  /** From 1; 0 before the first step. */
  readonly at: number;
  readonly of: number;
  readonly before: Id | null;
  readonly next: Id | null;
}

/** The place on the active journey; who stands beside it begins at its first touchpoint. */
export function placeOnWalk(context: CommandContext): WalkPlace {
  const { editor, session } = context.openMap;
  const { activeJourney } = session.getState();
  const path = activeJourney === null ? [] : pathOf(editor.getMap(), activeJourney);
  const here = current(context);
  const index = path.findIndex(({ id }) => id === here);
  return { at: index + 1, of: path.length, before: path[index - 1]?.id ?? null, next: path[index + 1]?.id ?? null };
}

function visit({ openMap: { editor, session, camera } }: CommandContext, id: Id | null): void {
  const touchpoint = id === null ? undefined : editor.getMap().touchpoints[id];
  if (touchpoint === undefined) return;
  select(session, { touchpoints: [touchpoint.id] });
  const { x, y } = positionOf(editor.getMap(), touchpoint);
  camera.current?.centre({ x: x + CARD.width / 2, y: y + CARD.height / 2 });
}
