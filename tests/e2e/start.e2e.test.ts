import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
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

/** What a page asks for at once, as the built files ask for each other: compressed bytes, and in how many files. */
const askedBy = (...parts: readonly string[]): { readonly bytes: number; readonly files: number } => {
  const assets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
  const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
  // Workers have parts of their own by the same names.
  const pages = assets
    .filter((name) => !name.includes('worker'))
    .map((name) => read(`assets/${name}`))
    .join();
  const waiting = [
    ...parts.map((part) => `assets/${assets.find((name) => name.startsWith(`${part}-`) && pages.includes(name))!}`),
    ...[...read('index.html').matchAll(/(?:src|href)="\.\/([\w./-]+\.js)"/g)].map(([, name]) => name!),
  ];
  const asked = new Map<string, number>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (asked.has(name)) continue;
    const content = read(name);
    asked.set(name, gzipSync(content).length);
    waiting.push(
      ...[...content.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, file]) => `assets/${file!}`),
    );
  }
  return { bytes: [...asked.values()].reduce((sum, bytes) => sum + bytes, 0), files: asked.size };
};

/** Compressed bytes; what the canvas stands on is a third of it. */
const EDITOR = 540_000;

describe.each(['ja', 'en'])('what is asked for first, in %s', (language) => {
  test('the library', () => {
    const { bytes, files } = askedBy(`${language}-first`);
    expect(bytes, 'compressed script').toBeLessThan(130_000);
    expect(files).toBeLessThan(45);
  });

  test('the editor', () => {
    const { bytes, files } = askedBy(`${language}-first`, `${language}-further`, 'storage', 'editor-page');
    expect(bytes, 'compressed script').toBeLessThan(EDITOR);
    expect(files).toBeLessThan(120);
  });
});
