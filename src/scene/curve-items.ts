import { ASPECTS, MAX_SCORE, MIN_SCORE, type Aspect } from '#model';
import type { Font, Item } from './display.ts';
import { GUESS_DASH, experienceCurves, type Experience, type ExperienceStop } from './experience.ts';
import { markPlaces, markRoom } from './mark-places.ts';
import { ASPECT_DASHES, markerPath, starPath } from './marks.ts';

export const AXIS_FONT: Font = { size: 11, weight: 400 };

/** Where a score's line lies, map units from the upper edge. */
type ScoreScale = (score: number) => number;

const SCORES = [MAX_SCORE, 1, 0, -1, MIN_SCORE];

/** The lines of the scores −2…+2. */
export const scoreLines = ({ left, width }: { left: number; width: number }, yOf: ScoreScale): Item[] =>
  SCORES.map((score) => ({
    kind: 'rect',
    x: left,
    y: yOf(score) - 0.5,
    width,
    height: 1,
    fill: score === 0 ? 'inkMuted' : 'line',
  }));

/** Their numbers, ending at `right`; `y` is how far below its line a number's baseline is. */
export const scoreNumbers = ({ right, y }: { right: number; y: number }, yOf: ScoreScale): Item[] =>
  SCORES.map((score) => ({
    kind: 'text',
    x: right,
    y: yOf(score) + y,
    text: score > 0 ? `+${score}` : String(score).replace('-', '−'),
    font: AXIS_FONT,
    fill: 'inkMuted',
    anchor: 'end',
  }));

/** The aspects' curves with a mark for each score, and a star at `starY` for each moment of truth. */
export function curveItems(experience: Experience, { yOf, starY }: { yOf: ScoreScale; starY: number }): Item[] {
  const curves = experienceCurves(experience, yOf).map(({ aspect, isGuess, d }): Item => ({
    kind: 'path',
    d,
    stroke: {
      colour: aspect,
      width: isGuess ? 1.5 : 2.25,
      dash: isGuess ? GUESS_DASH : ASPECT_DASHES[aspect],
      cap: 'round',
    },
  }));
  const isScored = ({ scores }: ExperienceStop): Aspect[] => ASPECTS.filter((aspect) => scores[aspect] !== null);
  const marks = markPlaces(experience.stops, isScored).flatMap(
    ({ stop: { x, scores }, aspect, side, together, gap }): Item[] => {
      const score = scores[aspect];
      if (score === null) return [];
      const { scale, step } = markRoom(gap, together);
      const d = markerPath(aspect, x + side * step, yOf(score.mean), 4.5 * scale);
      return [
        { kind: 'path', d, fill: score.isGuess ? 'card' : aspect, stroke: { colour: aspect, width: 1.75 * scale } },
      ];
    },
  );
  const stars = experience.stops.flatMap(({ x, touchpoint }): Item[] =>
    touchpoint.moment ? [{ kind: 'path', d: starPath(x, starY, 7), fill: 'star' }] : [],
  );
  return [...curves, ...marks, ...stars];
}

/** Whether any score of these rests on assumption and hearsay alone. */
export const hasGuess = ({ stops }: Experience): boolean =>
  stops.some(({ scores }) => ASPECTS.some((aspect) => scores[aspect]?.isGuess === true));
