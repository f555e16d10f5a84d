import { MAX_SCORE, MIN_SCORE } from '#model';
import type { Font, Item } from '../display.ts';
import { aspectLine, lineOf, markItems, stretchesOf } from './lines.ts';
import type { PlotFrame } from './frame.ts';
import type { PlotSlot } from './slots.ts';

export const AXIS_FONT: Font = { size: 11, weight: 400 };
const SCORES = [MAX_SCORE, 1, 0, -1, MIN_SCORE];

/** Overlaid: all aspects on the lines of the scores, each in its pattern; what they are compared with faintly behind. */
export function overlayItems(slots: readonly PlotSlot[], frame: PlotFrame): Item[] {
  const shown = frame.lanes.filter(({ isHidden }) => !isHidden).map(({ aspect }) => aspect);
  const linesOf = (of: 'scores' | 'others'): Item[] =>
    shown.flatMap((aspect) => {
      const stretches = stretchesOf(slots, { aspect, of }, frame);
      return stretches.length === 0 ? [] : [aspectLine(aspect, lineOf(stretches, frame), frame)];
    });
  const others = linesOf('others');
  return [
    ...(others.length === 0 ? [] : [{ kind: 'group', x: 0, y: 0, items: others, opacity: 0.38 } as const]),
    ...linesOf('scores'),
    ...shown.flatMap((aspect) => markItems(slots, aspect, frame)),
  ];
}

/** The lines of the scores −2…+2. */
export const scoreLines = ({ left, right, top, bottom, unit }: PlotFrame): Item[] =>
  SCORES.map((score) => ({
    kind: 'rect',
    x: left,
    y: (top + bottom) / 2 - score * unit - 0.5,
    width: right - left,
    height: 1,
    fill: score === 0 ? 'inkMuted' : 'line',
  }));

/** Their numbers, ending at `right`. */
export const scoreNumbers = (
  right: number,
  { top, bottom, unit }: Pick<PlotFrame, 'top' | 'bottom' | 'unit'>,
): Item[] =>
  SCORES.map((score) => ({
    kind: 'text',
    x: right,
    y: (top + bottom) / 2 - score * unit + 4,
    text: score > 0 ? `+${score}` : String(score).replace('-', '−'),
    font: AXIS_FONT,
    fill: 'inkMuted',
    anchor: 'end',
  }));
