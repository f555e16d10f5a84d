import { inOrder, type Id, type JourneyMap, type Link, type Point } from '#model';
import { linkShape, type LinkShape } from './links.ts';
import { createObstacles } from './obstacles.ts';
import { createPortFinder, type LinkInput } from './ports.ts';
import { directCurve } from './route.ts';
import type { TextMeasure } from './text.ts';

/** The links between cards that move and cards that stay, when the former are `shift` (map units) from where they lie. */
export type MovingLinks = (shift: Point) => readonly LinkShape[];

interface Surroundings {
  /** Corners of all cards, at rest. */
  readonly cards: ReadonlyMap<Id, Point>;
  readonly moving: ReadonlySet<Id>;
  /** Journeys that are not drawn. */
  readonly hidden: ReadonlySet<Id>;
  readonly measure: TextMeasure;
}

/**
 * Draws the links that change while cards are dragged, and only those, so that a step of a drag costs the same on
 * a small map and on a large one. They run as they will after the drop.
 */
export function createMovingLinks(
  map: Pick<JourneyMap, 'links' | 'journeys'>,
  { cards, moving, hidden, measure }: Surroundings,
): MovingLinks {
  const journeys = new Map(
    inOrder(map.journeys).map((journey, index) => [journey.id, { journey, journeyIndex: index }]),
  );
  const drawn = Object.values(map.links).filter(
    ({ journeyId, source, target }) =>
      !hidden.has(journeyId) && journeys.has(journeyId) && cards.has(source) && cards.has(target),
  );
  const crossing = drawn.filter(({ source, target }) => moving.has(source) !== moving.has(target));
  const ends = new Set(crossing.flatMap(({ source, target }) => [source, target]));
  const isBehind = createObstacles([...cards].filter(([id]) => !moving.has(id)).map(([, corner]) => corner));
  const findPorts = createPortFinder();

  const inputOf = (link: Link, cornerOf: (id: Id) => Point): LinkInput => {
    const [from, to] = [cornerOf(link.source), cornerOf(link.target)];
    return { link, ...journeys.get(link.journeyId)!, from, to, isBlocked: isBehind(directCurve(from, to), from, to) };
  };
  // Links that share a side of a card with one that changes: they decide where it begins.
  const beside = drawn.filter(({ source, target }) => ends.has(source) || ends.has(target));
  const still = beside
    .filter(({ source, target }) => !moving.has(source) && !moving.has(target))
    .map((link) => inputOf(link, (id) => cards.get(id)!));
  const carried = beside.filter(({ source, target }) => moving.has(source) && moving.has(target));

  return (shift) => {
    const cornerOf = (id: Id): Point => {
      const { x, y } = cards.get(id)!;
      return moving.has(id) ? { x: x + shift.x, y: y + shift.y } : { x, y };
    };
    const inputs = crossing.map((link) => inputOf(link, cornerOf));
    const endsOf = findPorts([...still, ...carried.map((link) => inputOf(link, cornerOf)), ...inputs]);
    return inputs.map((input) => linkShape(input, endsOf(input), measure));
  };
}
