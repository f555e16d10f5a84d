import { CARD, GAP, MAX_PHASE_WIDTH, positionOf, snap, spanOf, type Id, type JourneyMap, type Point } from '#model';

/** From one column of cards to the next, and from one row to the next. */
const PITCH = { x: CARD.width + GAP.x, y: CARD.height + GAP.y } as const;

/**
 * Corners for so many more cards in a phase (canvas, map units), right of those that are there, in columns of up to
 * four. The phase has to widen for them.
 */
export function cornersIn(map: JourneyMap, phaseId: Id, count: number): Point[] {
  const left = spanOf(map, phaseId)?.left ?? 0;
  const all = Object.values(map.touchpoints);
  const there = all.filter((touchpoint) => touchpoint.phaseId === phaseId);
  const start = Math.max(left + GAP.border, ...there.map((touchpoint) => positionOf(map, touchpoint).x + PITCH.x));
  const ys = (there.length > 0 ? there : all).map(({ y }) => y);
  const top = ys.length === 0 ? 0 : ys.reduce((least, y) => Math.min(least, y));
  const mostColumns = Math.max(1, Math.floor((MAX_PHASE_WIDTH - (start - left)) / PITCH.x) - 1);
  const rows = Math.max(Math.min(4, Math.ceil(Math.sqrt(count))), Math.ceil(count / mostColumns));
  return Array.from({ length: count }, (_, index) => {
    const row = index % rows;
    return snap({ x: start + Math.floor(index / rows) * PITCH.x, y: top + row * PITCH.y });
  });
}
