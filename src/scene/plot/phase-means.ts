import { ASPECTS, type Aspect } from '#model';
import type { Item } from '../display.ts';
import type { PlotFrame } from './frame.ts';
import { aspectLine } from './lines.ts';
import { mean } from './mean.ts';
import type { PlotBand, PlotSlot } from './slots.ts';

/** Where slots are too narrow for a curve: for each phase the mean of an aspect, in a band from lowest to highest. */
export function phaseMeanItems(slots: readonly PlotSlot[], bands: readonly PlotBand[], frame: PlotFrame): Item[] {
  const { yOf, lanes } = frame;
  return lanes
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ aspect }): Item[] => {
      const ranges = bands.flatMap((band) => {
        const part = slots.slice(band.from, band.to);
        const [own, others] = [rangeOf(part, 'scores', aspect), rangeOf(part, 'others', aspect)];
        return own === null ? [] : [{ ...placeOf(band, aspect, frame), own, others }];
      });
      if (ranges.length === 0) return [];
      const level = (x: number, width: number, score: number): string => `M${x} ${yOf(aspect, score)}h${width}`;
      const spread = ranges.map(({ x, width, own: { lowest, highest } }): Item => ({
        kind: 'rect',
        x,
        y: yOf(aspect, highest) - 1,
        width,
        height: yOf(aspect, lowest) - yOf(aspect, highest) + 2,
        fill: aspect,
      }));
      const others = ranges
        .map(({ x, width, others: other }) => (other === null ? '' : level(x, width, other.middle)))
        .join('');
      return [
        { kind: 'group', x: 0, y: 0, items: spread, opacity: 0.22 },
        ...(others === '' ? [] : [{ kind: 'path', d: others, stroke: { colour: 'inkMuted', width: 1.5 } } as const]),
        aspectLine(aspect, ranges.map(({ x, width, own }) => level(x, width, own.middle)).join(''), frame),
      ];
    });
}

/** The width of a phase; overlaid, each aspect has its quarter of it, for bands over each other would hide one another. */
function placeOf(
  { from, to }: PlotBand,
  aspect: Aspect,
  { left, slot, mode }: PlotFrame,
): { readonly x: number; readonly width: number } {
  const [x, width] = [left + from * slot, (to - from) * slot];
  if (mode === 'split') return { x, width };
  const part = width / ASPECTS.length;
  return { x: x + (ASPECTS.indexOf(aspect) + 0.15) * part, width: part * 0.7 };
}

interface Range {
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
}

function rangeOf(slots: readonly PlotSlot[], of: 'scores' | 'others', aspect: Aspect): Range | null {
  const known = slots.flatMap((slot) => slot[of]?.[aspect]?.mean ?? []);
  const middle = mean(known);
  return middle === null ? null : { lowest: Math.min(...known), middle, highest: Math.max(...known) };
}
