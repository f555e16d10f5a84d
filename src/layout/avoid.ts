import { CARD, GRID, MAX_PHASE_WIDTH, MAX_Y, snapValue, type Id, type Point } from '#model';
import { COLUMN, ROW } from './columns.ts';

/** Room kept between a card that was laid out and one that stays, map units. */
const ROOM = 4 * GRID;

/**
 * Moves those of a phase's cards aside that would lie on ones that stay: to the nearest free place above or below, then
 * further right. Each keeps its column as long as there is room in it.
 */
export function avoid(places: ReadonlyMap<Id, Point>, staying: readonly Point[]): ReadonlyMap<Id, Point> {
  if (staying.length === 0) return places;
  const taken = createTaken(staying);
  const settled = new Map<Id, Point>();
  const settle = (id: Id, point: Point): void => {
    settled.set(id, point);
    taken.add(point);
  };
  const inTheWay: [Id, Point][] = [];
  for (const [id, point] of places) {
    if (taken.isFree(point)) settle(id, point);
    else inTheWay.push([id, point]);
  }
  for (const [id, point] of inTheWay) settle(id, taken.nearest(point));
  return settled;
}

/** Up and down by about thirds of a row, in the order in which they are tried: below first. */
const OFFSETS = Array.from({ length: 73 }, (_, index) =>
  snapValue(((index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * ROW) / 3),
);
const COLUMNS = 8;

function createTaken(staying: readonly Point[]) {
  const columns = new Map<number, Point[]>();
  let bottom = Math.max(...staying.map(({ y }) => y));
  let right = Math.max(...staying.map(({ x }) => x));
  const add = (point: Point): void => {
    const column = Math.floor(point.x / COLUMN);
    const there = columns.get(column);
    if (there === undefined) columns.set(column, [point]);
    else there.push(point);
    bottom = Math.max(bottom, point.y);
    right = Math.max(right, point.x);
  };
  const isFree = ({ x, y }: Point): boolean => {
    const column = Math.floor(x / COLUMN);
    return [column - 1, column, column + 1].every((each) =>
      (columns.get(each) ?? []).every(
        (other) => Math.abs(other.x - x) >= CARD.width + ROOM || Math.abs(other.y - y) >= CARD.height + ROOM,
      ),
    );
  };
  for (const point of staying) add(point);
  return {
    add,
    isFree,
    nearest: (wanted: Point): Point => {
      for (let column = 0; column < COLUMNS; column++) {
        const x = wanted.x + column * COLUMN;
        const y = OFFSETS.map((offset) => wanted.y + offset).find((each) => isFree({ x, y: each }));
        if (y !== undefined && Math.abs(y) <= MAX_Y && x <= MAX_PHASE_WIDTH - CARD.width) return { x, y };
      }
      // Below or right of everything there is always room.
      const below = snapValue(bottom + ROW);
      return below <= MAX_Y ? { x: wanted.x, y: below } : { x: snapValue(right + COLUMN), y: wanted.y };
    },
  };
}
