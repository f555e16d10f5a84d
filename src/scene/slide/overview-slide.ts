import type { JourneyMap } from '#model';
import type { Font, Item, Picture } from '../display.ts';
import type { Experience } from '../experience.ts';
import { hasHollowMark } from '../plot/hollow.ts';
import { plotOf } from '../plot/plot.ts';
import type { StageMarks } from '../plot/stage-steps.ts';
import { fitLine, fitLines, type TextMeasure } from '../text.ts';
import { curveEntries, type SignWords } from '../legend/legend-entries.ts';
import { legendRows } from '../legend/legend-rows.ts';
import { FOOT, MARGIN, SLIDE, WIDTH, footItems, headItems, type SlideFrame } from './slide.ts';

/** A finding with what it leads to; `figure` stands before it, '' for none. */
export interface OverviewBlock {
  readonly title: string;
  readonly lines: readonly OverviewLine[];
  /** What stands where nothing was found. */
  readonly nothing: string;
}

export interface OverviewLine {
  readonly figure: string;
  readonly text: string;
  /** Whether the figure rests on assumption and hearsay alone; it then stands in a dashed frame. */
  readonly isGuess?: boolean;
}

interface OverviewSlideRequest {
  readonly phases: JourneyMap['phases'];
  readonly frame: SlideFrame;
  readonly experience: Experience;
  readonly stages: { readonly marks: StageMarks; readonly name: string };
  readonly blocks: readonly OverviewBlock[];
  readonly signs: SignWords;
  readonly language: 'ja' | 'en';
}

const CURVES = { share: 0.68, scale: 1.35 } as const;
const CURVES_WIDTH = WIDTH / CURVES.scale;
const GAP = 16;
const PADDING = 14;
const TITLE: Font = { size: 16, weight: 600 };
const TEXT: Font = { size: 15, weight: 400 };
const FIGURE: Font = { size: 15, weight: 600 };
const LINE = 20;

/** A journey on one slide: its curves large above, what was found of it below. */
export function overviewSlide(request: OverviewSlideRequest, measure: TextMeasure): Picture {
  const { frame, blocks, experience, stages, signs } = request;
  const isHollow = hasHollowMark(experience, { ...request, width: CURVES_WIDTH, mode: 'split' }, measure);
  const isFramed = blocks.some(({ lines }) => lines.some(({ isGuess }) => isGuess));
  const entries = curveEntries({ shown: experience, stages, isHollow }, { signs, isFramed });
  const legend = legendRows(entries, { width: WIDTH, ...FOOT }, measure);
  const head = headItems(frame, '', measure);
  const foot = footItems(frame, legend, measure);
  const room = SLIDE.height - head.height - foot.height - MARGIN;
  const curves = Math.round(room * CURVES.share);
  const plot = plotOf(
    {
      ...request,
      compared: null,
      width: CURVES_WIDTH,
      height: (curves - GAP) / CURVES.scale,
      mode: 'split',
      hidden: [],
    },
    measure,
  );
  const width = (WIDTH - (blocks.length - 1) * GAP) / blocks.length;
  return {
    ...SLIDE,
    background: 'paper',
    items: [
      ...head.items,
      { kind: 'group', x: MARGIN, y: head.height, scale: CURVES.scale, items: plot.items },
      ...blocks.map((block, index): Item => ({
        kind: 'group',
        x: MARGIN + index * (width + GAP),
        y: head.height + curves,
        items: blockItems(block, { width, height: room - curves - GAP }, measure),
      })),
      { kind: 'group', x: MARGIN, y: SLIDE.height - MARGIN - foot.height + 12, items: foot.items },
    ],
  };
}

interface BlockSize {
  readonly width: number;
  readonly height: number;
}

/** A block in its frame, from its corner; lines that it has no room for are left out. */
export function blockItems(block: OverviewBlock, size: BlockSize, measure: TextMeasure): Item[] {
  const { width, height } = size;
  const isEmpty = block.lines.length === 0;
  const title = fitLine(measure, block.title, { font: TITLE, width: width - 2 * PADDING });
  return [
    { kind: 'rect', x: 0, y: 0, width, height, radius: 10, fill: 'card', stroke: { colour: 'line', width: 1 } },
    { kind: 'text', x: PADDING, y: PADDING + 15, text: title, font: TITLE, fill: 'ink' },
    ...linesIn(block, size, measure).flatMap(({ line: { figure, isGuess }, shown, indent, y }): Item[] => [
      ...(isGuess === true ? [frameAround(figure, y, measure)] : []),
      ...(figure === '' ? [] : [{ kind: 'text', x: PADDING, y, text: figure, font: FIGURE, fill: 'inkSoft' } as const]),
      ...shown.map((text, index): Item => ({
        kind: 'text',
        x: PADDING + indent,
        y: y + index * LINE,
        text,
        font: TEXT,
        fill: isEmpty ? 'inkMuted' : 'ink',
      })),
    ]),
  ];
}

/** Whether a block has room for all its lines. */
export const holdsAll = (block: OverviewBlock, size: BlockSize, measure: TextMeasure): boolean =>
  linesIn(block, size, measure).length >= block.lines.length;

interface PlacedLine {
  readonly line: OverviewLine;
  readonly shown: readonly string[];
  readonly indent: number;
  /** Of the first baseline. */
  readonly y: number;
}

/** As many lines as there is room for. */
function linesIn({ lines, nothing }: OverviewBlock, { width, height }: BlockSize, measure: TextMeasure): PlacedLine[] {
  const isEmpty = lines.length === 0;
  const placed: PlacedLine[] = [];
  let y = PADDING + 46;
  for (const line of isEmpty ? [nothingFound(nothing)] : lines) {
    const indent = line.figure === '' ? 0 : Math.max(36, measure.width(line.figure, FIGURE) + 14);
    const room = width - 2 * PADDING - indent;
    const shown = fitLines(measure, line.text, { font: TEXT, width: room, lines: isEmpty ? 5 : 2 });
    if (y + (shown.length - 1) * LINE > height - 8) break;
    placed.push({ line, shown, indent, y });
    y += shown.length * LINE + 10;
  }
  return placed;
}

const nothingFound = (text: string): OverviewLine => ({ figure: '', text });

const frameAround = (figure: string, y: number, measure: TextMeasure): Item => ({
  kind: 'rect',
  x: PADDING - 5,
  y: y - 16,
  width: measure.width(figure, FIGURE) + 10,
  height: 21,
  radius: 4,
  stroke: { colour: 'inkMuted', width: 1.5, dash: [4, 3] },
});
