import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { templates } from '#knowledge';
import { VIEWS, type View } from '#editor';
import { screensOf, touchpointOf, visit, visitMap, type Screens } from './pages/index.ts';
import { openOutside } from './outside.ts';
import { buildIn, openSite } from './site.ts';

const hayFever = map('Hay fever', phase('Onset', 't1 t2'), journey('Main', 't1 > t2'));

/** Runs in the page: waits until the program is whole on the device. */
const onDevice = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).scope);

/** Runs in the page: looks for a new version, as it does every hour. */
const lookForNew = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());

const buildOf = async (page: Page): Promise<string> => buildIn(await page.content());
const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

const show = async ({ page }: Screens, view: View): Promise<void> => {
  await page.keyboard.press(`Alt+Shift+${VIEWS.indexOf(view) + 1}`);
  // What waits, or could not come, stands in the middle.
  await expect.poll(() => page.locator('.app-middle').count()).toBe(0);
};

test('after one visit the program starts and works whole while the server is stopped: library, example, views, pictures, files, paper, dialogs, the other language; and nothing is asked for beyond its own origin', async () => {
  const site = await openSite();
  const outside = await openOutside();
  const screens = await visit({
    maps: [hayFever],
    url: site.url,
    offline: true,
    proxy: outside.proxy,
    // What is asked for elsewhere to see that the log works.
    tolerate: [/elsewhere\.test/],
  });
  const { app, page, t, library, editor, exporting } = screens;
  await library.ready();
  await onDevice(page);
  await site.stop();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A reload calls off what was still coming.
    if (why !== 'net::ERR_ABORTED') failed.push(`${why} ${request.url()}`);
  });

  await page.reload();
  await library.create(templates[3]!.title.en);
  await editor.ready();
  for (const view of [...VIEWS.slice(1), VIEWS[0]]) await show(screens, view);
  for (const format of ['PNG', 'SVG', 'JSON'] as const)
    expect((await exporting.save(format)).bytes.length).toBeGreaterThan(1000);
  await exporting.open();
  for (const format of ['png', 'svg', 'print', 'slide'] as const)
    await exporting.choose(t.exporting.formats[format].name);
  await page.keyboard.press('Escape');
  await editor.cards.first().click();
  for (const keys of ['?', 'Control+k', 'Control+f', 'Control+c']) {
    await page.keyboard.press(keys);
    await page.keyboard.press('Escape');
  }
  await page.reload();
  await editor.saved();
  await page.goto(`${site.url}index.html?lang=ja#/`);
  const ja = screensOf(app, page, 'ja');
  await ja.library.ready();
  await ja.library.openFiles({
    name: 'a.mmd',
    mimeType: 'text/plain',
    content: 'journey\n  section A\n    見る: 3: Me',
  });
  await ja.importing.accept();
  await ja.editor.ready();
  expect(failed).toEqual([]);

  expect(outside.asked, 'asked beyond its own origin, by page, workers and service worker').toEqual([]);
  const other = await app.context.newPage();
  await other.goto('http://elsewhere.test/').catch(() => null);
  expect(outside.asked, 'such a request would be seen').toContain('http://elsewhere.test/');
});

test('a new deployment under open tabs: they go on with their own parts, and each changes over when its person says so, with what was being typed', async () => {
  const site = await openSite();
  const first = await visitMap(hayFever, { url: site.url, offline: true });
  await onDevice(first.page);
  const second = screensOf(first.app, await first.app.openTab(new URL(first.page.url()).hash), 'en');
  await second.editor.ready();
  const old = await buildOf(first.page);
  await site.deploy();
  const next = await site.build();
  expect(next).not.toBe(old);

  await lookForNew(second.page);
  const noticeIn = (page: Page) => page.getByRole('status').filter({ hasText: second.t.updates.ready });
  for (const { page } of [first, second]) await noticeIn(page).waitFor();

  await first.page.bringToFront();
  await first.editor.card('t1').dblclick();
  await first.editor.naming.fill('Typed until the very end');
  await first.page.getByRole('button', { name: first.t.updates.reload }).click();
  await expect.poll(() => buildOf(first.page).catch(() => '')).toBe(next);
  await first.editor.ready();
  await first.editor.card('Typed until the very end').waitFor();
  expect(touchpointOf(await first.editor.map(), 'Typed until the very end').title).toBe('Typed until the very end');

  await second.page.bringToFront();
  await show(second, 'table');
  await second.table.grid.waitFor();
  expect(await buildOf(second.page)).toBe(old);
  await second.page.getByRole('button', { name: second.t.updates.reload }).click();
  await expect.poll(() => buildOf(second.page).catch(() => '')).toBe(next);
  await second.table.grid.waitFor();
  await expect.poll(() => cachesOf(second.page)).toEqual([`tabiji ${site.url} ${next}`]);
  expect(await noticeIn(second.page).count()).toBe(0);
});

/** What the browser and the program write to the console about parts that do not come. */
const TOLERATED = [/Failed to load resource/, /NotLoaded/, /Failed to fetch/, /Refused to apply style/];

test('a part that a stopped server cannot give says so in its place and comes by itself when the server is back, and the view that failed is not the one to begin with', async () => {
  const site = await openSite();
  const screens = await visitMap(hayFever, { url: site.url, tolerate: TOLERATED });
  const { page, t, table, editor, exporting, inspector } = screens;
  const alert = page.getByRole('alert');
  await exporting.open();
  await site.stop();
  await exporting.choose(t.exporting.formats.png.name);
  await exporting.dialog.getByRole('button', { name: t.exporting.save, exact: true }).click();
  await exporting.dialog.getByText(t.exporting.notFetched).waitFor();
  await page.keyboard.press('Escape');

  await editor.select('t1');
  await page.keyboard.press('Alt+Shift+3');
  await alert.filter({ hasText: t.broken.notLoaded.unreachable }).waitFor();
  expect(await inspector.heading.innerText()).toBe('t1');
  await site.start();
  await table.grid.waitFor();

  await site.stop();
  await page.keyboard.press('Alt+Shift+5');
  await alert.filter({ hasText: t.broken.notLoaded.unreachable }).waitFor();
  await site.start();
  await page.reload();
  await editor.ready();
});

test('without a service worker, a part that a new deployment has taken away says so with the way to the new version, and everything else goes on', async () => {
  const site = await openSite();
  const { page, t, table, editor } = await visitMap(hayFever, { url: site.url, tolerate: TOLERATED });
  await site.deploy();
  await page.keyboard.press('Alt+Shift+3');
  const alert = page.getByRole('alert').filter({ hasText: t.broken.notLoaded.replaced });
  await alert.waitFor();
  await page.keyboard.press('Alt+Shift+1');
  await editor.ready();
  await editor.card('t1').dblclick();
  await editor.name('Still here');
  await page.keyboard.press('Alt+Shift+3');
  // The details of the card that was named are another such part.
  await alert.first().getByRole('button', { name: t.updates.reload }).click();
  await expect.poll(() => buildOf(page).catch(() => '')).toBe(await site.build());
  // The new version has the part that was asked for, and may begin with it.
  await editor.canvas.or(table.grid).waitFor();
  await page.keyboard.press('Alt+Shift+1');
  await editor.ready();
  await editor.card('Still here').waitFor();
  await page.keyboard.press('Alt+Shift+3');
  await table.grid.waitFor();
});
