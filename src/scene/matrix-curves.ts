import type { Aspect } from '#model';
import { curveItems, hasGuess, scoreLines } from './curve-items.ts';
import type { Item } from './display.ts';
import { GUESS_DASH, scoreScale, type Experience } from './experience.ts';
import { ASPECT_DASHES, markerPath } from './marks.ts';
import { keyLine } from './matrix-cell.ts';
import type { TextMeasure } from './text.ts';

/** Of the row with the four curves, map units. */
export const CURVES_HEIGHT = 196;
const MARGIN = 24;

/** The curves through all columns. */
export function curvesBlock(experience: Experience, width: number): Item[] {
  const yOf = scoreScale(CURVES_HEIGHT, MARGIN);
  return [...scoreLines({ left: 0, width }, yOf), ...curveItems(experience, { yOf, starY: CURVES_HEIGHT - 9 })];
}

interface Legend {
  readonly experience: Experience;
  readonly aspects: readonly { readonly aspect: Aspect; readonly name: string }[];
  readonly guess: string;
}

/** Which line is which aspect, and what dashes mean where there are any. */
export function legendBlock({ experience, aspects, guess }: Legend, { y, width }: { y: number; width: number }, measure: TextMeasure): Item[] {
  const lines = aspects.flatMap(({ aspect, name }, index) => keyLine(sampleOf(aspect), name, { y: y + 8 + index * 20, width }, measure));
  if (!hasGuess(experience)) return lines;
  const dashes: Item = { kind: 'path', d: 'M0 0h24', stroke: { colour: 'inkSoft', width: 1.5, dash: GUESS_DASH } };
  return [...lines, ...keyLine(dashes, guess, { y: y + 8 + aspects.length * 20, width }, measure)];
}

const sampleOf = (aspect: Aspect): Item => ({
  kind: 'group',
  x: 0,
  y: 0,
  items: [
    { kind: 'path', d: 'M0 0h24', stroke: { colour: aspect, width: 2.25, dash: ASPECT_DASHES[aspect], cap: 'round' } },
    { kind: 'path', d: markerPath(aspect, 12, 0, 4.5), fill: aspect },
  ],
});
