import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = [
  'src',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'scripts/headers.mjs',
  'scripts/one-language.mjs',
  'scripts/stamp-build.mjs',
];

/** The built application. */
export const DIST = join(ROOT, 'dist');

/**
 * Builds the application unless `dist` is newer than everything it is made from.
 * @returns {boolean} whether there is now a good build
 */
export const buildWhenStale = () => {
  const page = join(DIST, 'index.html');
  if (newestTime(page) > Math.max(...SOURCES.map((source) => newestTime(join(ROOT, source))))) return true;
  const started = new Date();
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Also from inside of a test run, which is no production itself.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) return false;
  // A source saved while the build ran is newer than this, so that the next start builds again.
  utimesSync(page, started, started);
  return true;
};

/**
 * Latest change in ms of a file, or of a folder with all in it (its own time tells of removals);
 * 0 if there is none.
 * @type {(path: string) => number}
 */
const newestTime = (path) => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
};
