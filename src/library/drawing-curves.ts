import { ASPECTS, MAX_SCORE, MIN_SCORE, type Aspect, type PhaseSpan, type Point } from '#model';
import type { CardBox } from '#scene';
import { DRAWING } from './drawing-size.ts';
import type { Fit } from './fit-drawing.ts';

export interface AspectPath {
  readonly aspect: Aspect;
  /** SVG path data. */
  readonly d: string;
}

/**
 * The four aspects along cards from left to right, in the room that the fit gives them; a gap where nothing
 * is known. Cards above each other would make cliffs: within its phase a curve goes on in even steps.
 */
export function curvesOf(cards: readonly CardBox[], spans: readonly PhaseSpan[], fit: Fit): readonly AspectPath[] {
  const room = fit.curves;
  if (room === null) return [];
  const unit = (room.bottom - room.top) / (MAX_SCORE - MIN_SCORE);
  const steps = spans
    .flatMap(({ phase, left, right }) => {
      const inside = cards.filter(({ touchpoint }) => touchpoint.phaseId === phase.id);
      return inside.map(({ content: { scores } }, index) => ({
        scores,
        x: (left + ((index + 0.5) / inside.length) * (right - left)) * fit.scale + fit.x,
      }));
    })
    .filter(({ x }) => x < 2 * DRAWING.width);
  const curves = ASPECTS.map((aspect): AspectPath => {
    const points = steps.map(({ x, scores }): Point | null => {
      const score = scores[aspect];
      return score === null ? null : { x, y: room.top + (MAX_SCORE - score.mean) * unit };
    });
    return { aspect, d: smoothPath(points) };
  });
  return curves.filter(({ d }) => d !== '');
}

// Level at every point: never higher or lower than what was said.
function smoothPath(points: readonly (Point | null)[]): string {
  let before: Point | null = null;
  let path = '';
  for (const point of points) {
    if (point !== null && before === null) path += `M${at(point.x, point.y)}`;
    if (point !== null && before !== null) {
      const middle = (before.x + point.x) / 2;
      path += `C${at(middle, before.y)} ${at(middle, point.y)} ${at(point.x, point.y)}`;
    }
    before = point;
  }
  return path.includes('C') ? path : '';
}

const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;
