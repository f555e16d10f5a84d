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
/** @typedef {Counts & { skipped: number, files: number }} FileCounts */
/** @typedef {keyof typeof TEST_FILES} Project */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

const main = async () => {
  const quick = process.argv.includes('--quick');
  const counts = await Promise.all(['types', 'lint', 'formatted', 'deadcode'].map(runCheck));
  if (quick) counts.push(...(await runTests(['node'])));
  else {
    const built = buildWhenStale();
    counts.push(built ? PASSED : FAILED);
    console.log(built ? 'build: passed' : 'build: FAILED, so there is nothing to test end to end');
    counts.push(...(await runTests(built ? ['node', 'browser', 'e2e'] : ['node', 'browser'])));
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
 * Projects of vitest.config.ts, in one run, which knows best what goes side by side. A run that breaks off, or leaves
 * test files out, is a failure even when every test that did run has passed.
 * @type {(projects: readonly Project[]) => Promise<Counts[]>}
 */
const runTests = async (projects) => {
  const folder = mkdtempSync(join(tmpdir(), 'tabiji-counts-'));
  const path = join(folder, 'counts.json');
  const { status } = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=./tests/support/count-reporter.ts',
    ],
    'show',
    { TEST_COUNTS: path },
  );
  const counts = readCounts(path);
  rmSync(folder, { recursive: true });

  const results = projects.map((project) => resultOf(project, counts[project]));
  if (status === 0 || results.some(({ failed }) => failed > 0)) return results;
  console.log(`tests: FAILED, the run did not end well (exit code ${status})`);
  return [...results, FAILED];
};

/** @type {(project: Project, counts: FileCounts | undefined) => Counts} */
const resultOf = (project, { passed, failed, skipped, files } = { passed: 0, failed: 0, skipped: 0, files: 0 }) => {
  const wanted = testFiles(project);
  const aside = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${project}: ${passed} passed, ${failed} failed${aside}, in ${files} of ${wanted} files`);
  const isUnfinished = files < wanted || passed + failed === 0;
  return { passed, failed: failed === 0 && isUnfinished ? 1 : failed };
};

const TEST_FILES = {
  node: /^(?!e2e[\\/]).*(?<!\.browser)\.test\.ts$/,
  browser: /^(?!e2e[\\/]).*\.browser\.test\.tsx?$/,
  e2e: /^e2e[\\/].*\.e2e\.test\.ts$/,
};

/** @type {(project: Project) => number} */
const testFiles = (project) => {
  const paths = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => TEST_FILES[project].test(path)).length;
};

/** @type {(path: string) => Partial<Record<Project, FileCounts>>} */
const readCounts = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
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
