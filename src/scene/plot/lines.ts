import type { Aspect, Point, Touchpoint } from '#model';
import type { Item } from '../display.ts';
import { ASPECT_DASHES, markerPath } from '../marks.ts';
import type { PlotFrame } from './frame.ts';
import { monotonePath } from './monotone.ts';
import type { PlotSlot } from './slots.ts';

/** A place on a curve. */
export interface Known extends Point {
  readonly index: number;
  readonly score: number;
}

/** The known scores of an aspect as stretches without a gap. */
export function stretchesOf(
  slots: readonly PlotSlot[],
  { aspect, of }: { aspect: Aspect; of: 'scores' | 'others' },
  { xOf, yOf }: PlotFrame,
): Known[][] {
  const stretches: Known[][] = [];
  let isOpen = false;
  for (const [index, slot] of slots.entries()) {
    const score = slot[of]?.[aspect]?.mean;
    if (score === undefined) {
      isOpen = false;
      continue;
    }
    const known = { index, score, x: xOf(index), y: yOf(aspect, score) };
    if (isOpen) stretches.at(-1)!.push(known);
    else stretches.push([known]);
    isOpen = true;
  }
  return stretches;
}

/** SVG path data of stretches; one of a single score is a short level line. */
export const lineOf = (stretches: readonly (readonly Known[])[], { slot }: PlotFrame): string =>
  stretches.map((stretch) => monotonePath(widened(stretch, slot))).join('');

/** A stretch to be drawn: a single score has a little width. */
export function widened(stretch: readonly Known[], slot: number): readonly Point[] {
  const [only] = stretch;
  if (only === undefined || stretch.length > 1) return stretch;
  const half = Math.min(slot / 2, 8);
  return [
    { x: only.x - half, y: only.y },
    { x: only.x + half, y: only.y },
  ];
}

/** A line in the aspect's colour and, where aspects share a place, its pattern. */
export const aspectLine = (aspect: Aspect, d: string, { mode }: Pick<PlotFrame, 'mode'>): Item => ({
  kind: 'path',
  d,
  stroke: {
    colour: aspect,
    width: 2.25,
    dash: mode === 'split' ? [] : ASPECT_DASHES[aspect],
    cap: 'round',
  },
});

/** Whether there is room for a touchpoint's marks. */
export const hasMark = ({ moment }: Pick<Touchpoint, 'moment'>, density: PlotFrame['density']): boolean =>
  density === 'whole' || (density === 'sparse' && moment);

/** The marks of an aspect: full ones in one path, hollow ones (assumed or hearsay) in another. */
export function markItems(
  slots: readonly PlotSlot[],
  aspect: Aspect,
  { xOf, yOf, slot: width, density }: PlotFrame,
): Item[] {
  const radius = Math.min(4.2, Math.max(2.6, width / 5));
  const parts = { full: '', hollow: '' };
  for (const [index, { scores, touchpoint }] of slots.entries()) {
    const score = scores?.[aspect];
    if (score === null || score === undefined || !hasMark(touchpoint, density)) continue;
    parts[score.isGuess ? 'hollow' : 'full'] += markerPath(aspect, xOf(index), yOf(aspect, score.mean), radius);
  }
  const stroke = { colour: aspect, width: 1.75 } as const;
  return [
    ...(parts.full === '' ? [] : [{ kind: 'path', d: parts.full, fill: aspect, stroke } as const]),
    ...(parts.hollow === '' ? [] : [{ kind: 'path', d: parts.hollow, fill: 'card', stroke } as const]),
  ];
}
