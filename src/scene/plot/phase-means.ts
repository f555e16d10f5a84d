import type { Aspect } from '#model';
import type { Item } from '../display.ts';
import type { PlotFrame } from './frame.ts';
import { aspectLine } from './lines.ts';
import { mean } from './mean.ts';
import type { PlotBand, PlotSlot } from './slots.ts';

/** Where slots are too narrow for a curve: for each phase the mean of an aspect, in a band from lowest to highest. */
export function phaseMeanItems(slots: readonly PlotSlot[], bands: readonly PlotBand[], frame: PlotFrame): Item[] {
  const { left, slot, yOf, lanes } = frame;
  return lanes
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ aspect }): Item[] => {
      const ranges = bands.flatMap(({ from, to }) => {
        const part = slots.slice(from, to);
        const [x, width] = [left + from * slot, (to - from) * slot];
        const [own, others] = [rangeOf(part, 'scores', aspect), rangeOf(part, 'others', aspect)];
        return own === null ? [] : [{ x, width, own, others }];
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
        { kind: 'group', x: 0, y: 0, items: spread, opacity: frame.mode === 'split' ? 0.22 : 0.1 },
        ...(others === '' ? [] : [{ kind: 'path', d: others, stroke: { colour: 'inkMuted', width: 1.5 } } as const]),
        aspectLine(aspect, ranges.map(({ x, width, own }) => level(x, width, own.middle)).join(''), frame),
      ];
    });
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
