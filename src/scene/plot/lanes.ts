import { MAX_SCORE, MIN_SCORE, spreadOf } from '#model';
import { aspects, nameOf } from '#knowledge';
import type { Font, GroupItem, Item } from '../display.ts';
import { markerPath } from '../marks.ts';
import { LANE_FONT, NARROW_FONT, type PlotFrame, type PlotLane } from './frame.ts';
import { aspectLine, lineOf, markItems, stretchesOf, widened, type Known } from './lines.ts';
import { monotonePath } from './monotone.ts';
import type { PlotSlot } from './slots.ts';

/** How strongly a lane is filled from zero to its curve; what lies low weighs more. */
const FILL = { above: 0.22, below: 0.42 } as const;
const LEAST_SCALED = 36;
const SCALE_FONT: Font = { size: 9, weight: 400 };
/** From this far apart two perspectives are worth a word, points of score. */
const APART = 2;

/** Split: each aspect in a lane of its own, filled from its zero line; what it is compared with thin and grey in it. */
export const laneItems = (slots: readonly PlotSlot[], frame: PlotFrame): Item[] => [
  ...frame.lanes.flatMap((lane, index) => groundItems(lane, index, frame)),
  ...frame.lanes.filter(({ isHidden }) => !isHidden).flatMap((lane) => curveItems(slots, lane, frame)),
];

function groundItems({ top, height, isHidden }: PlotLane, index: number, { left, right }: PlotFrame): Item[] {
  const line = { kind: 'rect', x: left, width: right - left, height: 1 } as const;
  return [
    ...(index === 0 ? [] : [{ ...line, x: 0, width: right, y: top - 0.5, fill: 'line' } as const]),
    ...(isHidden ? [] : [{ ...line, y: top + height / 2 - 0.5, fill: 'inkMuted' } as const]),
  ];
}

function curveItems(slots: readonly PlotSlot[], lane: PlotLane, frame: PlotFrame): Item[] {
  const { aspect, top, height } = lane;
  const own = stretchesOf(slots, { aspect, of: 'scores' }, frame);
  const others = stretchesOf(slots, { aspect, of: 'others' }, frame);
  const zero = top + height / 2;
  const area = own
    .map((stretch) => {
      const points = widened(stretch, frame.slot);
      return `${monotonePath(points)}L${points.at(-1)!.x} ${zero}L${points[0]!.x} ${zero}Z`;
    })
    .join('');
  const fill = (from: number, opacity: number): GroupItem => ({
    ...cut({ x: 0, y: from, width: frame.width, height: height / 2 }, [{ kind: 'path', d: area, fill: aspect }]),
    opacity,
  });
  return [
    ...(area === '' ? [] : [fill(top, FILL.above), fill(zero, FILL.below)]),
    ...gapItems(slots, lane, frame),
    ...(others.length === 0
      ? []
      : [{ kind: 'path', d: lineOf(others, frame), stroke: { colour: 'inkMuted', width: 1.5 } } as const]),
    ...(own.length === 0 ? [] : [aspectLine(aspect, lineOf(own, frame), frame)]),
    ...markItems(slots, aspect, frame),
  ];
}

/** Between the two curves, where they are far apart. */
function gapItems(slots: readonly PlotSlot[], { aspect }: PlotLane, frame: PlotFrame): Item[] {
  const both = slots.map((slot) =>
    slot.scores?.[aspect] != null && slot.others?.[aspect] != null ? slot : { ...slot, scores: null, others: null },
  );
  const own = stretchesOf(both, { aspect, of: 'scores' }, frame);
  const others = stretchesOf(both, { aspect, of: 'others' }, frame);
  return own.flatMap((stretch, at) => {
    const other = others[at]!;
    const isApart = (index: number): boolean => spreadOf([stretch[index]!.score, other[index]!.score]) >= APART;
    const d = between(stretch, other, frame);
    return stretch.flatMap(({ x }, index): Item[] => {
      if (!isApart(index)) return [];
      const box = { x: x - frame.slot / 2, y: 0, width: frame.slot, height: frame.height };
      return [{ ...cut(box, [{ kind: 'path', d, fill: 'warning' }]), opacity: 0.3 }];
    });
  });
}

const between = (own: readonly Known[], other: readonly Known[], { slot }: PlotFrame): string =>
  `${monotonePath(widened(own, slot))}L${monotonePath(widened(other, slot).toReversed()).slice(1)}Z`;

/** Items with what lies outside a box cut off. */
const cut = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  items: readonly Item[],
): GroupItem => ({
  kind: 'group',
  x,
  y,
  clip: { width, height },
  items: [{ kind: 'group', x: -x, y: -y, items }],
});

/** The lanes' names with their markers, which are the legend. */
export const laneNames = (language: 'ja' | 'en', frame: PlotFrame): Item[] => [
  ...frame.lanes.filter(({ isHidden }) => !isHidden).flatMap((lane) => scaleItems(lane, frame)),
  ...frame.lanes.flatMap(({ aspect, top, height, isHidden }): Item[] => {
    const middle = top + height / 2;
    const isStacked = frame.isNarrow && !isHidden;
    const at = isStacked ? { x: 10, y: middle - 8 } : { x: 14, y: middle };
    const d = markerPath(aspect, at.x, at.y, isStacked ? 4.5 : 5.5);
    const text = nameOf(aspects, aspect, language);
    return [
      {
        kind: 'path',
        d,
        ...(isHidden ? {} : { fill: aspect }),
        stroke: { colour: aspect, width: 1.25 },
      },
      {
        kind: 'text',
        x: isStacked ? 5 : 26,
        y: isStacked ? middle + 10 : middle + 4.5,
        text,
        font: frame.isNarrow ? NARROW_FONT : LANE_FONT,
        fill: isHidden ? 'inkMuted' : 'ink',
      },
    ];
  }),
];

/** The ends of the scale, where there is room for them. */
const scaleItems = ({ aspect, height }: PlotLane, { yOf, left, isNarrow }: PlotFrame): Item[] =>
  isNarrow || height < LEAST_SCALED
    ? []
    : [MAX_SCORE, MIN_SCORE].map((score) => ({
        kind: 'text',
        x: left - 5,
        y: yOf(aspect, score) + 3,
        text: score > 0 ? `+${score}` : `−${-score}`,
        font: SCALE_FONT,
        fill: 'inkMuted',
        anchor: 'end',
      }));
