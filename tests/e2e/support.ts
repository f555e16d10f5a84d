import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import type { JourneyMap } from '#model';
import { killBrowser, openContext, type KilledProcess } from './browser.ts';
import { fillDatabase, storedContent } from './stored-map.ts';

export { createProfile } from './browser.ts';

export interface AppOptions {
  /** Of the browser, as the application finds it; default `ja`. */
  readonly language?: 'ja' | 'en';
  /** Of the system, as the application finds it; default `light`. */
  readonly theme?: 'light' | 'dark';
  /** CSS pixels; default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A touch screen and no mouse. */
  readonly touch?: boolean;
  /** Where it is served; the server of all tests unless given. Ends with a slash. */
  readonly url?: string;
  /** Where everything is asked for that is not on this machine, as `http://host:port`. */
  readonly proxy?: string;
  /** What follows the address of the application, such as `#/map/1`. */
  readonly path?: string;
  /** What the browser has stored already, unless its profile holds something. */
  readonly maps?: readonly JourneyMap[];
  /** Whether the program puts itself on the device; else every visit gets it from the server. */
  readonly offline?: boolean;
  /** A folder of `createProfile`: what is stored there outlives this app, and `kill` works. */
  readonly profile?: string;
  /** Problems that this test provokes on purpose. */
  readonly tolerate?: readonly RegExp[];
}

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Another tab of the same browser, watched like the first. */
  openTab: (path?: string) => Promise<Page>;
  /** The file that `action` makes the page save. */
  download: (action: () => Promise<unknown>) => Promise<SavedFile>;
  /** Gives `files` to the file chooser that `action` opens. */
  upload: (action: () => Promise<unknown>, ...files: readonly GivenFile[]) => Promise<void>;
  /** Closes all tabs; done by itself after the test. */
  close: () => Promise<void>;
  /** Ends the browser, or only its tabs, as a power cut would; needs `profile`. */
  kill: (process?: KilledProcess) => Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly content: string | Uint8Array;
}

/**
 * Opens the built application in a fresh browser context. After the test the context is closed,
 * and the test fails if any tab logged an error, threw, crashed, or asked another origin for anything.
 */
export const openApp = async (options: AppOptions = {}): Promise<App> => {
  const { end, ...app } = await startApp(options);
  onTestFinished(end);
  return app;
};

/** The same for who ends it himself: `end` closes the context and fails if anything went wrong in it. */
export const startApp = async (options: AppOptions = {}): Promise<App & { end: () => Promise<void> }> => {
  const url = options.url ?? inject('appUrl');
  const context = await openContext(contextOptions(options), options.profile);
  const problems = watch(context, new URL(url).origin);
  const end = async (): Promise<void> => {
    await context.close();
    const unexpected = problems.filter((problem) => !options.tolerate?.some((pattern) => pattern.test(problem)));
    expect(unexpected, 'what went wrong in the page').toEqual([]);
  };
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  await context.addInitScript(hideFilePickers);
  await context.addInitScript(tellViolations);
  if (options.maps !== undefined) await context.addInitScript(fillDatabase, await storedContent(options.maps));

  const openTab = async (path = ''): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url + path);
    return page;
  };
  const page = await openTab(options.path);
  return {
    end,
    page,
    context,
    openTab,
    download: (action) => download(page, action),
    upload: (action, ...files) => upload(page, action, files),
    close: () => context.close(),
    kill: (process) => killBrowser(context, process),
  };
};

const contextOptions = ({
  language = 'ja',
  theme = 'light',
  viewport,
  touch = false,
  offline = false,
  proxy,
}: AppOptions) => ({
  locale: language === 'ja' ? 'ja-JP' : 'en-US',
  timezoneId: 'Asia/Tokyo',
  colorScheme: theme,
  reducedMotion: 'reduce' as const,
  hasTouch: touch,
  ...(proxy !== undefined && { proxy: { server: proxy, bypass: '127.0.0.1' } }),
  // What a worker fetches does not pass by `page.route`.
  serviceWorkers: offline ? ('allow' as const) : ('block' as const),
  // Wide enough for both panels, whatever is selected.
  viewport: viewport ?? { width: 1440, height: 900 },
});

/** What goes wrong in any tab of the context, in words; the list grows. */
const watch = (context: BrowserContext, origin: string): readonly string[] => {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['blob:', 'data:'].includes(protocol)) problems.push(`request: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('crash', () => problems.push('the page crashed'));
    page.on('websocket', (socket) => problems.push(`request: ${socket.url()}`));
  });
  return problems;
};

/** Whatever the security policy had to keep from happening counts as an error, also where the browser keeps silent. */
const tellViolations = (): void =>
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} kept ${blockedURI} away`),
  );

/** A headless browser cannot answer the system's file dialogs; without them the page downloads and uploads. */
const hideFilePickers = (): void => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showDirectoryPicker');
};

const download = async (page: Page, action: () => Promise<unknown>): Promise<SavedFile> => {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
};

const upload = async (page: Page, action: () => Promise<unknown>, files: readonly GivenFile[]): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), action()]);
  await chooser.setFiles(
    files.map(({ name, mimeType, content }) => ({ name, mimeType, buffer: Buffer.from(content as Uint8Array) })),
  );
};
