import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type {} from '../../src/app/bench/index.ts';
import { openApp } from './support.ts';

const ready = (page: Page) => page.waitForFunction(() => window.__bench?.isReady());

test('with ?bench the program measures itself; what it opened is found again under its key', async () => {
  const { page } = await openApp({ path: '?bench&persist=one' });
  await ready(page);
  expect(await page.evaluate(() => window.__bench?.count()), 'an empty map').toEqual({ nodes: 0, edges: 0 });

  await page.evaluate(() => window.__bench?.prepare(30));
  await page.evaluate(() => window.__bench?.load());
  expect(await page.evaluate(() => window.__bench?.count())).toEqual({ nodes: 30, edges: 45 });

  await page.evaluate(() => window.__bench?.view(1, 130, 80));
  await page.waitForFunction(() => window.__bench?.shows('n0', window.__bench.text('n0').slice(0, 4)));
  await page.evaluate(() => window.__bench?.rename('n0', '改名'));
  expect(await page.evaluate(() => window.__bench?.shows('n0', '改名'))).toBe(true);
  await page.waitForFunction(() => window.__bench?.isDurable('n0', '改名'));

  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => [window.__bench?.text('n0'), window.__bench?.text('n1')])).toEqual([
    '改名',
    expect.any(String),
  ]);
});

test('a map just opened makes each of its cards once, as it is seen', async () => {
  const { page } = await openApp({ path: '?bench' });
  await ready(page);
  await page.evaluate(() => window.__bench?.prepare(60));
  const made = await page.evaluate(async () => {
    const counts = { cards: 0, redrawn: 0 };
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Element && target.closest('.card-picture') !== null) counts.redrawn += 1;
        for (const node of addedNodes) {
          if (node instanceof Element && node.matches('.react-flow__node')) counts.cards += 1;
        }
      }
    });
    observer.observe(document.body, { subtree: true, childList: true });
    await window.__bench?.load();
    observer.disconnect();
    return { ...counts, seen: document.querySelectorAll('[data-touchpoint]').length };
  });
  expect(made).toEqual({ cards: 60, redrawn: 0, seen: 60 });
});

test('without ?bench there is no hook, nor is its code loaded', async () => {
  const { page } = await openApp();
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(response.url()));
  await page.reload();
  await page.locator('main').waitFor();
  expect(await page.evaluate(() => window.__bench)).toBeUndefined();
  expect(scripts.filter((url) => url.includes('bench'))).toEqual([]);
});
