import { describe, expect, test } from 'vitest';
import { serialise } from '#format';
import { textIn } from '#i18n';
import { journey, map, phase } from '../support/map-builder.ts';
import { visit, visitMap, type Screens } from './pages/index.ts';

const mapNamed = (title: string) =>
  map(title, phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

const visitWith = async (titles: readonly string[]): Promise<Screens> => {
  const screens = await visit({ maps: titles.map(mapNamed) });
  await screens.library.ready();
  return screens;
};

test('a map is renamed, found by its title, saved as a file, and duplicated as a map of its own', async () => {
  const odd = 'Asthma: a "journey"?';
  const { page, library, editor } = await visitWith([odd, '糖尿病']);
  const file = await library.exportJson(odd);
  expect(file.name).toMatch(/^Asthma[^"?:]+journey[^"?:]*\.tabiji\.json$/);
  expect(file.text).toBe(serialise(mapNamed(odd)));

  await library.rename(odd, 'Asthma');
  await library.duplicate('Asthma');
  await library.link('Asthma (copy)').waitFor();
  expect((await library.titles()).toSorted()).toEqual(['Asthma', 'Asthma (copy)', '糖尿病']);
  await library.search.fill('asthma');
  await expect.poll(library.titles).toHaveLength(2);
  await library.search.fill('糖尿');
  await expect.poll(library.titles).toEqual(['糖尿病']);
  await library.search.fill('nothing of the kind');
  await expect.poll(library.titles).toEqual([]);
  await library.search.fill('');

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

test('a map goes to the trash, comes back by undo or from there, or is deleted for good', async () => {
  const { page, library, editor, t } = await visitWith(['Asthma', 'Stroke']);
  await library.moveToTrash('Asthma');
  await page.getByText('“Asthma” is now in the trash.').waitFor();
  expect(await library.titles()).toEqual(['Stroke']);
  expect(await editor.focus()).not.toBe('body');
  await page.getByRole('status').getByRole('button', { name: t.common.undo, exact: true }).click();
  await library.link('Asthma').waitFor();

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

test('files dropped on the window are asked about one after another, and a text pasted on the page is read like a file', async () => {
  const { page, library, importing, editor } = await visit();
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
  test('follow the browser and the device, or what the address asks for, are switched at any time, and stay after a reload', async () => {
    const { app, page } = await visit({ language: 'ja', theme: 'dark' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    const isAsked = async (path: string, button: string, language: string): Promise<void> => {
      const tab = await app.openTab(path);
      await tab.getByRole('button', { name: button, exact: true }).waitFor();
      expect(await tab.locator('html').getAttribute('lang')).toBe(language);
      await tab.close();
    };
    await page.getByRole('heading', { name: '患者の旅路を、一枚の地図に' }).waitFor();
    await expect.poll(theme).toBe('dark');
    await isAsked('?lang=en', 'New map', 'en');
    await page.getByRole('button', { name: '言語 / Language' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'See the patient’s whole journey' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await isAsked('?lang=ja#/', '新しいマップ', 'ja');
    const { common } = textIn('en');
    await page.getByRole('button', { name: common.theme, exact: true }).click();
    await page.getByRole('menuitemradio', { name: common.light }).click();
    await expect.poll(theme).toBe('light');

    await page.reload();
    await page.getByRole('heading', { name: 'See the patient’s whole journey' }).waitFor();
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
