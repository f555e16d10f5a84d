import { CARD, GRID, phaseSpans, positionOf, spanOf, type Id, type JourneyMap, type Point } from '#model';
import { edit } from './edit.ts';
import { define, type CommandContext } from './command.ts';
import { DIRECTIONS, SIDES, type Side } from './side.ts';
import { walk } from './walk.ts';
import { tellIfLocked } from './tell-if-locked.ts';

/** How far a key moves a card, map units; with Shift. */
const NEAR = 2 * GRID;
const FAR = 10 * GRID;

/** Moving what is selected, and walking over the map while nothing is. */
export const moveCommands = define([
  ...SIDES.map((side) => ({
    id: `move${side}` as const,
    shortcuts: [`Arrow${side}`],
    repeats: true,
    scope: 'canvas' as const,
    group: 'move' as const,
    isEnabled: ({ openMap }: CommandContext) => Object.keys(openMap.editor.getMap().touchpoints).length > 0,
    run: (context: CommandContext) =>
      context.openMap.session.getState().selection.touchpoints.size > 0
        ? moveBy(context, side, NEAR)
        : walk(context, side),
  })),
  ...SIDES.map((side) => ({
    id: `moveFar${side}` as const,
    shortcuts: [`Shift+Arrow${side}`],
    repeats: true,
    scope: 'canvas' as const,
    group: 'move' as const,
    isEnabled: ({ openMap }: CommandContext) => openMap.session.getState().selection.touchpoints.size > 0,
    run: (context: CommandContext) => moveBy(context, side, FAR),
  })),
  {
    id: 'toggleSelected',
    shortcuts: [' '],
    onRelease: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: ({ openMap }) => openMap.session.getState().focus !== null,
    run: ({ openMap: { session } }) => {
      const { focus, selection } = session.getState();
      if (focus === null) return;
      const touchpoints = new Set(selection.touchpoints);
      if (!touchpoints.delete(focus)) touchpoints.add(focus);
      session.setState({ selection: { ...selection, touchpoints, phases: new Set() } });
    },
  },
] as const);

function moveBy(context: CommandContext, side: Side, distance: number): void {
  const { editor, session, view, notices } = context.openMap;
  const map = editor.getMap();
  const { touchpoints } = session.getState().selection;
  const corners: Record<Id, Point> = {};
  for (const id of touchpoints) {
    const touchpoint = map.touchpoints[id];
    if (touchpoint === undefined) continue;
    const { x, y } = positionOf(map, touchpoint);
    const corner = { x: x + DIRECTIONS[side].x * distance, y: y + DIRECTIONS[side].y * distance };
    corners[id] = DIRECTIONS[side].x === 0 ? corner : across(map, touchpoint.phaseId, corner, side);
  }
  const isDone = edit(context, 'moveTouchpoints', { corners });
  const isTold = tellIfLocked(context, touchpoints);
  if (!isDone && !isTold) notices.say({ code: 'cannotMove' });
  const [first] = touchpoints;
  if (first !== undefined) view.current?.reveal(first);
}

// A card lies wholly inside its phase, so a key press at the border has to carry it all the way across.
function across(map: JourneyMap, phaseId: Id, corner: Point, side: Side): Point {
  const spans = phaseSpans(map);
  const own = spanOf(map, phaseId);
  if (own === undefined) return corner;
  const next = spans[own.index + (side === 'Right' ? 1 : -1)];
  if (next === undefined) return corner;
  if (side === 'Right' && corner.x + CARD.width > own.right) return { ...corner, x: next.left };
  if (side === 'Left' && corner.x < own.left) return { ...corner, x: next.right - CARD.width };
  return corner;
}
