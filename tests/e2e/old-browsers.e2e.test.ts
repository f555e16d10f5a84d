import { expect, inject, test } from 'vitest';
import { map, phase } from '../support/map-builder.ts';
import { visit } from './pages/index.ts';

const kept = map('Kept', phase('A', 't1'));

test('what a browser lacks is named in words instead of an empty page, and what is not needed is not missed', async () => {
  const { app, page, library } = await visit({
    maps: [kept],
    tolerate: [/Segmenter|ResizeObserver|structuredClone|toSorted/, /Failed to load resource/],
  });
  await library.ready();

  const without = async (...paths: readonly string[]) => {
    const tab = await app.context.newPage();
    await tab.addInitScript((names) => {
      for (const name of names) {
        const parts = name.split('.');
        const last = parts.pop()!;
        const owner = parts.reduce<object>((value, part) => Reflect.get(value, part) as object, globalThis);
        for (let at: object | null = owner; at !== null; at = Reflect.getPrototypeOf(at))
          Reflect.deleteProperty(at, last);
      }
    }, paths);
    await tab.goto(inject('appUrl'));
    return tab;
  };
  for (const name of ['Intl.Segmenter', 'ResizeObserver', 'structuredClone', 'Array.prototype.toSorted']) {
    const tab = await without(name);
    await tab.getByRole('alert').filter({ hasText: name }).waitFor();
    expect(await tab.locator('[data-before-start] p[lang=ja]').innerText()).toContain(name);
    await tab.close();
  }
  const poor = await without(
    'navigator.locks',
    'BroadcastChannel',
    'CompressionStream',
    'OffscreenCanvas',
    'crypto.randomUUID',
    'requestIdleCallback',
    'caches',
  );
  await poor.getByRole('link', { name: 'Kept' }).waitFor();
  await poor.close();

  const torn = await app.context.newPage();
  await torn.route(/assets\/index-.*js/, (route) => route.abort());
  await torn.goto(inject('appUrl'));
  await torn
    .getByRole('alert')
    .getByRole('button', { name: /Reload/ })
    .waitFor();
  await torn.close();
  expect(await page.locator('[data-before-start]').count()).toBe(0);
});
