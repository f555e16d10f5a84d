import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions } from 'playwright';
import { onTestFinished } from 'vitest';
import { TEST_BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';

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

/** What of a browser can be ended: all of it, or what shows its tabs. */
export type KilledProcess = 'browser' | 'renderer';

/** Ends the browser of a context, or only its tabs, at once, as a crash or a power cut would. */
export const killBrowser = async (context: BrowserContext, type: KilledProcess = 'browser'): Promise<void> => {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const killed = processInfo.filter((each) => each.type === type);
  if (killed.length === 0) throw new Error('The browser did not tell its processes.');
  const ended = new Promise((done) =>
    type === 'browser' ? context.once('close', done) : context.pages().forEach((page) => page.once('crash', done)),
  );
  for (const { id } of killed) process.kill(id, 'SIGKILL');
  await ended;
};

const launchOptions = (): LaunchOptions => {
  const executablePath = findBrowser();
  return { headless: true, args: TEST_BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) };
};
