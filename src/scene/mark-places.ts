import type { Aspect } from '#model';
import type { ExperienceStop } from './experience.ts';

/** Where a mark of a curve stands beside the middle of its card, as others want the same place. */
export interface MarkPlace {
  readonly stop: ExperienceStop;
  readonly aspect: Aspect;
  /** In steps: 0 alone, −½ and ½ for two, and so on, so that each can be seen and taken hold of. */
  readonly side: number;
  /** How many share the place. */
  readonly together: number;
  /** To the next card's middle on either side, map units; 1000 where there is none. */
  readonly gap: number;
}

/** Further than any neighbour matters, map units. */
const FAR = 1000;

/** A mark's full size and step to the side, and the least that crowding leaves of them; CSS px. */
const MARK = { size: 14, step: 9, leastStep: 1.5, leastScale: 0.5, roomy: 26 } as const;

/** The marks of some stops, `aspectsOf` each; what has no score stands on the zero line. */
export function markPlaces(
  stops: readonly ExperienceStop[],
  aspectsOf: (stop: ExperienceStop) => readonly Aspect[],
): MarkPlace[] {
  const marks = stops.flatMap((stop) =>
    aspectsOf(stop).map((aspect) => ({ stop, aspect, at: `${stop.x} ${stop.scores[aspect]?.mean ?? 0}` })),
  );
  const counts = new Map<string, number>();
  for (const { at } of marks) counts.set(at, (counts.get(at) ?? 0) + 1);
  const gaps = gapsOf(stops);
  const before = new Map<string, number>();
  return marks.map(({ stop, aspect, at }) => {
    const index = before.get(at) ?? 0;
    before.set(at, index + 1);
    const together = counts.get(at) ?? 1;
    return { stop, aspect, together, side: index - (together - 1) / 2, gap: gaps.get(stop.x) ?? FAR };
  });
}

/** How large marks are drawn, and how far beside each other, where the next card is `room` px away. */
export const markRoom = (room: number, together: number): { scale: number; step: number } => ({
  scale: Math.min(1, Math.max(MARK.leastScale, room / MARK.roomy)),
  step: Math.min(MARK.step, Math.max(MARK.leastStep, room / together)),
});

function gapsOf(stops: readonly ExperienceStop[]): ReadonlyMap<number, number> {
  const xs = [...new Set(stops.map(({ x }) => x))].sort((a, b) => a - b);
  return new Map(
    xs.map((x, index) => [x, Math.min(FAR, x - (xs[index - 1] ?? -Infinity), (xs[index + 1] ?? Infinity) - x)]),
  );
}
