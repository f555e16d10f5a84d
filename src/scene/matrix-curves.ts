import type { Aspect } from '#model';
import { curveItems, hasGuess, scoreLines, scoreNumbers } from './curve-items.ts';
import type { Item } from './display.ts';
import { GUESS_DASH, scoreScale, type Experience } from './experience.ts';
import { ASPECT_DASHES, markerPath } from './marks.ts';
import { keyLine } from './matrix-cell.ts';
import type { TextMeasure } from './text.ts';

/** Of the row with the four curves, map units. */
export const CURVES_HEIGHT = 196;
const yOf = scoreScale(CURVES_HEIGHT, 24);

/** The curves between two places of their axis; a step that leads out of it is drawn whole. */
export function curvesBlock(experience: Experience, { left, right }: { left: number; right: number }): Item[] {
  const part: Experience = {
    ...experience,
    stops: experience.stops.filter(({ x }) => x >= left && x <= right),
    steps: experience.steps.filter(({ from, to }) => from.x <= right && to.x >= left),
  };
  return [...scoreLines({ left, width: right - left }, yOf), ...curveItems(part, { yOf, starY: CURVES_HEIGHT - 9 })];
}

interface Legend {
  readonly experience: Experience;
  readonly aspects: readonly { readonly aspect: Aspect; readonly name: string }[];
  readonly guess: string;
}

/** Which line is which aspect, what dashes mean where there are any, and at the right edge the scores of the lines. */
export function legendBlock(
  { experience, aspects, guess }: Legend,
  { y, width }: { y: number; width: number },
  measure: TextMeasure,
): Item[] {
  const room = { width: width - 24, sign: width < SHORT ? 10 : 24 };
  const lines = [
    ...scoreNumbers({ right: width - 6, y: 4 }, yOf),
    ...aspects.flatMap(({ aspect, name }, index) =>
      keyLine(sampleOf(aspect, room.sign), name, { y: y + 8 + index * 20, ...room }, measure),
    ),
  ];
  if (!hasGuess(experience)) return lines;
  const dashes: Item = {
    kind: 'path',
    d: `M0 0h${room.sign}`,
    stroke: { colour: 'inkSoft', width: 1.5, dash: GUESS_DASH },
  };
  return [...lines, ...keyLine(dashes, guess, { y: y + 8 + aspects.length * 20, ...room }, measure)];
}

/** In a narrower label the lines of the legend are short, so that their names can be read. */
const SHORT = 140;

const sampleOf = (aspect: Aspect, width: number): Item => ({
  kind: 'group',
  x: 0,
  y: 0,
  items: [
    {
      kind: 'path',
      d: `M0 0h${width}`,
      stroke: { colour: aspect, width: 2.25, dash: ASPECT_DASHES[aspect], cap: 'round' },
    },
    { kind: 'path', d: markerPath(aspect, width / 2, 0, 4.5), fill: aspect },
  ],
});
