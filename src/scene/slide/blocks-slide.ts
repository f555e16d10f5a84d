import type { Item, Picture } from '../display.ts';
import type { TextMeasure } from '../text.ts';
import { blockItems, holdsAll, type OverviewBlock } from './overview-slide.ts';
import { MARGIN, SLIDE, WIDTH, footItems, headItems, type SlideFrame } from './slide.ts';

/** A block and its part of the width of its row, beside the parts of the others. */
export interface PlacedBlock {
  readonly block: OverviewBlock;
  readonly part: number;
}

interface BlocksSlideRequest {
  readonly frame: SlideFrame;
  /** From top to bottom, equally high. */
  readonly rows: readonly (readonly PlacedBlock[])[];
}

const GAP = 16;
/** Text is as large as all lines allow, the last if they do not. */
const SCALES = [1.3, 1.15, 1] as const;
const NO_LEGEND = { items: [], rows: 0 } as const;

/** What is known in words, in blocks on one slide. */
export function blocksSlide({ frame, rows }: BlocksSlideRequest, measure: TextMeasure): Picture {
  const head = headItems(frame, '', measure);
  const foot = footItems(frame, NO_LEGEND, measure);
  const room = SLIDE.height - head.height - foot.height - MARGIN;
  const height = (room - rows.length * GAP) / rows.length;
  const fits = (scale: number): boolean =>
    rows.every((row) =>
      row.every(({ block, part }) =>
        holdsAll(block, { width: (part * unitOf(row)) / scale, height: height / scale }, measure),
      ),
    );
  const scale = SCALES.find(fits) ?? 1;
  return {
    ...SLIDE,
    background: 'paper',
    items: [
      ...head.items,
      ...rows.flatMap((row, index) =>
        rowItems(row, { y: head.height + index * (height + GAP), height, scale }, measure),
      ),
      { kind: 'group', x: MARGIN, y: SLIDE.height - MARGIN - foot.height + 12, items: foot.items },
    ],
  };
}

/** The width of one part of a row. */
function unitOf(row: readonly PlacedBlock[]): number {
  const parts = row.reduce((sum, { part }) => sum + part, 0);
  return (WIDTH - (row.length - 1) * GAP) / parts;
}

function rowItems(
  row: readonly PlacedBlock[],
  { y, height, scale }: { readonly y: number; readonly height: number; readonly scale: number },
  measure: TextMeasure,
): Item[] {
  const unit = unitOf(row);
  let x = MARGIN;
  return row.map(({ block, part }): Item => {
    const size = { width: (part * unit) / scale, height: height / scale };
    const placed: Item = { kind: 'group', x, y, scale, items: blockItems(block, size, measure) };
    x += part * unit + GAP;
    return placed;
  });
}

/** Slides one under the other, where only one picture can leave. */
export const stackedSlides = (slides: readonly Picture[]): Picture => ({
  width: SLIDE.width,
  height: slides.length * SLIDE.height,
  background: 'paper',
  items: slides.map(({ items }, index): Item => ({ kind: 'group', x: 0, y: index * SLIDE.height, items })),
});
