import type { CDPSession, Locator, Page } from 'playwright';
import type { Point } from '#model';

export type Fingers = ReturnType<typeof fingersOn>;

/** Real touches, as a screen reports them; needs a context with `touch`. */
export const fingersOn = (page: Page) => {
  let session: Promise<CDPSession> | undefined;
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> => {
    session ??= page.context().newCDPSession(page);
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await (await session).send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const between = (from: Point, to: Point, part: number): Point => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  /** Each finger goes from its first to its second point, all at once. */
  const move = async (...fingers: readonly { readonly from: Point; readonly to: Point }[]): Promise<void> => {
    await send(
      'touchStart',
      fingers.map(({ from }) => from),
    );
    for (let step = 1; step <= 6; step++)
      await send(
        'touchMove',
        fingers.map(({ from, to }) => between(from, to, step / 6)),
      );
    await send('touchEnd', []);
  };
  return {
    move,
    tap: ({ x, y }: Point): Promise<void> => page.touchscreen.tap(x, y),
    /** All of it is sent at once: taps that wait for one another may come too late to be one. */
    doubleTap: async (at: Point): Promise<void> => {
      await Promise.all(
        (['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const).map((type) =>
          send(type, type === 'touchStart' ? [at] : []),
        ),
      );
    },
    /** Rests at a point until the menu is there, then leaves. */
    longPress: async (at: Point): Promise<Locator> => {
      const menu = page.getByRole('menu');
      await send('touchStart', [at]);
      await menu.waitFor();
      await send('touchEnd', []);
      return menu;
    },
  };
};
