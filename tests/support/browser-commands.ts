import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';

/** CSS pixels in the test's own page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface DragOptions {
  /** Mouse moves on the way; default 10. */
  readonly steps?: number;
  /** False leaves the button down, for `releaseMouse` later; default true. */
  readonly release?: boolean;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Presses the left button at `from` and moves in steps to `to`: what React Flow takes for a drag. */
    dragMouse: (from: Point, to: Point, options?: DragOptions) => Promise<void>;
    /** Lets the button go that `dragMouse(…, { release: false })` left down. */
    releaseMouse: () => Promise<void>;
    /** Moves the mouse without pressing a button. */
    moveMouse: (to: Point) => Promise<void>;
    /** Turns the wheel with the mouse at `at`; `deltaY` above 0 scrolls down. */
    turnWheel: (at: Point, deltaX: number, deltaY: number) => Promise<void>;
  }
}

const dragMouse: BrowserCommand<[Point, Point, DragOptions?]> = async (context, from, to, options = {}) => {
  const { mouse } = context.page;
  const start = await pagePoint(context, from);
  const end = await pagePoint(context, to);
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(end.x, end.y, { steps: options.steps ?? 10 });
  if (options.release !== false) await mouse.up();
};

const releaseMouse: BrowserCommand<[]> = async ({ page }) => {
  await page.mouse.up();
};

const moveMouse: BrowserCommand<[Point]> = async (context, to) => {
  const end = await pagePoint(context, to);
  await context.page.mouse.move(end.x, end.y);
};

const turnWheel: BrowserCommand<[Point, number, number]> = async (context, at, deltaX, deltaY) => {
  const point = await pagePoint(context, at);
  await context.page.mouse.move(point.x, point.y);
  await context.page.mouse.wheel(deltaX, deltaY);
};

/** Tests run in a frame, shrunk when it is larger than the page; the mouse is moved over the page around it. */
const pagePoint = async (context: BrowserCommandContext, { x, y }: Point): Promise<Point> => {
  const frame = await context.frame();
  const box = await (await frame.frameElement()).boundingBox();
  if (box === null) throw new Error('The frame of the test is not visible.');
  const scale = box.width / (await frame.evaluate(() => window.innerWidth));
  return { x: box.x + x * scale, y: box.y + y * scale };
};

/** The mouse as a hand moves it: `import { commands } from 'vitest/browser'`. */
export const browserCommands = { dragMouse, releaseMouse, moveMouse, turnWheel };
