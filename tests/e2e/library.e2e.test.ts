import { describe, expect, test } from 'vitest';
import { serialise } from '#format';
import { journey, map, phase } from '../support/map-builder.ts';
import { visit, visitMap, type Screens } from './pages/index.ts';

const mapNamed = (title: string) =>
  map(title, phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

const visitWith = async (titles: readonly string[]): Promise<Screens> => {
  const screens = await visit({ maps: titles.map(mapNamed) });
  await screens.library.ready();
  return screens;
};

test('a map is renamed, duplicated and found by its title', async () => {
  const { library } = await visitWith(['Asthma', '糖尿病']);
  await library.rename('Asthma', 'Asthma in children');
  await library.duplicate('Asthma in children');
  await library.link('Asthma in children (copy)').waitFor();
  expect((await library.titles()).toSorted()).toEqual(['Asthma in children', 'Asthma in children (copy)', '糖尿病']);

  await library.search.fill('asthma');
  await expect.poll(library.titles).toHaveLength(2);
  await library.search.fill('糖尿');
  await expect.poll(library.titles).toEqual(['糖尿病']);
  await library.search.fill('nothing of the kind');
  await expect.poll(library.titles).toEqual([]);
});

test('a duplicate is a map of its own', async () => {
  const { page, library, editor } = await visitWith(['Asthma']);
  await library.duplicate('Asthma');
  await library.open('Asthma (copy)');
  await editor.ready();
  await editor.card('a1').dblclick();
  await editor.name('Only in the copy');
  await editor.saved();
  await editor.toLibrary();
  await library.open('Asthma');
  await editor.card('a1').waitFor();
  expect(await page.title()).toBe('Asthma – Tabiji');
});

test('a map goes to the trash and comes back by undo', async () => {
  const { page, library, editor, t } = await visitWith(['Asthma', 'Stroke']);
  await library.moveToTrash('Asthma');
  await page.getByText('“Asthma” is now in the trash.').waitFor();
  expect(await library.titles()).toEqual(['Stroke']);
  expect(await editor.focus()).not.toBe('body');
  await page.getByRole('status').getByRole('button', { name: t.common.undo, exact: true }).click();
  await library.link('Asthma').waitFor();
});

test('the trash shows what was thrown away, gives it back, or deletes it for good', async () => {
  const { page, library } = await visitWith(['Asthma', 'Stroke']);
  await library.moveToTrash('Asthma');
  await library.moveToTrash('Stroke');
  await library.show('trash');
  await expect.poll(async () => (await library.titles()).toSorted()).toEqual(['Asthma', 'Stroke']);

  await library.restore('Asthma');
  await expect.poll(library.titles).toEqual(['Stroke']);
  await library.removeForGood('Stroke');
  await expect.poll(library.titles).toEqual([]);

  await page.reload();
  await library.link('Asthma').waitFor();
  await library.show('trash');
  await expect.poll(library.titles).toEqual([]);
});

test('a map is saved as a file straight from the library', async () => {
  const { library } = await visitWith(['Asthma: a "journey"?']);
  const file = await library.exportJson('Asthma: a "journey"?');
  expect(file.name).toMatch(/^Asthma[^"?:]+journey[^"?:]*\.tabiji\.json$/);
  expect(file.text).toBe(serialise(mapNamed('Asthma: a "journey"?')));
});

test('files dropped on the window are asked about one after another', async () => {
  const { page, library, importing } = await visit();
  await library.ready();
  await library.drop(
    { name: 'one.tabiji.json', content: serialise(mapNamed('One')) },
    { name: 'two.mmd', content: 'journey\n  title Two\n  section S\n    Task: 3: Me\n' },
  );
  await page.getByText('File 1 of 2').waitFor();
  await importing.dialog.getByRole('button', { name: 'Create map' }).click();
  await page.getByText('File 2 of 2').waitFor();
  await importing.dialog.getByRole('button', { name: 'Skip' }).click();
  await importing.dialog.waitFor({ state: 'detached' });
  await expect.poll(library.titles).toEqual(['One']);
});

test('a text pasted on the page is read like a file', async () => {
  const { page, library, editor } = await visit();
  await library.ready();
  await page.evaluate(() =>
    navigator.clipboard.writeText('journey\n  title Pasted\n  section Only\n    First: 3: Me\n    Second: 4: Me\n'),
  );
  await page.keyboard.press('Control+v');
  await page
    .getByRole('dialog', { name: 'Create a map from this text?' })
    .getByRole('button', { name: 'Create map' })
    .click();
  await editor.hasCards(2);
});

describe('language and theme', () => {
  test('the language follows the browser, is switched at any time, and stays after a reload', async () => {
    const { page } = await visit({ language: 'ja' });
    await page.getByRole('heading', { name: '患者の旅路を、一枚の地図に' }).waitFor();
    await page.getByRole('button', { name: '言語 / Language' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'See the patient’s whole journey' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'See the patient’s whole journey' }).waitFor();
  });

  test.each([
    { path: '?lang=en', browser: 'ja', lang: 'en', button: 'New map' },
    { path: '?lang=ja', browser: 'en', lang: 'ja', button: '新しいマップ' },
    { path: '?lang=ja#/', browser: 'en', lang: 'ja', button: '新しいマップ' },
  ] as const)('the address can ask for a language: $path', async ({ path, browser, lang, button }) => {
    const { page } = await visit({ language: browser, path });
    await page.getByRole('button', { name: button, exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });

  test('the theme follows the device, is switched, and stays after a reload', async () => {
    const { page, t } = await visit({ theme: 'dark' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    await expect.poll(theme).toBe('dark');
    await page.getByRole('button', { name: t.common.theme, exact: true }).click();
    await page.getByRole('menuitemradio', { name: t.common.light }).click();
    await expect.poll(theme).toBe('light');
    await page.reload();
    await expect.poll(theme).toBe('light');
  });

  test('switching the language while a map is open keeps the map and what is selected', async () => {
    const { page, editor } = await visitMap(mapNamed('Asthma'));
    await editor.select('a1');
    await page.getByRole('button', { name: 'Language / 言語' }).click();
    await page.getByRole('menuitemradio', { name: '日本語' }).click();
    await page.getByRole('button', { name: '書き出し', exact: true }).waitFor();
    expect(await page.locator('.card.is-selected').getByRole('img').getAttribute('aria-label')).toMatch(/^a1[,、]/);
  });
});
