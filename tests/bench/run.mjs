/**
 * `npm run bench`: what Tabiji costs beside a page that paints the same scene on one canvas and does nothing else, and
 * beside plain React Flow. `npm run bench -- --quick` takes a few minutes, `npm run bench -- 200 1000` these sizes,
 * `--runs=5` more runs. Ratios can be compared between machines and days, milliseconds cannot; no test waits for a clock.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, runnerImport } from 'vite';
import { buildWhenStale, DIST } from '../../scripts/build.mjs';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { holdings, meterFor, watchFrames } from './measure.mjs';
import { report } from './report.mjs';
import { STEPS } from './steps.mjs';

const SIZES = [100, 500, 2_000, 5_000];
const OWN = 'Tabiji';
const QUICK_SIZES = [500, 2_000];
/** Large maps take long and vary little. */
const runsAt = (/** @type {number} */ size) => (size < 2_000 ? 2 : 1);

/** @typedef {{ name: string, url: string, hasTables: boolean, prepare: (page: import('playwright').Page, size: number) => Promise<unknown> }} Contestant */

const main = async () => {
  const isQuick = process.argv.includes('--quick');
  const named = process.argv.slice(2).map(Number).filter(Number.isInteger);
  const sizes = named.length > 0 ? named : isQuick ? QUICK_SIZES : SIZES;
  const wanted = process.argv.find((word) => word.startsWith('--runs='))?.slice('--runs='.length);
  if (!buildWhenStale()) throw new Error('The build failed; see above.');
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const roots = [DIST, `${folder}canvas`, await builtPeer(`${folder}react-flow`)];
  const servers = await Promise.all(roots.map((root) => serve({ root })));
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const contestants = await contestantsAt(servers.map(({ url }) => url));
    for (const size of sizes) {
      const runs = Number(wanted ?? (isQuick ? 1 : runsAt(size)));
      /** @type {import('./measure.mjs').Cost[][][]} contestant, step, run */
      const costs = contestants.map(() => STEPS.map(() => []));
      /** @type {import('./report.mjs').Holdings[][]} contestant, run */
      const held = contestants.map(() => []);
      for (let run = 0; run < runs; run++) {
        for (const [index, contestant] of contestants.entries()) {
          const measured = await measure(browser, contestant, size);
          measured.costs.forEach((cost, step) => cost !== null && costs[index]?.[step]?.push(cost));
          held[index]?.push(measured.held);
        }
      }
      console.log(report({ size, runs, names: contestants.map(({ name }) => name), steps: STEPS, costs, held }));
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map(({ close }) => close()));
  }
};

/** @type {(urls: readonly string[]) => Promise<readonly Contestant[]>} */
const contestantsAt = async ([app, canvas, reactFlow]) => {
  /** @type {{ module: typeof import('../../src/app/bench/scene.ts') }} */
  const { module } = await runnerImport('./src/app/bench/scene.ts', {
    root: fileURLToPath(new URL('../..', import.meta.url)),
  });
  /** @type {(name: string, url: string | undefined, hasTables: boolean) => Contestant} */
  const peer = (name, url, hasTables) => ({
    name,
    url: `${url}`,
    hasTables,
    prepare: (page, size) =>
      page.evaluate((scene) => /** @type {any} */ (window).__bench.prepare(scene), module.makeScene(size)),
  });
  return [
    {
      name: OWN,
      url: `${app}?bench`,
      hasTables: true,
      prepare: (page, size) => page.evaluate((n) => /** @type {any} */ (window).__bench.prepare(n), size),
    },
    peer('canvas', canvas, true),
    peer('React Flow', reactFlow, false),
  ];
};

/** The folder in which a peer that has to be built lies then. */
/** @type {(root: string) => Promise<string>} */
const builtPeer = async (root) => {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-peer', import.meta.url));
  await build({ root, configFile: false, logLevel: 'error', base: './', build: { outDir, emptyOutDir: true } });
  return outDir;
};

/** All steps, one after the other, in a browser that has seen nothing before. */
/** @type {(browser: import('playwright').Browser, contestant: Contestant, size: number) => Promise<{ costs: (import('./measure.mjs').Cost | null)[], held: import('./report.mjs').Holdings }>} */
const measure = async (browser, { name: contestant, url, hasTables, prepare }, size) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  try {
    await watchFrames(context);
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => /** @type {any} */ (window).__bench?.isReady());
    await prepare(page, size);
    const meter = await meterFor(page);
    const costs = [];
    for (const { name, needs = 'isReady', isOfTables = false, peersMayFail = false, before, act } of STEPS) {
      const isAble = await page.evaluate((member) => member in /** @type {any} */ (window).__bench, needs);
      if (!isAble || (isOfTables && !hasTables)) {
        costs.push(null);
        continue;
      }
      try {
        await before?.(page);
        costs.push(await meter(() => act(page)));
      } catch (cause) {
        if (peersMayFail && contestant !== OWN) {
          costs.push(null);
          continue;
        }
        throw new Error(`${contestant}, ${size}, ${name}: it could not be measured.`, { cause });
      }
    }
    return { costs, held: await holdings(page) };
  } finally {
    await context.close();
  }
};

await main();
