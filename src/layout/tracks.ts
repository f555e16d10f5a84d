import type { Step } from './columns.ts';

/** A card in a grid of slots (from left to right) and lanes (0 is the main one, those above it are negative). */
export interface Spot {
  readonly slot: number;
  readonly lane: number;
}

/** The straight line of a step; it begins at the left card. */
export interface Line {
  readonly step: Step;
  readonly from: Spot;
  readonly to: Spot;
}

/** Which cards and lines lie where. */
export interface Tracks {
  isFree(spot: Spot): boolean;
  put(spots: readonly Spot[], lines: readonly Line[]): void;
  take(spots: readonly Spot[], lines: readonly Line[]): void;
  /** How much these cards and lines would be in the way of those that are there, and those in theirs. */
  disorder(spots: readonly Spot[], lines: readonly Line[]): number;
}

/** A line behind a card takes longer to understand than two that cross. */
const HIDDEN = 2;
const CROSSED = 1;
/** Nearer to a card's middle than this, in lanes, a line runs behind it. */
const NEAR = 0.4;

export function createTracks(): Tracks {
  const cards = new Set<number>();
  /** By slot, the lines that begin, end or pass there. */
  const passing = new Map<number, Map<Step, Line>>();
  const linesBetween = (from: number, to: number): Set<Line> => {
    const found = new Set<Line>();
    for (let slot = from; slot <= to; slot++) for (const line of passing.get(slot)?.values() ?? []) found.add(line);
    return found;
  };
  const hidden = (line: Line): number => {
    let count = 0;
    for (let slot = line.from.slot + 1; slot < line.to.slot; slot++) {
      const lane = laneAt(line, slot);
      if (Math.abs(lane - Math.round(lane)) < NEAR && cards.has(keyOf({ slot, lane: Math.round(lane) }))) count += 1;
    }
    return count;
  };
  return {
    isFree: (spot) => !cards.has(keyOf(spot)),
    put: (spots, lines) => {
      for (const spot of spots) cards.add(keyOf(spot));
      for (const line of lines) {
        for (let slot = line.from.slot; slot <= line.to.slot; slot++) {
          const there = passing.get(slot);
          if (there === undefined) passing.set(slot, new Map([[line.step, line]]));
          else there.set(line.step, line);
        }
      }
    },
    take: (spots, lines) => {
      for (const spot of spots) cards.delete(keyOf(spot));
      for (const line of lines) {
        for (let slot = line.from.slot; slot <= line.to.slot; slot++) passing.get(slot)?.delete(line.step);
      }
    },
    disorder: (spots, lines) => {
      let sum = 0;
      for (const line of lines) {
        sum += HIDDEN * hidden(line);
        for (const other of linesBetween(line.from.slot, line.to.slot)) sum += CROSSED * crossing(line, other);
      }
      for (const { slot, lane } of spots) {
        for (const line of passing.get(slot)?.values() ?? []) {
          const isInside = line.from.slot < slot && slot < line.to.slot;
          if (isInside && Math.abs(laneAt(line, slot) - lane) < NEAR) sum += HIDDEN;
        }
      }
      return sum;
    },
  };
}

const keyOf = ({ slot, lane }: Spot): number => slot * 2 ** 12 + lane + 2 ** 11;

const laneAt = ({ from, to }: Line, slot: number): number =>
  from.lane + ((to.lane - from.lane) * (slot - from.slot)) / Math.max(1, to.slot - from.slot);

// 1 where they cross or run on one another, else 0; lines that share a touchpoint meet there.
function crossing(a: Line, b: Line): number {
  const start = Math.max(a.from.slot, b.from.slot);
  const end = Math.min(a.to.slot, b.to.slot);
  if (start >= end || a.step.source === b.step.source || a.step.target === b.step.target) return 0;
  const before = laneAt(a, start) - laneAt(b, start);
  const after = laneAt(a, end) - laneAt(b, end);
  return before * after < 0 || (before === 0 && after === 0) ? 1 : 0;
}
