import { expect, test } from 'vitest';
import { META_POLICY } from '../../scripts/headers.mjs';
import { openApp } from './support.ts';

test('the application opens under its own security policy without a complaint, and that stands in the page too, for hosting without headers', async () => {
  const { page } = await openApp();
  await page.locator('#root > *').first().waitFor();

  expect(await page.title()).toContain('Tabiji');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute('content')).toBe(META_POLICY);
  expect(await page.locator('script:not([src])').count(), 'scripts in the page itself').toBe(0);
});
