import { expect, test } from 'vitest';
import { META_POLICY } from '../../scripts/headers.mjs';
import { accessibilityProblems } from './accessibility.ts';
import { openApp } from './support.ts';

test('the application opens under its own security policy without a complaint', async () => {
  const { page } = await openApp();

  await page.locator('#root > *').first().waitFor();

  expect(await page.title()).toContain('Tabiji');
});

test.each(['light', 'dark'] as const)('the first page is accessible in the %s theme', async (theme) => {
  const { page } = await openApp({ language: 'en', theme });

  await page.locator('#root > *').first().waitFor();

  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the policy stands in the page too, for hosting without headers, and no script is inline', async () => {
  const { page } = await openApp();

  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');

  expect(await policy.getAttribute('content')).toBe(META_POLICY);
  expect(await page.locator('script:not([src])').count()).toBe(0);
});
