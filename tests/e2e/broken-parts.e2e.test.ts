import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { templates } from '#knowledge';
import { journey, map, phase } from '../support/map-builder.ts';
import { mapOfFile, visit, visitMap } from './pages/index.ts';
import { idOfStored } from './stored-map.ts';

const hayFever = map('Hay fever', phase('Onset', 't1 t2'), journey('Main', 't1 > t2'));

/** The network of a page, from which no part of the program comes while it is down. */
const networkOf = async (page: Page) => {
  const state = { isDown: false };
  await page.route(/\/assets\//, (route) => (state.isDown ? route.abort() : route.continue()));
  return state;
};

/** What the browser and the program write to the console about it. */
const TOLERATED = [/Failed to load resource/, /NotLoaded/, /Failed to fetch/];

test('a view that cannot be loaded leaves the rest in use, gives a copy of the map, and comes when it is tried again', async () => {
  const { app, page, t, table, inspector, editor } = await visitMap(hayFever, { tolerate: TOLERATED });
  await editor.select('t1');
  const network = await networkOf(page);
  network.isDown = true;
  await page.keyboard.press('Alt+Shift+3');
  await page.getByRole('alert').filter({ hasText: t.broken.notLoaded.title }).waitFor();
  expect(await inspector.heading.innerText()).toBe('t1');

  const file = await app.download(() => page.getByRole('button', { name: t.common.downloadCopy }).click());
  expect(mapOfFile(file.text)).toEqual(hayFever);

  await page.getByRole('button', { name: t.common.tryAgain }).click();
  await page.getByRole('alert').waitFor();
  network.isDown = false;
  await page.getByRole('button', { name: t.common.tryAgain }).click();
  await table.grid.waitFor();
  await table.open();
  expect(await page.evaluate(missingStyles), 'what the part looks like came too').toEqual([]);
});

test('where the editor cannot be loaded there is a way to the library, and a copy of what is stored; an example that cannot be is said to be missing, and begins a map when it is asked for again', async () => {
  const { app, page, t, library, editor } = await visit({ maps: [hayFever], tolerate: TOLERATED });
  await library.ready();
  // The storage comes after the list.
  const storage = /\/assets\/storage-/;
  await page.route(storage, (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').filter({ hasText: t.broken.notLoaded.title }).waitFor();
  await page.unroute(storage);
  await page.getByRole('button', { name: t.common.tryAgain }).click();
  await page.locator('.library-backup').waitFor();
  const network = await networkOf(page);
  network.isDown = true;
  await library.open('Hay fever');
  await page.getByRole('alert').filter({ hasText: t.broken.notLoaded.title }).waitFor();

  const file = await app.download(() => page.getByRole('button', { name: t.common.downloadCopy }).click());
  expect(mapOfFile(file.text)).toEqual(hayFever);

  await page.getByRole('button', { name: t.common.allMaps }).click();
  await library.ready();
  expect(await library.titles()).toEqual(['Hay fever']);
  network.isDown = false;
  await library.open('Hay fever');
  await editor.ready();
  await editor.toLibrary();

  await library.button(t.library.newMap).click();
  await library.newMap.waitFor();
  network.isDown = true;
  const { title } = templates[0]!;
  await library.newMap.getByRole('radio', { name: title.en, exact: true }).check();
  await library.newMap.getByRole('button', { name: t.newMap.create, exact: true }).click();
  await page.getByText(t.newMap.exampleNotLoaded).waitFor();
  expect(await library.titles()).toEqual(['Hay fever']);

  network.isDown = false;
  await library.create(title.en);
  await editor.ready();
  expect(Object.keys((await editor.map()).measures)).toHaveLength(4);
});

test('Escape before a dialog has come calls it off', async () => {
  const { page, t } = await visitMap(hayFever);
  let letCome = (): void => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\/assets\/help-dialog/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/assets\/help-dialog/);
  const come = page.waitForResponse(/\/assets\/help-dialog.*js$/);
  await page.keyboard.press('?');
  await asked;
  await page.keyboard.press('Escape');
  letCome();
  await come;
  await page.keyboard.press('Control+z');
  expect(await page.getByRole('dialog').count()).toBe(0);
  // Asked for again it is there.
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: t.editor.help }).waitFor();
});

test('a damaged entry of the library is shown with what is left of it, beside all others, and its map opens', async () => {
  const { page, t, library, editor } = await visit({ maps: [hayFever, map('Sound', phase('A', 't9'))] });
  await library.ready();
  await page.evaluate(damageEntry, idOfStored(0));
  await page.evaluate(loseCopies);
  await page.reload();
  await library.ready();
  expect((await library.titles()).toSorted()).toEqual(['Sound', t.common.untitled].toSorted());
  await library.open(t.common.untitled);
  await editor.ready();
  await editor.hasCards(2);
  await page.getByText(t.damage.leftOut(1)).waitFor();
});

test('whatever a damaged device remembers of how a map was looked at, the map opens', async () => {
  const { page, editor } = await visitMap(hayFever);
  for (const damages of [['camera', 'firstSteps'], ['far', 'language'], ['session']]) {
    for (const damage of damages) await page.evaluate(damageDevice, { mapId: idOfStored(0), damage });
    await page.reload();
    await editor.ready();
    await editor.hasCards(2);
    expect(await page.getByRole('alert').count(), damages.join()).toBe(0);
    await editor.card('t1').click();
  }
});

/** Runs in the page: the style sheets that were asked for and did not come. */
const missingStyles = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].flatMap(({ sheet, href }) => {
    try {
      return sheet !== null && sheet.cssRules.length > 0 ? [] : [href];
    } catch {
      return [href];
    }
  });

/** Runs in the page: what could bring anything back is gone. */
const loseCopies = (): Promise<void> =>
  (navigator as unknown as { storageBuckets: { delete(name: string): Promise<void> } }).storageBuckets.delete(
    'tabiji-copy',
  );

/** Runs in the page: what a bad disk may leave of an entry. */
const damageEntry = (id: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('tabiji');
    opening.onerror = () => reject(new Error('The database cannot be opened.'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('maps', 'readwrite');
      transaction.objectStore('maps').put({ id, title: { torn: true }, updatedAt: 7, trashedAt: null });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

/** Runs in the page: what no version of the program has written, among the values of this device. */
const damageDevice = ({ mapId, damage }: { mapId: string; damage: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    const cyclic: Record<string, unknown> = { table: { sorting: 7 } };
    cyclic['itself'] = cyclic;
    cyclic['outlineRows'] = cyclic;
    const values: Record<string, readonly [string, string, unknown]> = {
      camera: [mapId, 'session', { viewport: { x: 0, y: 0, zoom: 0 }, view: 'nowhere', leftWidth: 1e12 }],
      far: [mapId, 'session', { viewport: { x: -9e8, y: 9e8, zoom: 2 }, experienceHeight: 1e12 }],
      session: [mapId, 'session', cyclic],
      firstSteps: ['', 'firstSteps', { done: 'all' }],
      language: ['', 'annotator', [new Map([[1, 2]])]],
    };
    localStorage.setItem('tabiji.language', '\u0000'.repeat(9));
    localStorage.setItem('tabiji.theme', '{"dark":');
    const [owner, key, value] = values[damage]!;
    const opening = indexedDB.open('tabiji');
    opening.onerror = () => reject(new Error('The database cannot be opened.'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('device', 'readwrite');
      transaction.objectStore('device').put({ mapId: owner, key, value });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
