/**
 * `npm run bench`: what Tabiji costs beside a page that paints the same scene on one canvas and does nothing else.
 * `npm run bench -- 200 1000` takes these sizes, `--runs=5` more runs. Ratios can be compared between machines and
 * days, milliseconds cannot; no test waits for a clock.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { buildWhenStale, DIST } from '../../scripts/build.mjs';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { meterFor } from './measure.mjs';
import { report } from './report.mjs';
import { STEPS } from './steps.mjs';

const DEFAULT_SIZES = [200, 1_000, 5_000];
const DEFAULT_RUNS = 3;

/** @typedef {{ name: string, url: string, prepare: (page: import('playwright').Page, size: number) => Promise<unknown> }} Contestant */

const main = async () => {
  const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
  const runs = Number(process.argv.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? DEFAULT_RUNS);
  if (!buildWhenStale()) throw new Error('The build failed; see above.');
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const servers = await Promise.all([serve({ root: DIST }), serve({ root: `${folder}canvas` })]);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const contestants = await contestantsAt(servers.map(({ url }) => url));
    for (const size of sizes.length === 0 ? DEFAULT_SIZES : sizes) {
      /** @type {import('./measure.mjs').Cost[][][]} contestant, step, run */
      const costs = contestants.map(() => STEPS.map(() => []));
      for (let run = 0; run < runs; run++) {
        for (const [index, contestant] of contestants.entries()) {
          (await measure(browser, contestant, size)).forEach((cost, step) => costs[index]?.[step]?.push(cost));
        }
      }
      console.log(report({ size, runs, names: contestants.map(({ name }) => name), steps: STEPS, costs }));
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map(({ close }) => close()));
  }
};

/** @type {(urls: readonly string[]) => Promise<readonly Contestant[]>} */
const contestantsAt = async ([app, canvas]) => {
  /** @type {{ module: typeof import('../../src/app/bench/scene.ts') }} */
  const { module } = await runnerImport('./src/app/bench/scene.ts', {
    root: fileURLToPath(new URL('../..', import.meta.url)),
  });
  return [
    {
      name: 'Tabiji',
      url: `${app}?bench`,
      prepare: (page, size) => page.evaluate((n) => /** @type {any} */ (window).__bench.prepare(n), size),
    },
    {
      name: 'canvas',
      url: `${canvas}`,
      prepare: (page, size) =>
        page.evaluate((scene) => /** @type {any} */ (window).__bench.prepare(scene), module.makeScene(size)),
    },
  ];
};

/** All steps, one after the other, in a browser that has seen nothing before. */
/** @type {(browser: import('playwright').Browser, contestant: Contestant, size: number) => Promise<import('./measure.mjs').Cost[]>} */
const measure = async (browser, { url, prepare }, size) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => /** @type {any} */ (window).__bench?.isReady());
    await prepare(page, size);
    const meter = await meterFor(page);
    const costs = [];
    for (const { before, act } of STEPS) {
      await before?.(page);
      costs.push(await meter(() => act(page)));
    }
    return costs;
  } finally {
    await context.close();
  }
};

await main();
