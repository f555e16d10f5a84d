import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { templates } from '#knowledge';
import { visit } from './pages/index.ts';

/** The buttons and fields of a bar that cannot be pressed because they lie outside the window or under something else. */
const outOfReach = (page: Page, bar: string): Promise<string[]> =>
  page.locator(`${bar} :is(button, input, a)`).evaluateAll((controls) =>
    controls
      .filter((control) => {
        const { left, right, top, bottom, width } = control.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        if (width < 20 || left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) return true;
        const hit = document.elementFromPoint(x, y);
        return hit === null || !(control.contains(hit) || hit.contains(control));
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? control.tagName),
  );

/** How much of the canvas can be pressed, from 0 to 1. */
const uncovered = (page: Page): Promise<number> =>
  page.locator('[data-canvas]').evaluate((canvas) => {
    const box = canvas.getBoundingClientRect();
    const parts = Array.from({ length: 100 }, (_, index) => {
      const [x, y] = [(index % 10) + 0.5, Math.floor(index / 10) + 0.5];
      return document.elementFromPoint(box.left + (box.width * x) / 10, box.top + (box.height * y) / 10);
    });
    return parts.filter((hit) => hit?.closest('.canvas') != null).length / parts.length;
  });

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth);

test.each([
  { width: 1024, height: 768, language: 'en' },
  { width: 1024, height: 768, language: 'ja' },
  { width: 390, height: 844, language: 'en' },
  { width: 390, height: 844, language: 'ja' },
] as const)('everything in the top bar is in reach at $width × $height ($language)', async ({ language, ...viewport }) => {
  const { page, t, library, editor, exporting } = await visit({ language, viewport });
  await library.ready();
  expect.soft(await scrollsSideways(page), 'the first visit scrolls sideways').toBe(false);
  await library.create(templates[0]!.title[language]);
  await editor.ready();
  expect.soft(await outOfReach(page, '.top-bar')).toEqual([]);
  expect.soft(await scrollsSideways(page), 'the editor scrolls sideways').toBe(false);
  const isPhone = viewport.width < 600;
  if (isPhone) {
    await editor.button(t.editor.more).click();
    await expect.poll(() => outOfReach(page, '.top-bar-more')).toEqual([]);
    await editor.button(t.commands.help).click();
  } else await editor.button(t.editor.help).click();
  await page.getByRole('dialog', { name: t.dialogs.help.title }).getByRole('button', { name: t.common.close }).click();
  expect.soft(await editor.button(t.editor.export).count(), 'the export button has its name').toBe(isPhone ? 0 : 1);
  await page.keyboard.press('Control+Shift+E');
  await exporting.dialog.waitFor();
  expect.soft(await outOfReach(page, '[role=dialog] .ui-dialog-footer')).toEqual([]);
  await exporting.choose('SVG');
  await exporting.download();
  expect.soft(await uncovered(page), 'part of the canvas that no panel covers').toBeGreaterThan(0.5);
  await editor.toLibrary();
  await library.ready();
  expect.soft(await scrollsSideways(page), 'the library scrolls sideways').toBe(false);
});
