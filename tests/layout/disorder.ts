import { CARD, positionOf, type Id, type JourneyMap, type Point } from '#model';

/** The pairs of cards that lie on one another. */
export function overlapsIn(map: JourneyMap): [Id, Id][] {
  const cards = Object.values(map.touchpoints)
    .map((touchpoint) => ({ id: touchpoint.id, ...positionOf(map, touchpoint) }))
    .sort((a, b) => a.x - b.x);
  const pairs: [Id, Id][] = [];
  cards.forEach((a, index) => {
    for (let next = index + 1; next < cards.length && cards[next]!.x - a.x < CARD.width; next++) {
      const b = cards[next]!;
      if (Math.abs(a.y - b.y) < CARD.height) pairs.push([a.id, b.id]);
    }
  });
  return pairs;
}

type Segment = readonly [Point, Point];

/** How often straight lines from card to card cross, and how often one runs behind a card that it does not lead to. */
export function crossingsIn(map: JourneyMap): { crossed: number; hidden: number } {
  const corners = new Map(
    Object.values(map.touchpoints).map((touchpoint) => [touchpoint.id, positionOf(map, touchpoint)]),
  );
  const middle = (id: Id): Point => ({
    x: corners.get(id)!.x + CARD.width / 2,
    y: corners.get(id)!.y + CARD.height / 2,
  });
  const lines = Object.values(map.links).map(({ source, target }) => ({
    ends: [source, target],
    segment: [middle(source), middle(target)] as const,
  }));
  let [crossed, hidden] = [0, 0];
  lines.forEach(({ ends, segment }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (!other.ends.some((id) => ends.includes(id)) && cross(segment, other.segment)) crossed += 1;
    }
    for (const [id, { x, y }] of corners) {
      const diagonal: Segment = [
        { x, y },
        { x: x + CARD.width, y: y + CARD.height },
      ];
      const other: Segment = [
        { x, y: y + CARD.height },
        { x: x + CARD.width, y },
      ];
      if (!ends.includes(id) && (cross(segment, diagonal) || cross(segment, other))) hidden += 1;
    }
  });
  return { crossed, hidden };
}

const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** On which side of the line through two points a third one lies. */
const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
