/**
 * What a step costs a page.
 *
 * @typedef {{ main: number, all: number, elapsed: number, latency: number, long: number }} Cost
 *   `main`: processor milliseconds of the main thread; `all`: of all processes of the browser; `elapsed`: milliseconds
 *   until the action was done; `latency`: 95th percentile of the milliseconds from a movement of the hand to the end of
 *   the frame that answers it, 0 where nothing moved; `long`: frames of more than 50 ms
 */

/** Until this long after a step its aftermath counts as part of it, ms. */
const AFTERMATH = 300;

/** Runs in each page before anything else: notes how long movements wait for their frame, and which frames are long. */
const watch = () => {
  /** @type {{ latencies: number[], long: number }} */
  const seen = { latencies: [], long: 0 };
  Object.assign(window, { __seen: seen });
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', ({ data }) => seen.latencies.push(performance.now() - data));
  channel.port1.start();
  for (const type of ['pointermove', 'wheel']) {
    addEventListener(type, ({ timeStamp }) => requestAnimationFrame(() => channel.port2.postMessage(timeStamp)), {
      capture: true,
      passive: true,
    });
  }
  const observer = new PerformanceObserver((list) => {
    seen.long += list.getEntries().length;
  });
  observer.observe({ type: 'long-animation-frame' });
};

/** @type {(context: import('playwright').BrowserContext) => Promise<unknown>} */
export const watchFrames = (context) => context.addInitScript(watch);

/**
 * Measures an action by the debugging protocol, so that the page has no part in it.
 * @type {(page: import('playwright').Page) => Promise<(action: () => Promise<unknown>) => Promise<Cost>>}
 */
export const meterFor = async (page) => {
  const browser = /** @type {import('playwright').Browser} */ (page.context().browser());
  const [session, whole] = await Promise.all([page.context().newCDPSession(page), browser.newBrowserCDPSession()]);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const mainThread = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const allProcesses = async () => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
  };
  const seen = () =>
    page.evaluate(() => {
      const { __seen: frames } = /** @type {any} */ (window);
      const taken = { latencies: /** @type {number[]} */ (frames.latencies.splice(0)), long: Number(frames.long) };
      frames.long = 0;
      return taken;
    });
  return async (action) => {
    await page.waitForTimeout(AFTERMATH);
    await seen();
    const before = [await mainThread(), await allProcesses()];
    const started = performance.now();
    await action();
    const elapsed = performance.now() - started;
    await page.waitForTimeout(AFTERMATH);
    const after = [await mainThread(), await allProcesses()];
    const { latencies, long } = await seen();
    return {
      main: (after[0] ?? 0) - (before[0] ?? 0),
      all: (after[1] ?? 0) - (before[1] ?? 0),
      elapsed,
      latency: percentile(latencies, 0.95),
      long,
    };
  };
};

/**
 * What a page holds when it has done everything, after its waste is collected.
 * @type {(page: import('playwright').Page) => Promise<{ heap: number, elements: number }>}
 */
export const holdings = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    heap: usedSize / 1024 / 1024,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  };
};

/** @type {(numbers: readonly number[]) => number} */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};

/** @type {(numbers: readonly number[], share: number) => number} */
const percentile = (numbers, share) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
