/** How long tidying up takes: `node tests/bench/tidy.mjs`. On demand; no test waits for a clock. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const SIZES = [60, 200, 1_000, 5_000, 10_000];
const RUNS = 7;

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {{ module: typeof import('../support/branching-map.ts') }} */
const { module: maps } = await runnerImport('./tests/support/branching-map.ts', { root });
/** @type {{ module: typeof import('#layout') }} */
const { module: layout } = await runnerImport('./src/layout/index.ts', { root });

for (const touchpoints of SIZES) {
  const map = maps.branchingMap({ touchpoints });
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    layout.tidy(map);
    return process.cpuUsage(before).user / 1_000;
  }).sort((a, b) => a - b);
  console.log(`${touchpoints} touchpoints: ${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)} ms of processor time`);
}
