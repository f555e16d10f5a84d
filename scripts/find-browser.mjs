import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A Chromium on this machine: the one named by CHROMIUM_PATH or CHROME_BIN, else one in the usual
 * places, else the newest that Playwright has downloaded; `undefined` if there is none.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, exists?: (path: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
export const findBrowser = ({ env = process.env, platform = process.platform, exists = existsSync } = {}) => {
  const named = env.CHROMIUM_PATH ?? env.CHROME_BIN;
  if (named !== undefined && named !== '') return exists(named) ? named : undefined;
  return [...usualPlaces(env, platform), ...playwrightPlaces(env, platform)].find((path) => exists(path));
};

/** Flags under which Chromium runs as root, without a graphics card, and without calling home. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** For tests, several of which run at a time: a page that compiles and cleans up beside itself takes from the others. */
export const TEST_BROWSER_ARGS = [...BROWSER_ARGS, '--js-flags=--single-threaded'];

/** @type {(env: NodeJS.ProcessEnv, platform: NodeJS.Platform) => string[]} */
const usualPlaces = (env, platform) => {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ['Chromium', 'Google/Chrome'].map((name) => `${name}/Application/chrome.exe`);
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  return [
    // Without windows it opens a page for a third of the work.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
};

/** @type {(env: NodeJS.ProcessEnv, platform: NodeJS.Platform) => string[]} */
const playwrightPlaces = (env, platform) => {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightCache(env, platform);
  return builds(cache).flatMap((build) => EXECUTABLES.map((executable) => join(cache, build, executable)));
};

/** @type {(env: NodeJS.ProcessEnv, platform: NodeJS.Platform) => string} */
const playwrightCache = (env, platform) => {
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
};

/** Folders `chromium-1234`, newest first. */
/** @type {(cache: string) => string[]} */
const builds = (cache) => {
  if (!existsSync(cache)) return [];
  const number = (/** @type {string} */ name) => Number(name.split('-')[1]);
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => number(b) - number(a));
};

const EXECUTABLES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];
