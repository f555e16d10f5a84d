import { CARD, remembered, type Point } from '#model';
import { SMALL_FONT } from './card.ts';
import type { Box, Font, Item } from './display.ts';
import { round } from './marks.ts';
import { fitLines, type TextMeasure } from './text.ts';
import { lengthOf, nearestOn, spotOn, wayBox, type Way } from './way.ts';

/** A link's label where it lies. */
export interface LabelPlace {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly size: LabelSize;
}

interface LabelSize {
  readonly font: Font;
  readonly line: number;
  /** Between the label and the line that it stands beside, which is drawn thicker from further off. */
  readonly beside: number;
}

const NEAR: LabelSize = { font: SMALL_FONT, line: 16, beside: 8 };
/** As large as the least of the titles that are read from further off, and low enough for the gap between two cards. */
const FAR: LabelSize = { font: { ...SMALL_FONT, size: 20 }, line: 20, beside: 16 };
/** How far down a line its words stand. */
const BASELINE = 0.75;
const WIDTH = 120;
/** Beside a link in the middle of a column, and no further than the next link between two columns. */
const FAR_WIDTH = 86;
const PADDING = { x: 5, y: 1.5 } as const;
/** Between a label and the cards around it. */
const CLEARANCE = 2;

/** How far from a link's way its label may reach, map units. */
export const LABEL_REACH = WIDTH + 2 * (PADDING.x + NEAR.beside);

interface Surroundings {
  readonly way: Way;
  /** The corners of the cards around. */
  readonly near: readonly Point[];
  readonly measure: TextMeasure;
}

/**
 * Where a label lies so that no card covers it: as near to the middle of the way as there is room beside or on the
 * line, on two lines or else on one. Where there is none, above the middle.
 */
export function labelPlace(label: string, { way, near, measure }: Surroundings): LabelPlace {
  const fitted = linesBy(measure)(label);
  const free = freePlace(fitted, NEAR, { way, near, measure });
  return free ?? placeOf(boxesAt(spotOn(way, 0.5), sizeOf(fitted[0]!, NEAR, measure), NEAR)[0]!, fitted[0]!, NEAR);
}

/** The same as it is read from further off; null where so large it has no room, or not on one line. */
export const farLabelPlace = (label: string, { way, near, measure }: Surroundings): LabelPlace | null =>
  measure.width(label, FAR.font) > FAR_WIDTH ? null : freePlace([[label]], FAR, { way, near, measure });

type Lines = readonly string[];

/** Labels on two lines at most, or else on one. Links often say the same. */
const linesBy = remembered((measure: TextMeasure) => {
  const known = new Map<string, readonly Lines[]>();
  return (label: string): readonly Lines[] => {
    const fitted =
      known.get(label) ?? [2, 1].map((lines) => fitLines(measure, label, { font: NEAR.font, width: WIDTH, lines }));
    if (known.size > MANY) known.clear();
    known.set(label, fitted);
    return fitted;
  };
});

/** Labels of which the lines are kept. */
const MANY = 5_000;

function freePlace(fitted: readonly Lines[], size: LabelSize, { way, near, measure }: Surroundings): LabelPlace | null {
  const placeAt = (lines: Lines, shares: readonly number[]): LabelPlace | null => {
    const room = sizeOf(lines, size, measure);
    for (const share of shares) {
      const box = boxesAt(spotOn(way, share), room, size).find(
        (each) => !near.some((corner) => isCovered(each, corner)),
      );
      if (box !== undefined) return placeOf(box, lines, size);
    }
    return null;
  };
  // Most have room in the middle, where it is tried first.
  const inMiddle = placeAt(fitted[0]!, [0.5]);
  if (inMiddle !== null) return inMiddle;
  const shares = sharesOf(way, near);
  for (const lines of fitted) {
    const place = placeAt(lines, shares);
    if (place !== null) return place;
  }
  return null;
}

/** Whether a card with this corner comes too near to a label; there may be thousands to be asked. */
const isCovered = (label: Box, { x, y }: Point): boolean =>
  x - CLEARANCE < label.x + label.width &&
  label.x < x + CARD.width + CLEARANCE &&
  y - CLEARANCE < label.y + label.height &&
  label.y < y + CARD.height + CLEARANCE;

const placeOf = (box: Box, lines: readonly string[], size: LabelSize): LabelPlace => ({ box, lines, size });

interface Spot {
  readonly at: Point;
  readonly direction: Point;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const SHARES = Array.from({ length: 17 }, (_, index) => 0.1 + index * 0.05);

/** Where on the way a label is tried, as shares of its length, those near its middle first; also level with the gaps above and below cards, where there is most room. */
function sharesOf(way: Way, near: readonly Point[]): number[] {
  const whole = lengthOf(way) || 1;
  const { y: top, height } = wayBox(way);
  const gaps = near.flatMap(({ x, y }) =>
    [y - GAP_MIDDLE, y + CARD.height + GAP_MIDDLE].flatMap((level) => {
      if (level < top || level > top + height) return [];
      const { along, distance } = nearestOn(way, { x, y: level });
      return distance < LABEL_REACH + CARD.width && along > 0 && along < 1 && spotOn(way, along).at.y === level
        ? [along]
        : [];
    }),
  );
  // Cards in one row have the same gaps.
  return [...SHARES, ...new Set(gaps)].sort((a, b) => Math.abs(a - 0.5) * whole - Math.abs(b - 0.5) * whole);
}

const GAP_MIDDLE = 14;

function sizeOf(lines: readonly string[], { font, line }: LabelSize, measure: TextMeasure): Size {
  return {
    width: Math.max(...lines.map((text) => measure.width(text, font))) + 2 * PADDING.x,
    height: lines.length * line + 2 * PADDING.y,
  };
}

/** Beside an upright stretch, or above a level one; else on it. */
function boxesAt({ at, direction }: Spot, { width, height }: Size, { beside }: LabelSize): Box[] {
  const middle = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  return direction.x === 0
    ? [{ ...middle, x: at.x + beside }, { ...middle, x: at.x - beside - width }, middle]
    : [{ ...middle, y: at.y - beside - height }, { ...middle, y: at.y + beside }, middle];
}

export function labelItems({ box, lines, size: { font, line } }: LabelPlace): Item[] {
  return [
    {
      kind: 'rect',
      x: round(box.x),
      y: round(box.y),
      width: round(box.width),
      height: box.height,
      radius: 5,
      fill: 'paper',
      stroke: { colour: 'line', width: 1 },
    },
    ...lines.map((text, index): Item => ({
      kind: 'text',
      x: round(box.x + box.width / 2),
      y: round(box.y + PADDING.y + (index + BASELINE) * line),
      text,
      font,
      fill: 'ink',
      anchor: 'middle',
    })),
  ];
}
