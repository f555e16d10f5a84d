import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions } from 'playwright';
import { onTestFinished } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';

/** One for all test files, which share this module; Playwright ends it with the process. */
let shared: Promise<Browser> | undefined;

/** A context that forgets everything when it closes; with `profile`, a browser of its own that keeps it there. */
export const openContext = async (
  options: BrowserContextOptions,
  profile: string | undefined,
): Promise<BrowserContext> => {
  if (profile !== undefined) return chromium.launchPersistentContext(profile, { ...launchOptions(), ...options });
  // One that has crashed does not take the files after it along.
  if ((await shared)?.isConnected() !== true) shared = chromium.launch(launchOptions());
  return (await shared!).newContext(options);
};

/** An empty folder for `openApp({ profile })`, removed after the test. */
export const createProfile = async (): Promise<string> => {
  const profile = await mkdtemp(join(tmpdir(), 'tabiji-profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
};

/** Ends the browser of a context at once, as a crash or a power cut would. */
export const killBrowser = async (context: BrowserContext): Promise<void> => {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser did not tell its process.');
  const closed = new Promise((done) => context.once('close', done));
  process.kill(main.id, 'SIGKILL');
  await closed;
};

const launchOptions = (): LaunchOptions => {
  const executablePath = findBrowser();
  return { headless: true, args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) };
};
