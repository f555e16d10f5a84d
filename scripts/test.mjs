/**
 * `npm test` runs everything; `npm run check` (`--quick`) what needs neither browser nor build.
 * The last line is `N passed, N failed`, summed over all runs. Each check that is not a test run
 * (types, lint, format, dead code, build) counts as one test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

const main = async () => {
  const quick = process.argv.includes('--quick');
  const counts = await Promise.all(['types', 'lint', 'formatted', 'deadcode'].map(runCheck));
  counts.push(await runTests('node'));
  if (!quick) {
    counts.push(await runTests('browser'));
    const built = buildWhenStale();
    counts.push(built ? PASSED : FAILED);
    console.log(built ? 'build: passed' : 'build: FAILED, so there is nothing to test end to end');
    if (built) counts.push(await runTests('e2e'));
  }
  const passed = sum(counts.map((each) => each.passed));
  const failed = sum(counts.map((each) => each.failed));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};

/**
 * One script of package.json; its output is shown when it fails.
 * @type {(name: string) => Promise<Counts>}
 */
const runCheck = async (name) => {
  const started = Date.now();
  const { status, output } = await run('npm', ['run', '--silent', name], 'collect');
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(status === 0 ? `${name}: passed (${seconds} s)` : `${name}: FAILED\n${output}`);
  return status === 0 ? PASSED : FAILED;
};

/**
 * One project of vitest.config.ts. A run that breaks off, or leaves test files out, is a failure
 * even when every test that did run has passed.
 * @type {(project: keyof typeof TEST_FILES) => Promise<Counts>}
 */
const runTests = async (project) => {
  const files = testFiles(project);
  if (files === 0) {
    console.log(`${project}: no tests yet`);
    return { passed: 0, failed: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'tabiji-counts-'));
  const path = join(folder, 'counts.json');
  const { status } = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=./tests/support/count-reporter.ts',
    ],
    'show',
    { TEST_COUNTS: path },
  );
  const counts = readCounts(path);
  rmSync(folder, { recursive: true });

  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const { passed, failed } = counts;
  console.log(`${project}: ${passed} passed, ${failed} failed${skipped}, in ${counts.files} of ${files} files`);
  const unfinished = counts.files < files || passed + failed === 0;
  const unexplained = failed === 0 && (unfinished || status !== 0);
  if (unexplained) console.log(`${project}: FAILED, the run did not end well (exit code ${status})`);
  return unexplained ? { passed, failed: 1 } : { passed, failed };
};

const TEST_FILES = {
  node: /^(?!e2e[\\/]).*(?<!\.browser)\.test\.ts$/,
  browser: /^(?!e2e[\\/]).*\.browser\.test\.tsx?$/,
  e2e: /^e2e[\\/].*\.e2e\.test\.ts$/,
};

/** @type {(project: keyof typeof TEST_FILES) => number} */
const testFiles = (project) => {
  const paths = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => TEST_FILES[project].test(path)).length;
};

/** @type {(path: string) => Counts & { skipped: number, files: number }} */
const readCounts = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, files: 0 };
  }
};

/**
 * @type {(command: string, args: string[], mode: 'collect' | 'show', env?: Record<string, string>)
 *   => Promise<{ status: number, output: string }>}
 */
const run = (command, args, mode, env = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      // npm is a script on Windows, and scripts start through a shell there.
      shell: command === 'npm' && process.platform === 'win32',
      stdio: mode === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => done({ status: 1, output: error.message }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });

/** @type {(numbers: readonly number[]) => number} */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

await main();
