import { CARD, positionOf, type Id, type JourneyMap } from '#model';

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
