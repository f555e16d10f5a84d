import { select } from '#editor';
import { CARD, GRID, linksByJourney, phaseSpans, positionOf, spanOf, touchpointsInPlace, type Id, type JourneyMap, type Point } from '#model';
import { current } from './add-commands.ts';
import { define, type CommandContext } from './command.ts';

const DIRECTIONS = {
  Left: { x: -1, y: 0 },
  Right: { x: 1, y: 0 },
  Up: { x: 0, y: -1 },
  Down: { x: 0, y: 1 },
} as const;

type Side = keyof typeof DIRECTIONS;
const SIDES = ['Left', 'Right', 'Up', 'Down'] as const satisfies readonly Side[];

/** Moving what is selected, and walking over the map while nothing is. */
export const moveCommands = define([
  ...SIDES.map((side) => ({
    id: `move${side}` as const,
    shortcuts: [`Arrow${side}`],
    scope: 'canvas' as const,
    group: 'move' as const,
    isEnabled: ({ openMap }: CommandContext) => Object.keys(openMap.editor.getMap().touchpoints).length > 0,
    run: (context: CommandContext) =>
      context.openMap.session.getState().selection.touchpoints.size > 0 ? moveBy(context, side, GRID) : walk(context, side),
  })),
  ...SIDES.map((side) => ({
    id: `moveFar${side}` as const,
    shortcuts: [`Shift+Arrow${side}`],
    scope: 'canvas' as const,
    group: 'move' as const,
    isEnabled: ({ openMap }: CommandContext) => openMap.session.getState().selection.touchpoints.size > 0,
    run: (context: CommandContext) => moveBy(context, side, 5 * GRID),
  })),
  ...SIDES.map((side) => ({
    id: `follow${side}` as const,
    shortcuts: [`Alt+Arrow${side}`],
    scope: 'canvas' as const,
    group: 'move' as const,
    isEnabled: (context: CommandContext) => current(context) !== null,
    run: (context: CommandContext) => follow(context, side),
  })),
  {
    id: 'toggleSelected',
    shortcuts: [' '],
    scope: 'canvas',
    group: 'move',
    isEnabled: ({ openMap }) => openMap.session.getState().focus !== null,
    run: ({ openMap: { session } }) => {
      const { focus, selection } = session.getState();
      if (focus === null) return;
      const touchpoints = new Set(selection.touchpoints);
      if (!touchpoints.delete(focus)) touchpoints.add(focus);
      session.setState({ selection: { ...selection, touchpoints, phase: null } });
    },
  },
] as const);

function moveBy({ openMap: { editor, session, camera } }: CommandContext, side: Side, distance: number): void {
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
  editor.apply('moveTouchpoints', { corners });
  const [first] = touchpoints;
  if (first !== undefined) camera.current?.reveal(first);
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

/** Moves the keyboard's focus to the nearest card in a direction. */
function walk(context: CommandContext, side: Side): void {
  const { editor, session } = context.openMap;
  const map = editor.getMap();
  const { focus } = session.getState();
  const from = focus === null ? undefined : map.touchpoints[focus];
  if (from === undefined) return step(context, touchpointsInPlace(map)[0]?.id);
  const { x: ux, y: uy } = DIRECTIONS[side];
  const origin = positionOf(map, from);
  let nearest: Id | undefined;
  let least = Infinity;
  for (const touchpoint of Object.values(map.touchpoints)) {
    const { x, y } = positionOf(map, touchpoint);
    const ahead = (x - origin.x) * ux + (y - origin.y) * uy;
    const aside = Math.abs((x - origin.x) * uy) + Math.abs((y - origin.y) * ux);
    if (ahead <= 0 || ahead < aside * 0.5) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [nearest, least] = [touchpoint.id, distance];
  }
  step(context, nearest);
}

/** Follows the active journey forwards (right, down) or backwards (left, up), else any journey. */
function follow(context: CommandContext, side: Side): void {
  const map = context.openMap.editor.getMap();
  const { activeJourney } = context.openMap.session.getState();
  const from = current(context);
  const isForward = side === 'Right' || side === 'Down';
  const active = activeJourney === null ? [] : (linksByJourney(map).get(activeJourney) ?? []);
  for (const links of [active, Object.values(map.links)]) {
    const link = links.find(({ source, target }) => (isForward ? source : target) === from);
    if (link !== undefined) return step(context, isForward ? link.target : link.source);
  }
}

function step({ openMap: { session, camera } }: CommandContext, id: Id | undefined): void {
  if (id === undefined) return;
  if (session.getState().selection.touchpoints.size > 0) select(session, { touchpoints: [id] });
  session.setState({ focus: id });
  camera.current?.reveal(id);
}
