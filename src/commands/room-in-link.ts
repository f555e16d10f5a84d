import {
  CARD,
  GAP,
  GRID,
  cornerBeside,
  freeCorner,
  freeCornerIn,
  idsInPlace,
  positionOf,
  type Id,
  type JourneyMap,
  type Point,
  type Touchpoint,
} from '#model';

/** Corners in map units. */
interface Room {
  readonly at: Point;
  /** Cards that make room: where they go to, and where they are now. */
  readonly moved: Readonly<Record<Id, Point>>;
  readonly before: Readonly<Record<Id, Point>>;
}

/** Between two cards that the program places one below the other there is at least this, map units. */
const LEAST_ROOM = 4 * GRID;

/**
 * Where a new card goes that is put into a link: half way, where there is room; in a column of cards, in the place of
 * the next one, which goes down with those below it; else under the card that leads to it. Null without such a link.
 */
export function roomInLink(map: JourneyMap, linkId: Id): Room | null {
  const link = map.links[linkId];
  const source = link && map.touchpoints[link.source];
  const target = link && map.touchpoints[link.target];
  if (source === undefined || target === undefined) return null;
  const [from, to] = [positionOf(map, source), positionOf(map, target)];
  const halfWay = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const free = freeCorner(map, halfWay);
  if (isNear(free, halfWay)) return still(free);
  const isBelow = source.phaseId === target.phaseId && Math.abs(from.x - to.x) < CARD.width && to.y > from.y;
  const pushed = isBelow ? pushDown(map, target, to.y - from.y) : null;
  if (pushed !== null) return pushed;
  const under = cornerBeside(from, 'down');
  return still(isNear(freeCornerIn(map, source.phaseId, under), under) ? under : free);
}

const still = (at: Point): Room => ({ at, moved: {}, before: {} });

const isNear = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) <= GRID && Math.abs(a.y - b.y) <= GRID;

/** The place of a card, with it and those below it gone down as far as need be; null where one of them is locked. */
function pushDown(map: JourneyMap, first: Touchpoint, apart: number): Room | null {
  const by = apart >= CARD.height + LEAST_ROOM ? apart : CARD.height + GAP.y;
  const column = (idsInPlace(map).get(first.phaseId) ?? [])
    .flatMap((id) => map.touchpoints[id] ?? [])
    .filter(({ x, y }) => Math.abs(x - first.x) < CARD.width && y >= first.y)
    .sort((a, b) => a.y - b.y);
  const moved: Record<Id, Point> = {};
  const before: Record<Id, Point> = {};
  let taken = first.y + CARD.height + LEAST_ROOM;
  for (const touchpoint of column) {
    if (touchpoint.y >= taken) break;
    if (touchpoint.isLocked) return null;
    const corner = positionOf(map, touchpoint);
    before[touchpoint.id] = corner;
    moved[touchpoint.id] = { x: corner.x, y: corner.y + by };
    taken = corner.y + by + CARD.height + LEAST_ROOM;
  }
  return { at: positionOf(map, first), moved, before };
}
