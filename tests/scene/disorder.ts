import { CARD, type Id, type Point } from '#model';
import { overlaps, type Box, type LinkShape, type Scene, type Way } from '#scene';

/** The links whose way meets the inside of a card, their own ones too. */
export const linksBehindCards = (scene: Scene): string[] =>
  [...scene.links.values()].flatMap(({ id, way }) => {
    const stretches = boxesOf(way);
    const behind = [...scene.cards.values()].filter((card) => stretches.some((stretch) => overlaps(stretch, card)));
    return behind.map((card) => `${id} behind ${card.touchpoint.title || card.id}`);
  });

/** The labels of links that a card covers. */
export const labelsBehindCards = (scene: Scene): Id[] =>
  [...scene.links.values()]
    .filter(({ label }) => label !== null && [...scene.cards.values()].some((card) => overlaps(card, label.box)))
    .map(({ id }) => id);

/** How often two links that share no card cross. */
export function crossingsIn({ links }: Scene): number {
  const all = [...links.values()];
  const meet = (a: LinkShape, b: LinkShape): boolean =>
    [a.source, a.target].some((id) => id === b.source || id === b.target);
  return all.reduce(
    (sum, a, index) =>
      sum + all.slice(index + 1).reduce((count, b) => count + (meet(a, b) ? 0 : crossed(a.way, b.way)), 0),
    0,
  );
}

/** The pairs of cards that lie on one another. */
export function coveredCards({ cards }: Scene): [Id, Id][] {
  const all = [...cards.values()].toSorted((a, b) => a.x - b.x);
  const pairs: [Id, Id][] = [];
  all.forEach((a, index) => {
    for (let next = index + 1; next < all.length && all[next]!.x - a.x < CARD.width; next++)
      if (overlaps(a, all[next]!)) pairs.push([a.id, all[next]!.id]);
  });
  return pairs;
}

const boxesOf = (way: Way): Box[] => way.slice(1).map((to, index) => boxOf(way[index]!, to));

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const crossed = (a: Way, b: Way): number =>
  boxesOf(a).reduce((sum, stretch) => sum + boxesOf(b).filter((other) => overlaps(stretch, other)).length, 0);
