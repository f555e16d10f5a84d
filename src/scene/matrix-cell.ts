import { iconItems, stageLadder } from './card-parts.ts';
import { SMALL_FONT, TITLE_FONT } from './card.ts';
import { channelIcon } from './channel-icons.ts';
import type { Font, Item } from './display.ts';
import { markerPath, starPath } from './marks.ts';
import type { CellMark, MatrixCell, MatrixColumn } from './matrix-content.ts';
import type { ColourName } from './palette.ts';
import { fitLine, fitLines, fitParagraphs, type TextMeasure } from './text.ts';

/** What is drawn in a cell, and the height that it needs, map units. */
export interface CellBlock {
  readonly items: readonly Item[];
  readonly height: number;
}

const PADDING = { x: 12, y: 9 } as const;
const TEXT: Font = { size: 13, weight: 400 };
const LABEL: Font = { size: 12, weight: 600 };
const LINE = 19;
/** A cell that says more ends in …; all of it is there when it is edited. */
const MOST_LINES = 12;
const HEAD_LINES = 4;

/** A cell of a row, with its mark before the first line. */
export function cellBlock({ text, mark, isList }: MatrixCell, width: number, measure: TextMeasure): CellBlock {
  if (isList) return listBlock(text.split('\n'), width, measure);
  // Beside the steps of the stages a narrow column has no room for words.
  const isBelow = mark?.kind === 'stage' && width < 176;
  const indent = mark === null || isBelow ? 0 : markWidth(mark);
  const room = width - 2 * PADDING.x - indent;
  const lines = fitParagraphs(measure, text, { font: TEXT, width: room, lines: MOST_LINES });
  const above = isBelow ? LINE : 0;
  const fill =
    mark?.kind === 'score' && mark.isLow ? 'danger' : mark?.kind === 'stage' && mark.isRelapse ? 'warning' : 'ink';
  return {
    items: [
      ...(mark === null ? [] : markItems(mark, { x: PADDING.x, y: PADDING.y })),
      ...linesAt(lines, { x: PADDING.x + indent, y: PADDING.y + above, font: TEXT, fill }),
    ],
    height: heightOf(Math.max(1, lines.length)) + above,
  };
}

const BULLET = 14;

/** Several texts under each other, each with a dot before it. */
function listBlock(texts: readonly string[], width: number, measure: TextMeasure): CellBlock {
  const room = { font: TEXT, width: width - 2 * PADDING.x - BULLET };
  const all = texts.flatMap((text) =>
    fitParagraphs(measure, text, { ...room, lines: MOST_LINES }).map((line, index) => ({ line, isFirst: index === 0 })),
  );
  const lines = all
    .slice(0, MOST_LINES)
    .map(({ line }, index) =>
      index === MOST_LINES - 1 && all.length > MOST_LINES ? fitLine(measure, `${line}…`, room) : line,
    );
  const dots = lines.flatMap((_, index): Item[] =>
    all[index]?.isFirst === true
      ? [
          {
            kind: 'rect',
            x: PADDING.x + 2,
            y: PADDING.y + 7.5 + index * LINE,
            width: 4,
            height: 4,
            radius: 2,
            fill: 'inkMuted',
          },
        ]
      : [],
  );
  return {
    items: [...dots, ...linesAt(lines, { x: PADDING.x + BULLET, y: PADDING.y, font: TEXT, fill: 'ink' })],
    height: heightOf(Math.max(1, lines.length)),
  };
}

/** A touchpoint's title at the head of its column: with a star, dashed where it is only planned. */
export function headBlock(
  { title, untitled, moment, status }: Omit<MatrixColumn, 'id'>,
  width: number,
  measure: TextMeasure,
): CellBlock {
  const star = moment ? 20 : 0;
  const [font, fill] =
    title === '' ? [{ ...TITLE_FONT, weight: 400 } as Font, 'inkMuted' as const] : [TITLE_FONT, 'ink' as const];
  const lines = fitLines(measure, title || untitled, { font, width: width - 2 * PADDING.x - star, lines: HEAD_LINES });
  const height = heightOf(lines.length) + 2;
  return {
    items: [
      ...linesAt(lines, { x: PADDING.x, y: PADDING.y, font, fill }),
      ...(moment
        ? [{ kind: 'path', d: starPath(width - PADDING.x - 7, PADDING.y + 9, 8), fill: 'star' } as const]
        : []),
      ...(status === 'planned'
        ? [{ kind: 'path', d: `M6 3H${width - 6}`, stroke: { colour: 'inkMuted', width: 1.5, dash: [5, 4] } } as const]
        : []),
    ],
    height,
  };
}

/** What a row is about, at its left. */
export function labelBlock(label: string, width: number, measure: TextMeasure): CellBlock {
  const lines = fitLines(measure, label, { font: LABEL, width: width - 2 * PADDING.x, lines: 3 });
  return {
    items: linesAt(lines, { x: PADDING.x, y: PADDING.y, font: LABEL, fill: 'inkSoft' }),
    height: heightOf(lines.length),
  };
}

/** A phase's name over its columns. */
export function phaseBlock(
  title: string,
  { width, height }: { width: number; height: number },
  measure: TextMeasure,
): Item[] {
  const text = fitLine(measure, title, { font: TITLE_FONT, width: width - 2 * PADDING.x });
  return [{ kind: 'text', x: PADDING.x, y: height / 2 + 5, text, font: TITLE_FONT, fill: 'ink' }];
}

const heightOf = (lines: number): number => lines * LINE + 2 * PADDING.y;

const linesAt = (
  lines: readonly string[],
  { x, y, font, fill }: { x: number; y: number; font: Font; fill: ColourName },
): Item[] => lines.map((text, index) => ({ kind: 'text', x, y: y + 14 + index * LINE, text, font, fill }));

const ICON = { size: 15, pitch: 19, most: 3 } as const;

function markWidth(mark: CellMark): number {
  switch (mark.kind) {
    case 'channel':
      return Math.min(mark.channels.length, ICON.most) * ICON.pitch + 3;
    case 'stage':
      return 64;
    case 'score':
    case 'star':
      return 20;
  }
}

function markItems(mark: CellMark, { x, y }: { x: number; y: number }): Item[] {
  switch (mark.kind) {
    case 'channel':
      return iconItems(mark.channels.map(channelIcon), { x, y: y + 2, ...ICON });
    case 'stage':
      return stageLadder(mark.stage, { x, base: y + 15, step: 9, height: 12 });
    case 'score':
      return [
        {
          kind: 'path',
          d: markerPath(mark.aspect, x + 6, y + 9.5, 5),
          fill: mark.isGuess ? 'card' : mark.aspect,
          stroke: { colour: mark.aspect, width: 1.75 },
        },
      ];
    case 'star':
      return [{ kind: 'path', d: starPath(x + 7, y + 9, 8), fill: 'star' }];
  }
}

/** A line of small print in a label: a sign, its width given, then its name. */
export const keyLine = (
  item: Item,
  text: string,
  { y, width, sign }: { y: number; width: number; sign: number },
  measure: TextMeasure,
): Item[] => [
  { kind: 'group', x: PADDING.x, y, items: [item] },
  {
    kind: 'text',
    x: PADDING.x + sign + 8,
    y: y + 4,
    text: fitLine(measure, text, { font: SMALL_FONT, width: width - PADDING.x - sign - 12 }),
    font: SMALL_FONT,
    fill: 'inkSoft',
  },
];
