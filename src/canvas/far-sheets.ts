import type { Box } from '#scene';

/** A part of the map as a bitmap. */
export interface Sheet {
  /** Map units. */
  readonly box: Box;
  /** CSS px per map unit. */
  readonly zoom: number;
  /** Pixels of the bitmap per CSS px. */
  readonly pixels: number;
}

/** What is looked at: the part of the map in view, and how large. */
export type Sight = Sheet;

/** Paints a sheet in many small steps; `context` has map units and the sheet's corner already. */
export type PaintSheet = (context: CanvasRenderingContext2D, sheet: Sheet) => Iterator<unknown>;

export interface Sheets {
  /** Something is drawn otherwise: all that is shown is painted anew. */
  readonly repaint: (paint: PaintSheet) => void;
  /** The view has moved, or has come to rest. */
  readonly follow: (isAtRest: boolean) => void;
  readonly stop: () => void;
}

/** So much of the view is painted beyond each of its sides. */
const MARGIN = 0.35;
/** A picture that is enlarged or reduced by more is painted anew also while the hand moves. */
const MOST_SCALE = 1.6;
/** Milliseconds of a frame for painting what is not needed yet, and for what is missing in view. */
const SLICE = { ahead: 6, missing: 40 } as const;

/**
 * Shows a map on two canvases that lie on it: one is seen, and moves and grows with the map at no cost; on the other
 * the next one is painted meanwhile, a few milliseconds in a frame.
 */
export function createSheets(
  [first, second]: readonly [HTMLCanvasElement, HTMLCanvasElement],
  sightNow: () => Sight,
): Sheets {
  let [front, back] = [first, second];
  let shown: Sheet | null = null;
  let paint: PaintSheet | null = null;
  let job: { readonly sheet: Sheet; readonly steps: Iterator<unknown> } | null = null;
  let isResting = true;
  let frame = 0;

  const begin = (): void => {
    const sheet = sheetAround(sightNow());
    const context = back.getContext('2d');
    if (paint === null || context === null) return;
    prepare(context, sheet);
    job = { sheet, steps: paint(context, sheet) };
    // Before anything is seen there is nothing to wait with.
    if (shown === null) return work(Infinity);
    frame ||= requestAnimationFrame(next);
  };
  const next = (): void => {
    frame = 0;
    const isMissing = shown === null || !contains(shown.box, sightNow().box);
    work(isMissing ? SLICE.missing : SLICE.ahead);
  };
  const work = (budget: number): void => {
    const until = performance.now() + budget;
    while (job !== null) {
      if (job.steps.next().done === true) return finish(job.sheet);
      if (performance.now() > until) frame ||= requestAnimationFrame(next);
      if (frame !== 0) return;
    }
  };
  const finish = (sheet: Sheet): void => {
    job = null;
    shown = sheet;
    [front, back] = [back, front];
    lay(front, sheet.box);
    back.style.visibility = 'hidden';
    check();
  };
  const check = (): void => {
    if (job !== null || shown === null) return;
    const sight = sightNow();
    const scale = sight.zoom / shown.zoom;
    const isBlurred = isResting ? scale !== 1 || sight.pixels !== shown.pixels : isBeyond(scale);
    if (isBlurred || !contains(shown.box, sight.box)) begin();
  };
  return {
    repaint: (as) => {
      paint = as;
      begin();
    },
    follow: (isAtRest) => {
      isResting = isAtRest;
      check();
    },
    stop: () => {
      job = null;
      cancelAnimationFrame(frame);
    },
  };
}

const isBeyond = (scale: number): boolean => scale > MOST_SCALE || scale < 1 / MOST_SCALE;

/** Whole pixels around the view, so that what is painted lies on those of the screen. */
function sheetAround({ box, zoom, pixels }: Sight): Sheet {
  const [dx, dy] = [box.width, box.height].map((length) => Math.round(length * zoom * MARGIN) / zoom) as [
    number,
    number,
  ];
  return {
    zoom,
    pixels,
    box: { x: box.x - dx, y: box.y - dy, width: box.width + 2 * dx, height: box.height + 2 * dy },
  };
}

function prepare(context: CanvasRenderingContext2D, { box, zoom, pixels }: Sheet): void {
  const scale = zoom * pixels;
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  const { canvas } = context;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
}

function lay({ style }: HTMLCanvasElement, { x, y, width, height }: Box): void {
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.visibility = 'visible';
}

const contains = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
