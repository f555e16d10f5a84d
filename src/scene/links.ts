import type { Aspect, Id, Point } from '#model';
import { curvePath, directionAt, pointAt, type Curve } from './curve.ts';
import type { Box, Item } from './display.ts';
import { SMALL_FONT } from './card.ts';
import { ASPECT_DASHES, markerOnLine, round } from './marks.ts';
import type { LinkEnds, LinkInput } from './ports.ts';
import { curveBetween } from './route.ts';
import { fitLines, type TextMeasure } from './text.ts';

/** A link as it is drawn: one stripe for each aspect of its journey. */
export interface LinkShape {
  readonly id: Id;
  readonly journeyId: Id;
  readonly source: Id;
  readonly target: Id;
  /** The line in the middle of the stripes, for pointing at. */
  readonly path: string;
  readonly middle: Point;
  /** Where it leaves the one card and where its arrow touches the other. */
  readonly start: Point;
  readonly end: Point;
  readonly box: Box;
  readonly curve: Curve;
  readonly items: readonly Item[];
}

const STRIPE = { width: 2.5, pitch: 4 } as const;
const ARROW = { length: 9, width: 9 } as const;
const LABEL_ROOM = { font: SMALL_FONT, width: 120, lines: 2 } as const;

/** Draws one link between its ports. */
export function linkShape({ link, journey }: LinkInput, ends: LinkEnds, measure: TextMeasure): LinkShape {
  const { aspects } = journey;
  const curve = curveBetween(ends, ARROW.length - 1);
  const middle = pointAt(curve, 0.5);
  const direction = directionAt(curve, 0.5);
  const stripes: Item[] = aspects.map((aspect, index) => ({
    kind: 'path',
    d: curvePath(curve, (index - (aspects.length - 1) / 2) * STRIPE.pitch),
    stroke: { colour: aspect, width: STRIPE.width, dash: ASPECT_DASHES[aspect], cap: 'round' },
  }));
  return {
    id: link.id,
    journeyId: link.journeyId,
    source: link.source,
    target: link.target,
    path: curvePath(curve),
    middle,
    start: ends.start,
    end: ends.end,
    box: curveBox(curve),
    curve,
    items: [
      ...stripes,
      arrowHead(curve, ends.end, aspects),
      ...aspects.flatMap((aspect, index) => {
        const along = (index - (aspects.length - 1) / 2) * 11;
        return markerOnLine(aspect, round(middle.x + direction.x * along), round(middle.y + direction.y * along), 7);
      }),
      ...labelItems(link.label, middle, measure),
    ],
  };
}

function arrowHead(curve: Curve, tip: Point, aspects: readonly Aspect[]): Item {
  const base = curve[3];
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const ux = (tip.x - base.x) / length;
  const uy = (tip.y - base.y) / length;
  const half = Math.max(ARROW.width, aspects.length * STRIPE.pitch + 4) / 2;
  const back = { x: tip.x - ux * ARROW.length, y: tip.y - uy * ARROW.length };
  const corner = (sign: number): string => `${round(back.x - uy * half * sign)} ${round(back.y + ux * half * sign)}`;
  return { kind: 'path', d: `M${round(tip.x)} ${round(tip.y)}L${corner(1)}L${corner(-1)}Z`, fill: aspects[0]! };
}

function labelItems(label: string, middle: Point, measure: TextMeasure): Item[] {
  if (label === '') return [];
  const lines = fitLines(measure, label, LABEL_ROOM);
  const width = Math.max(...lines.map((line) => measure.width(line, SMALL_FONT)));
  const top = middle.y - 12 - lines.length * 16;
  return [
    {
      kind: 'rect',
      x: round(middle.x - width / 2 - 5),
      y: round(top - 1),
      width: round(width + 10),
      height: lines.length * 16 + 3,
      radius: 5,
      fill: 'paper',
      stroke: { colour: 'line', width: 1 },
    },
    ...lines.map((text, index): Item => ({
      kind: 'text',
      x: round(middle.x),
      y: round(top + index * 16 + 12),
      text,
      font: SMALL_FONT,
      fill: 'ink',
      anchor: 'middle',
    })),
  ];
}

function curveBox(curve: Curve): Box {
  const xs = curve.map(({ x }) => x);
  const ys = curve.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left - 10, y: top - 10, width: Math.max(...xs) - left + 20, height: Math.max(...ys) - top + 20 };
}
