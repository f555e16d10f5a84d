import type { CDPSession, Locator, Page } from 'playwright';
import type { Point } from '#model';

export type Fingers = ReturnType<typeof fingersOn>;

/** Milliseconds between two reports of a screen. */
const FRAME = 16;

type Touch = readonly ['touchStart' | 'touchMove' | 'touchEnd', readonly Point[]];

/**
 * Real touches, as a screen reports them; needs a context with `touch`. Each tells when it was made, and what belongs to
 * one gesture is sent at once: on a slow machine a finger is as quick as on any other.
 */
export const fingersOn = (page: Page) => {
  let session: Promise<CDPSession> | undefined;
  let last = 0;
  const send = async (...touches: readonly Touch[]): Promise<void> => {
    const screen = await (session ??= page.context().newCDPSession(page));
    // The last of them is made now, and none before what was there.
    const first = Math.max(Date.now() - (touches.length - 1) * FRAME, last + FRAME);
    last = first + (touches.length - 1) * FRAME;
    await Promise.all(
      touches.map(([type, points], index) =>
        screen.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
          timestamp: (first + index * FRAME) / 1000,
        }),
      ),
    );
  };
  const between = (from: Point, to: Point, part: number): Point => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  return {
    /** Each finger goes from its first to its second point, all at once. */
    move: (...fingers: readonly { readonly from: Point; readonly to: Point }[]): Promise<void> =>
      send(
        ['touchStart', fingers.map(({ from }) => from)],
        ...Array.from({ length: 6 }, (_, step): Touch => [
          'touchMove',
          fingers.map(({ from, to }) => between(from, to, (step + 1) / 6)),
        ]),
        ['touchEnd', []],
      ),
    tap: ({ x, y }: Point): Promise<void> => page.touchscreen.tap(x, y),
    doubleTap: (at: Point): Promise<void> =>
      send(['touchStart', [at]], ['touchEnd', []], ['touchStart', [at]], ['touchEnd', []]),
    /** Rests at a point until the menu is there, then leaves. */
    longPress: async (at: Point): Promise<Locator> => {
      const menu = page.getByRole('menu');
      await send(['touchStart', [at]]);
      await menu.waitFor();
      await send(['touchEnd', []]);
      return menu;
    },
  };
};
