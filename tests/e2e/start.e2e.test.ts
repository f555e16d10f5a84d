import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
import { META_POLICY } from '../../scripts/headers.mjs';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { visit, visitMap } from './pages/index.ts';
import { openApp } from './support.ts';

/** With curves under the canvas, and all panels open. */
const clinic = map(
  'Clinic',
  phase('Onset', 't1 t2'),
  journey('Main', 't1 > t2'),
  card('t1', { channel: 'web' }),
  rating('t1', 'medical', 1),
);

test('the application opens under its own security policy without a complaint, and that stands in the page too, for hosting without headers', async () => {
  const { page } = await openApp();
  await page.locator('#root > *').first().waitFor();

  expect(await page.title()).toContain('Tabiji');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute('content')).toBe(META_POLICY);
  expect(await page.locator('script:not([src])').count(), 'scripts in the page itself').toBe(0);
});

/**
 * Compressed bytes of script, and files, that a page asks for until it is still, untouched. What a list of maps asks for
 * when it stands, for its pictures, and a map to be read for what deserves attention, does not count.
 */
const askedBy = async (page: Page): Promise<{ readonly bytes: number; readonly files: number }> => {
  await page.waitForLoadState('networkidle');
  // Longer than what is begun in idle time waits.
  await page.waitForTimeout(2_000);
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (performance.getEntriesByName('first page')[0]?.startTime ?? Infinity))
      .flatMap(({ name }) => /[\w./-]+\.js$/.exec(new URL(name).pathname)?.[0] ?? []),
  );
  const bytes = [...new Set(asked)].map((name) => gzipSync(readFileSync(join(DIST, name))).length);
  return { bytes: bytes.reduce((sum, each) => sum + each, 0), files: bytes.length };
};

/** Compressed bytes; React and React Flow are a third of the editor. */
const BUDGETS = { library: 127_000, firstVisit: 234_000, editor: 401_000 };

describe.each(['ja', 'en'] as const)('what is asked for first, in %s', (language) => {
  test('the library', async () => {
    const { page } = await visit({ language, maps: [clinic] });
    await page.getByText(clinic.info.title).first().waitFor();
    const { bytes, files } = await askedBy(page);
    expect(bytes, 'compressed script').toBeLessThan(BUDGETS.library);
    expect(files).toBeLessThan(26);
  });

  test('the library without a map', async () => {
    const { page } = await visit({ language });
    await page.getByRole('heading').first().waitFor();
    const { bytes } = await askedBy(page);
    expect(bytes, 'compressed script').toBeLessThan(BUDGETS.firstVisit);
  });

  test('the editor', async () => {
    const { page } = await visitMap(clinic, { language, viewport: { width: 1440, height: 900 } });
    const { bytes, files } = await askedBy(page);
    expect(bytes, 'compressed script').toBeLessThan(BUDGETS.editor);
    expect(files).toBeLessThan(80);
  });
});
