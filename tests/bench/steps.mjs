/**
 * What is measured. Each step first brings the page to where it begins (`before`), which is not measured, and then
 * acts by real input wherever a person would.
 *
 * @typedef {import('playwright').Page} Page
 * @typedef {{ name: string, times?: number, needs?: string, isOfTables?: boolean, peersMayFail?: boolean, before?: (page: Page) => Promise<unknown>, act: (page: Page) => Promise<unknown> }} Step
 *   `times`: how many equal movements or edits `act` makes; figures are given for one. `needs`: the member of the hook
 *   without which a contestant passes; `isOfTables`: plain React Flow has none, and no way of tidying up; `peersMayFail`: what a browser's canvas
 *   is too small for
 */

/** Movements in one gesture, and the milliseconds from one to the next. */
const MOVES = 20;
const PACE = 16;
const RENAMES = 5;
const ZOOM = 40;

/** @type {(action: string, argument?: unknown) => (page: Page) => Promise<unknown>} */
const ask = (action, argument) => (page) =>
  page.evaluate(
    ([name, given]) =>
      /** @type {any} */ (window).__bench[/** @type {string} */ (name)](...(given === undefined ? [] : [given])),
    [action, argument],
  );

/** @type {(step: (index: number) => Promise<unknown>, page: Page) => Promise<void>} */
const repeat = async (step, page) => {
  for (let index = 0; index < MOVES; index++) await Promise.all([step(index), page.waitForTimeout(PACE)]);
};

/** A gesture that is seen to move the middle card: one that does nothing would be the cheapest. */
/** @type {(act: (page: Page) => Promise<unknown>) => (page: Page) => Promise<void>} */
const moving = (act) => async (page) => {
  const before = await middleCard(page);
  await act(page);
  const after = await middleCard(page);
  if (Math.abs(after.x - before.x) + Math.abs(after.y - before.y) < 10) throw new Error('The gesture moved nothing.');
};

/** The card in the middle of the scene, near enough to be read. */
const near = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const { __bench: bench } = /** @type {any} */ (window);
    const { x, y } = bench.pos(`n${Math.floor(bench.count().nodes / 2)}`);
    bench.view(1, x + 100, y + 50);
  });

const middleCard = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const { __bench: bench } = /** @type {any} */ (window);
    return /** @type {{ x: number, y: number }} */ (bench.screenPos(`n${Math.floor(bench.count().nodes / 2)}`));
  });

const intoMiddle = (/** @type {Page} */ page) => page.mouse.move(640, 400);

/** The middle card and those after it, so many in all. */
const select = (/** @type {number} */ count) => (/** @type {Page} */ page) =>
  page.evaluate((many) => {
    const { __bench: bench } = /** @type {any} */ (window);
    const middle = Math.floor(bench.count().nodes / 2);
    const first = Math.min(middle, Math.max(0, bench.count().nodes - many));
    bench.select(many === 1 ? [] : Array.from({ length: many }, (_, index) => `n${first + index}`));
  }, count);

const drag = moving(async (page) => {
  const { x, y } = await middleCard(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await repeat((index) => page.mouse.move(x + 4 * index, y + 2 * index), page);
  await page.mouse.up();
});

const pan = moving((page) => repeat(() => page.mouse.wheel(24, 16), page));

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'open a file', act: ask('load') },
  { name: 'pan, near', times: MOVES, before: async (page) => (await near(page), await intoMiddle(page)), act: pan },
  {
    name: 'pan, all in view',
    times: MOVES,
    before: async (page) => (await ask('fit')(page), await intoMiddle(page)),
    act: pan,
  },
  {
    name: 'zoom',
    times: MOVES,
    before: async (page) => (await ask('fit')(page), await intoMiddle(page)),
    act: moving(async (page) => {
      await page.keyboard.down('Control');
      await repeat(() => page.mouse.wheel(0, -ZOOM), page);
      await page.keyboard.up('Control');
    }),
  },
  { name: 'drag a card', times: MOVES, before: async (page) => (await select(1)(page), await near(page)), act: drag },
  { name: 'drag fifty', times: MOVES, before: async (page) => (await select(50)(page), await near(page)), act: drag },
  {
    name: 'rename a card',
    times: RENAMES,
    before: async (page) => (await select(1)(page), await near(page)),
    act: (page) =>
      page.evaluate(async (times) => {
        const { __bench: bench } = /** @type {any} */ (window);
        for (let index = 0; index < times; index++)
          await bench.rename(`n${Math.floor(bench.count().nodes / 2)}`, `名前 ${index}`);
      }, RENAMES),
  },
  { name: 'undo', before: near, act: ask('undo') },
  {
    name: 'rename until it is on the disk',
    needs: 'isDurable',
    before: near,
    act: (page) =>
      page.evaluate(async () => {
        const { __bench: bench } = /** @type {any} */ (window);
        const id = `n${Math.floor(bench.count().nodes / 2)}`;
        const title = `保存 ${performance.now()}`;
        void bench.rename(id, title);
        while (!(await bench.isDurable(id, title)));
      }),
  },
  {
    name: 'export a PNG, 2×',
    needs: 'exportPng',
    peersMayFail: true,
    act: (page) =>
      page.evaluate(async () => {
        const { size } = await /** @type {any} */ (window).__bench.exportPng(2);
        if (!(size > 1_000)) throw new Error('There is no picture.');
      }),
  },
  { name: 'export JSON', act: (page) => page.evaluate(() => /** @type {any} */ (window).__bench.exportJson().length) },
  { name: 'tidy up', isOfTables: true, before: ask('fit'), act: (page) => page.keyboard.press('Shift+T') },
  { name: 'show the table', isOfTables: true, act: (page) => page.keyboard.press('Alt+Shift+2') },
  {
    name: 'scroll the table',
    isOfTables: true,
    times: MOVES,
    before: intoMiddle,
    act: (page) => repeat(() => page.mouse.wheel(0, 200), page),
  },
];
