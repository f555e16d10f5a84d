import type { Font, Item } from '../display.ts';
import { fitLine, type TextMeasure } from '../text.ts';
import { AXIS_FONT } from './overlay.ts';
import type { PlotFrame } from './frame.ts';
import type { PlotBand, PlotSlot } from './slots.ts';

const NAME_FONT: Font = { size: 12, weight: 600 };
/** Less of a phase's name says nothing. */
const LEAST_NAME = 30;
const NUMBERED_EVERY = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The phases as bands behind everything, as wide as they have stops. */
export const bandItems = (bands: readonly PlotBand[], { left, slot, height }: PlotFrame): Item[] =>
  bands.flatMap(({ from, to }, index): Item[] => {
    const x = left + from * slot;
    return [
      {
        kind: 'rect',
        x,
        y: 0,
        width: (to - from) * slot,
        height,
        fill: index % 2 === 0 ? 'bandOdd' : 'bandEven',
      },
      ...(index === 0 ? [] : [{ kind: 'rect', x: x - 0.5, y: 0, width: 1, height, fill: 'line' } as const]),
    ];
  });

/** Their names on top, as much of them as fits. */
export const bandNames = (bands: readonly PlotBand[], { left, slot }: PlotFrame, measure: TextMeasure): Item[] =>
  bands.flatMap(({ title, from, to }): Item[] => {
    const width = (to - from) * slot - 10;
    if (width < Math.min(LEAST_NAME, measure.width(title, NAME_FONT))) return [];
    const text = fitLine(measure, title, { font: NAME_FONT, width });
    return [{ kind: 'text', x: left + from * slot + 6, y: 15, text, font: NAME_FONT, fill: 'inkSoft' }];
  });

/** The steps' numbers below, as many as stand apart. */
export function stepNumbers(slots: readonly PlotSlot[], frame: PlotFrame, measure: TextMeasure): Item[] {
  const { numbers, slot, xOf } = frame;
  if (numbers === null) return [];
  const widest = measure.width(String(slots.length), AXIS_FONT) + 4;
  const every = NUMBERED_EVERY.find((each) => each * slot >= widest) ?? slots.length;
  return slots.flatMap(({ number }, index): Item[] =>
    number === null || (number % every !== 0 && number !== 1)
      ? []
      : [
          {
            kind: 'text',
            x: xOf(index),
            y: numbers,
            text: String(number),
            font: AXIS_FONT,
            fill: 'inkMuted',
            anchor: 'middle',
          },
        ],
  );
}
