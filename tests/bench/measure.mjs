/**
 * What a step costs a page.
 *
 * @typedef {{ main: number, elapsed: number }} Cost
 *   `main`: processor milliseconds of the main thread; `elapsed`: milliseconds until the action was done
 */

/** Until this long after a step its aftermath counts as part of it, ms. */
const AFTERMATH = 300;

/**
 * Measures an action by the debugging protocol, so that the page has no part in it.
 * @type {(page: import('playwright').Page) => Promise<(action: () => Promise<unknown>) => Promise<Cost>>}
 */
export const meterFor = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const mainThread = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  return async (action) => {
    await page.waitForTimeout(AFTERMATH);
    const before = await mainThread();
    const started = performance.now();
    await action();
    const elapsed = performance.now() - started;
    await page.waitForTimeout(AFTERMATH);
    return { main: (await mainThread()) - before, elapsed };
  };
};

/** @type {(numbers: readonly number[]) => number} */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};
