/**
 * Makes a bare clone ready, with Node's own modules only (it runs before `npm ci`):
 * the right Node, the dependencies, and with `--browser` a Chromium with Japanese letters.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

const main = () => {
  requireNode();
  installDependencies();
  if (!process.argv.includes('--browser')) return;
  installBrowser();
  installJapaneseFont();
};

const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`Tabiji needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
};

/** What is installed is known by the lock file that it came from: the time of a file says little after a checkout. */
const installDependencies = () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const installedFrom = join(ROOT, 'node_modules', '.installed-from.json');
  if (existsSync(installedFrom) && readFileSync(installedFrom, 'utf8') === lock) return;
  console.log('Installing dependencies (npm ci)…');
  if (!npm(['ci', '--no-audit', '--no-fund'])) stop('npm ci failed; see above.');
  writeFileSync(installedFrom, lock);
};

const installBrowser = () => {
  const browser = findBrowser();
  if (browser !== undefined) return;
  for (const name of ['CHROMIUM_PATH', 'CHROME_BIN']) {
    if (process.env[name]) stop(`${name} is set to ${process.env[name]}, but there is no such file.`);
  }
  if (mayUseApt()) {
    console.log('Installing Chromium (apt-get)…');
    // The one made for tests is not in every archive.
    if (!aptInstall(['chromium-headless-shell', 'fonts-noto-cjk'])) aptInstall(['chromium', 'fonts-noto-cjk']);
  } else {
    console.log('Downloading Chromium (playwright)…');
    run(process.execPath, [join(ROOT, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
  }
  if (findBrowser() === undefined) {
    stop('The tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program file.');
  }
};

/** Without a Japanese font the tests would measure empty boxes instead of letters. */
const installJapaneseFont = () => {
  if (!mayUseApt()) return;
  const fonts = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
  console.log('Installing a Japanese font (apt-get)…');
  if (!aptInstall(['fonts-noto-cjk'])) console.log('That failed; pictures with Japanese text may differ.');
};

const mayUseApt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** @type {(packages: string[]) => boolean} */
const aptInstall = (packages) =>
  run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);

/** The npm that started this script, or else the one on the path. */
/** @type {(args: string[]) => boolean} */
const npm = (args) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') === true) return run(process.execPath, [script, ...args]);
  return run('npm', args, process.platform === 'win32');
};

/** @type {(command: string, args: string[], shell?: boolean) => boolean} */
const run = (command, args, shell = false) =>
  spawnSync(command, args, {
    cwd: ROOT,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** @type {(message: string) => never} */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

main();
