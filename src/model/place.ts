import { CARD, GAP, GRID, MAX_PHASE_WIDTH, MAX_Y } from './limits.ts';
import type { JourneyMap, Records } from './journey-map.ts';
import { groupBy } from './group.ts';
import { inOrder } from './order.ts';
import { clamp } from './range.ts';
import type { Phase, Touchpoint } from './records.ts';
import type { Id } from './values.ts';
import { remembered } from './remembered.ts';

/** A phase as a band of the canvas, map units from the map's left edge. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly index: number;
  readonly left: number;
  readonly right: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The phases from left to right with where they lie. */
export const phaseSpans = (map: Pick<JourneyMap, 'phases'>): readonly PhaseSpan[] => spansOf(map.phases);

const spansOf = remembered((phases: Records<Phase>): readonly PhaseSpan[] => {
  let right = 0;
  return inOrder(phases).map((phase, index) => {
    const left = right;
    right += phase.width;
    return { phase, index, left, right };
  });
});

/** The band of one phase, or undefined where there is none with that id. */
export const spanOf = (map: Pick<JourneyMap, 'phases'>, phaseId: Id): PhaseSpan | undefined =>
  spansById(phaseSpans(map)).get(phaseId);

const spansById = remembered(
  (spans: readonly PhaseSpan[]): ReadonlyMap<Id, PhaseSpan> => new Map(spans.map((span) => [span.phase.id, span])),
);

/** The top left corner of a touchpoint's card on the canvas, map units. */
export const positionOf = (map: Pick<JourneyMap, 'phases'>, touchpoint: Touchpoint): Point => ({
  x: (spanOf(map, touchpoint.phaseId)?.left ?? 0) + touchpoint.x,
  y: touchpoint.y,
});

/** The phase in which `x` lies; the first or the last one outside of all. */
export function phaseAt(map: Pick<JourneyMap, 'phases'>, x: number): PhaseSpan {
  const spans = phaseSpans(map);
  const span = spans.find(({ right }) => x < right) ?? spans.at(-1);
  if (span === undefined) throw new Error('A map has at least one phase.');
  return span;
}

/** Where a card comes to lie: which phase, and where in it. */
export interface Place {
  readonly phaseId: Id;
  readonly x: number;
  readonly y: number;
}

/**
 * The place for a card whose top left corner is dropped at a point of the canvas: the phase under the
 * card's middle, and there wholly inside, so that no card straddles two phases. Right of the last phase
 * there is no border: that phase widens (`widthFor`).
 */
export function placeAt(map: Pick<JourneyMap, 'phases'>, corner: Point): Place {
  const span = phaseAt(map, corner.x + CARD.width / 2);
  return {
    phaseId: span.phase.id,
    x: clamp(corner.x - span.left, 0, mostIn(map, span)),
    y: clamp(corner.y, -MAX_Y, MAX_Y),
  };
}

/**
 * The places for cards that are dropped together: as with `placeAt`, but those that come into one phase keep their
 * distances, since cards held back one by one at its border would lie on each other. Where they do not fit, it widens.
 */
export function placesAt(map: Pick<JourneyMap, 'phases'>, corners: ReadonlyMap<Id, Point>): ReadonlyMap<Id, Place> {
  const byPhase = groupBy([...corners], ([, { x }]) => phaseAt(map, x + CARD.width / 2));
  return new Map(
    [...byPhase].flatMap(([span, group]) => {
      const xs = group.map(([, { x }]) => x - span.left);
      const [first, last] = [Math.min(...xs), Math.max(...xs)];
      const by = Math.max(-first, Math.min(0, mostIn(map, span) - last));
      return group.map(([id, { x, y }]) => [id, placeIn(map, span.phase.id, { x: x + by, y })] as const);
    }),
  );
}

/** How far right of its left border the corner of a card can be in a phase without widening it; the last one has no end. */
const mostIn = (map: Pick<JourneyMap, 'phases'>, { phase, index }: PhaseSpan): number =>
  (index === phaseSpans(map).length - 1 ? MAX_PHASE_WIDTH : phase.width) - CARD.width;

/** The place for a card in a given phase, however far right of its border; the phase then has to widen. */
export function placeIn(map: Pick<JourneyMap, 'phases'>, phaseId: Id, corner: Point): Place {
  const span = spanOf(map, phaseId);
  if (span === undefined) return placeAt(map, corner);
  return {
    phaseId,
    x: clamp(corner.x - span.left, 0, MAX_PHASE_WIDTH - CARD.width),
    y: clamp(corner.y, -MAX_Y, MAX_Y),
  };
}

/** The width a phase needs to hold a card at `x`; may be more than a phase can have. */
export const widthFor = (x: number): number => x + CARD.width + GAP.border;

/** The nearest grid position. */
export const snap = (point: Point): Point => ({ x: snapValue(point.x), y: snapValue(point.y) });

/** The nearest multiple of the grid; −0 becomes 0. */
export const snapValue = (value: number): number => Math.round(value / GRID) * GRID + 0;
