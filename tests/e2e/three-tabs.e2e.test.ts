import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { serialise } from '#format';
import type {} from '../../src/app/bench/index.ts';
import { mapIdIn } from './pages/editor-page.ts';
import { readStoredMap } from './stored-map.ts';
import { openApp } from './support.ts';

/** More of them: `TABIJI_SEEDS=1,2,3 TABIJI_EDITS=60 npx vitest run --project=e2e tests/e2e/three-tabs.e2e.test.ts`. */
const SEEDS = (process.env['TABIJI_SEEDS'] ?? '7').split(',').map(Number);

/** Edits in each tab. */
const COUNT = Number(process.env['TABIJI_EDITS'] ?? 20);

test.each(SEEDS)(
  'three pages that edit one map at random (seed %i) show, when all say saved, what is on the disk',
  async (seed) => {
    const { page, openTab } = await openApp({ path: '?bench&persist=one' });
    const ready = (each: Page) => each.waitForFunction(() => window.__bench?.isReady());
    await ready(page);
    await page.evaluate(() => window.__bench?.prepare(8));
    await page.evaluate(() => window.__bench?.load());
    const pages = [page, await openTab('?bench&persist=one'), await openTab('?bench&persist=one')];
    for (const each of pages) await ready(each);
    await Promise.all(pages.map((each, at) => each.evaluate(editAtRandom, { seed: seed * 10 + at, count: COUNT })));

    const shown = async (): Promise<string[]> =>
      Promise.all(pages.map((each) => each.evaluate(() => window.__bench?.exportJson() ?? '')));
    const states = () => Promise.all(pages.map((each) => each.locator('.save-state').getAttribute('data-state')));
    // At rest: all say saved, and nothing comes any more.
    await expect
      .poll(
        async () => {
          const before = await shown();
          await page.waitForTimeout(700);
          const after = await shown();
          return [await states(), after.every((map, at) => map === before[at])];
        },
        { timeout: 60_000 },
      )
      .toEqual([['saved', 'saved', 'saved'], true]);
    const disk = sorted(serialise(await readStoredMap(page, mapIdIn(page.url()))));
    for (const map of await shown()) expect(sorted(map)).toEqual(disk);
  },
);

/** Runs in a page: what a person does with keys on selected cards, and renaming, at random moments. */
const editAtRandom = async ({ seed, count }: { seed: number; count: number }): Promise<void> => {
  let state = seed;
  const random = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const press = (key: string, held: KeyboardEventInit = {}): void =>
    void document
      .querySelector('[data-canvas]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  const bench = window.__bench!;
  for (let step = 0; step < count; step++) {
    const ids = (JSON.parse(bench.exportJson()) as { touchpoints: { id: string }[] }).touchpoints.map(({ id }) => id);
    const id = ids[random(Math.min(ids.length, 4))];
    bench.select(id === undefined ? [] : [id]);
    const act = random(12);
    if (act < 4 && id !== undefined) void bench.rename(id, `s${seed}-${random(3)}`);
    else if (act === 4) press('Delete');
    else if (act === 5) press('d', { ctrlKey: true });
    else if (act === 6) press('P', { shiftKey: true });
    else if (act === 7) press('ArrowRight');
    else if (act === 8) press('ArrowRight', { altKey: true, shiftKey: true });
    else if (act < 11) press('z', { ctrlKey: true });
    else press('y', { ctrlKey: true });
    if (random(3) === 0) await new Promise((resolve) => setTimeout(resolve, random(20)));
  }
};

/** The file's content, its records in the order of their ids: a tab lists them as they came. */
const sorted = (file: string): unknown =>
  JSON.parse(file, (_, value: unknown) =>
    Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'id' in each)
      ? value.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
      : value,
  );
