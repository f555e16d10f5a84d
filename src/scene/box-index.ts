import RBush from 'rbush';
import type { Id } from '#model';
import { overlaps, type Box } from './display.ts';

/** Where things lie, so that the few in an area are found without looking at thousands. */
export interface BoxIndex {
  /** Puts things where they lie, instead of all that were there. */
  fill(boxes: Iterable<readonly [Id, Box]>): void;
  /** Puts things there, moves them, or, where there is no box, takes them away. */
  change(boxes: ReadonlyMap<Id, Box | null>): void;
  /** Lets `thingsIn` find these by it, which lie there now. */
  serve(things: ReadonlyMap<Id, unknown>): void;
}

interface Place {
  readonly id: Id;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  /** What was put there later lies on top. */
  readonly rank: number;
}

/** Ids of what may lie in an area; null where the index has gone on to other things. */
type Search = (area: Box) => readonly Id[] | null;

const searches = new WeakMap<ReadonlyMap<Id, unknown>, Search>();

/** The things whose box shares any area with another one, those on top last; found by an index where one serves them. */
export function thingsIn<V>(things: ReadonlyMap<Id, V>, boxOf: (thing: V) => Box, area: Box): V[] {
  const found: V[] = [];
  for (const id of searches.get(things)?.(area) ?? things.keys()) {
    const thing = things.get(id);
    if (thing !== undefined && overlaps(boxOf(thing), area)) found.push(thing);
  }
  return found;
}

/** Where a larger part of all changes, building the tree anew is quicker. */
const MUCH = 0.1;

export function createBoxIndex(): BoxIndex {
  const tree = new RBush<Place>();
  const places = new Map<Id, Place>();
  let ranks = 0;
  let version = 0;

  const placeAt = (id: Id, { x, y, width, height }: Box): Place => {
    const rank = places.get(id)?.rank ?? ranks++;
    const place = { id, minX: x, minY: y, maxX: x + width, maxY: y + height, rank };
    places.set(id, place);
    return place;
  };

  const build = (): void => {
    tree.clear();
    tree.load([...places.values()]);
  };

  return {
    fill: (boxes) => {
      version++;
      places.clear();
      for (const [id, box] of boxes) placeAt(id, box);
      build();
    },
    change: (boxes) => {
      version++;
      const isMuch = boxes.size > places.size * MUCH;
      for (const [id, box] of boxes) {
        const before = places.get(id);
        const after = box === null ? null : placeAt(id, box);
        if (after === null) places.delete(id);
        if (isMuch) continue;
        if (before !== undefined) tree.remove(before);
        if (after !== null) tree.insert(after);
      }
      if (isMuch) build();
    },
    serve: (things) => {
      const served = version;
      searches.set(things, ({ x, y, width, height }) => {
        if (version !== served) return null;
        const found = tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height });
        return found.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
      });
    },
  };
}
