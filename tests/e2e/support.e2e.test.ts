import { describe, expect, test } from 'vitest';
import { createProfile, openApp, type App, type AppOptions } from './support.ts';

/** Something small that the application's server gives: the program itself does not matter here. */
const openPage = (options: AppOptions = {}): Promise<App> => openApp({ path: 'schema/tabiji-map-v1.json', ...options });

describe('a test fails when the page', () => {
  test.fails('logs an error', async () => {
    const { page } = await openPage();
    await page.evaluate(() => console.error('provoked'));
  });

  test.fails('throws', async () => {
    const { page } = await openPage();
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('provoked');
      });
    });
    await thrown;
  });

  test.fails('asks another origin', async () => {
    const { page } = await openPage({ tolerate: [/^console:/] });
    const asked = page.waitForEvent('request');
    await page.evaluate(() => {
      new Image().src = 'https://example.com/pixel.png';
    });
    await asked;
  });

  test.fails('does not find a file', async () => {
    const { page } = await openPage();
    await page.evaluate(() => fetch('missing'));
  });
});

test('what a test provokes on purpose is tolerated', async () => {
  const { page } = await openPage({ tolerate: [/provoked/] });
  await page.evaluate(() => console.error('provoked'));
});

test('the page finds the language, theme and size it was opened with', async () => {
  const { page } = await openPage({ language: 'en', theme: 'dark', viewport: { width: 900, height: 600 } });

  const found = await page.evaluate(() => [
    navigator.language,
    matchMedia('(prefers-color-scheme: dark)').matches,
    innerWidth,
    innerHeight,
  ]);

  expect(found).toEqual(['en-US', true, 900, 600]);
});

test('files come out of the page and go into it', async () => {
  const app = await openPage();
  await app.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { download: '旅路.txt', textContent: 'save' });
    link.href = URL.createObjectURL(new Blob(['患者']));
    const field = Object.assign(document.createElement('input'), { type: 'file', id: 'field' });
    document.body.replaceChildren(link, field);
  });

  const saved = await app.download(() => app.page.getByText('save').click());
  expect([saved.name, saved.text, saved.bytes.length]).toEqual(['旅路.txt', '患者', 6]);

  const given = { name: 'map.json', mimeType: 'application/json', content: '{}' };
  await app.upload(() => app.page.locator('#field').click(), given);
  expect(await app.page.locator('#field').evaluate((field: HTMLInputElement) => field.files?.[0]?.name)).toBe(
    'map.json',
  );
});

test('a profile outlives its killed browser', async () => {
  const profile = await createProfile();
  const app = await openPage({ profile });
  await app.page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('kept', 1);
        opening.addEventListener('success', () => done(opening.result.close()));
      }),
  );
  await app.kill();

  const again = await openPage({ profile });

  const kept = await again.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(kept).toContain('kept');
});
