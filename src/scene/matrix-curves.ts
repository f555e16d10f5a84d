import type { Aspect } from '#model';
import type { Item } from './display.ts';
import type { Experience } from './experience.ts';
import { ASPECT_DASHES, markerPath } from './marks.ts';
import { keyLine } from './matrix-cell.ts';
import { frameOf, type PlotFrame } from './plot/frame.ts';
import { labelItems } from './plot/labels.ts';
import { overlayItems, scoreLines, scoreNumbers } from './plot/overlay.ts';
import { hasHollowMark } from './plot/hollow.ts';
import { slotsOf } from './plot/slots.ts';
import type { TextMeasure } from './text.ts';

/** Of the row with the four curves, map units. */
export const CURVES_HEIGHT = 196;
/** So many columns beside a part are looked at, so that its curves end as they go on. */
const BESIDE = 3;

const frameWith = (columns: number, columnWidth: number): PlotFrame =>
  frameOf({
    width: columns * columnWidth,
    height: CURVES_HEIGHT,
    mode: 'overlay',
    language: 'en',
    measure: null,
    hidden: [],
    count: columns,
    hasStages: false,
  });

/** Draws the curves, overlaid, through columns of this width: from one to before another, from the very first one's corner. */
export function curvesThrough(
  experience: Experience,
  columnWidth: number,
): (from: number, to: number) => readonly Item[] {
  const slots = slotsOf(experience, null);
  return (from, to) => {
    const first = Math.max(0, from - BESIDE);
    const part = slots.slice(first, to + BESIDE);
    const frame = frameWith(part.length, columnWidth);
    const items = [...scoreLines(frame), ...overlayItems(part, frame), ...labelItems(part, frame, null)];
    return [
      {
        kind: 'group',
        x: from * columnWidth,
        y: 0,
        clip: { width: (to - from) * columnWidth, height: CURVES_HEIGHT },
        items: [{ kind: 'group', x: (first - from) * columnWidth, y: 0, items }],
      },
    ];
  };
}

interface Legend {
  readonly experience: Experience;
  readonly aspects: readonly { readonly aspect: Aspect; readonly name: string }[];
  readonly guess: string;
  readonly columnWidth: number;
}

/** Which line is which aspect of those that have any, what hollow marks mean where there are any, and at the right edge the scores of the lines. */
export function legendBlock(
  { experience, aspects, guess, columnWidth }: Legend,
  { y, width }: { y: number; width: number },
  measure: TextMeasure,
): Item[] {
  const drawn = aspects.filter(({ aspect }) => experience.stops.some(({ scores }) => scores[aspect] !== null));
  const room = { width: width - 24, sign: width < SHORT ? 10 : 24 };
  const lines = [
    ...scoreNumbers(width - 6, frameWith(1, width)),
    ...drawn.flatMap(({ aspect, name }, index) =>
      keyLine(sampleOf(aspect, room.sign), name, { y: y + 8 + index * 20, ...room }, measure),
    ),
  ];
  if (
    !hasHollowMark(experience, { width: experience.stops.length * columnWidth, mode: 'overlay', language: 'en' }, null)
  )
    return lines;
  const hollow: Item = {
    kind: 'path',
    d: markerPath('medical', room.sign / 2, 0, 4.5),
    fill: 'card',
    stroke: { colour: 'inkSoft', width: 1.75 },
  };
  return [...lines, ...keyLine(hollow, guess, { y: y + 8 + drawn.length * 20, ...room }, measure)];
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
