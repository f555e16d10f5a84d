import type { Point } from '#model';
import type { Box, Item, Stroke } from './display.ts';
import type { ColourName } from './palette.ts';

export type DifferenceMark = 'added' | 'removed' | 'changed' | 'moved';

/** Each kind has a colour, a pattern and a sign: one of them is enough to tell it by. */
const LOOKS: Readonly<Record<DifferenceMark, { colour: ColourName; dash: readonly number[]; sign: string }>> = {
  added: { colour: 'social', dash: [], sign: 'M-5 0H5M0 -5V5' },
  removed: { colour: 'danger', dash: [14, 5, 2, 5], sign: 'M-5 0H5' },
  changed: { colour: 'economic', dash: [10, 6], sign: 'M-5 -3H5M-5 3H5M3 -6L-3 6' },
  moved: { colour: 'medical', dash: [1, 6], sign: 'M-6 0H5M1 -4L5 0L1 4' },
};

const WIDTH = 3;
const BADGE = 11;

export const differenceStroke = (kind: DifferenceMark, width = WIDTH): Stroke => {
  const { colour, dash } = LOOKS[kind];
  return { colour, width, dash, cap: 'round' };
};

/** A frame around what differs, with its sign at the upper left corner. */
export const markedBox = (kind: DifferenceMark, { x, y, width, height }: Box): Item[] => [
  {
    kind: 'rect',
    x: x - 5,
    y: y - 5,
    width: width + 10,
    height: height + 10,
    radius: 12,
    stroke: differenceStroke(kind),
  },
  ...badge(kind, { x: x - 5, y: y - 5 }),
];

/** The sign of a kind of difference on a disc, around a point. */
export const badge = (kind: DifferenceMark, { x, y }: Point): Item[] => [
  {
    kind: 'rect',
    x: x - BADGE,
    y: y - BADGE,
    width: 2 * BADGE,
    height: 2 * BADGE,
    radius: BADGE,
    fill: 'card',
    stroke: { colour: LOOKS[kind].colour, width: 2 },
  },
  {
    kind: 'path',
    d: LOOKS[kind].sign,
    stroke: { colour: LOOKS[kind].colour, width: 2.5, cap: 'round' },
    at: { x, y, scale: 1 },
  },
];

/** From where something lay to where it lies. */
export function moveArrow(from: Point, to: Point): Item[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 24) return [];
  const [ux, uy] = [dx / length, dy / length];
  const tip = `${to.x} ${to.y}`;
  const barb = (side: 1 | -1): string => `${to.x - 12 * ux - side * 7 * uy} ${to.y - 12 * uy + side * 7 * ux}`;
  return [
    { kind: 'path', d: `M${from.x} ${from.y}L${tip}`, stroke: differenceStroke('moved', 2.5) },
    { kind: 'path', d: `M${barb(1)}L${tip}L${barb(-1)}`, stroke: { colour: 'medical', width: 2.5, cap: 'round' } },
  ];
}

/** The sign of a kind of difference alone, in a square of 24 units: for lists and legends. */
export const differenceSign = (kind: DifferenceMark): readonly Item[] => badge(kind, { x: 12, y: 12 });
