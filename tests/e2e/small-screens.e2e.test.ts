import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Point } from '#model';
import { templates } from '#knowledge';
import { visit } from './pages/index.ts';

/** The buttons and fields of a bar that cannot be pressed because they lie outside the window or under something else. */
const outOfReach = (page: Page, bar: string): Promise<string[]> =>
  page.locator(`${bar} :is(button, input, a)`).evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
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

const WINDOWS = [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  // The least width at which all views stand in a row.
  { width: 1408, height: 900 },
];

test.each(['en', 'ja'] as const)(
  'everything in the top bar is in reach in a small window and on a phone (%s)',
  async (language) => {
    const { page, t, library, editor, exporting } = await visit({ language });
    const inEachWindow = async (look: (isPhone: boolean, size: string) => Promise<void>): Promise<void> => {
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        await look(size.width < 600, `${size.width} × ${size.height}`);
      }
    };
    const staysInside = async (where: string): Promise<void> =>
      expect.soft(await scrollsSideways(page), `${where} scrolls sideways`).toBe(false);
    await library.ready();
    await inEachWindow((_, size) => staysInside(`the first visit at ${size}`));

    await library.create(templates[0]!.title[language]);
    await editor.ready();
    await inEachWindow(async (isPhone, size) => {
      await editor.button(isPhone ? t.editor.more : t.editor.help).waitFor();
      await expect.poll(() => outOfReach(page, '.top-bar'), { message: size }).toEqual([]);
      await staysInside(`the editor at ${size}`);
      if (isPhone) {
        await editor.button(t.editor.more).click();
        await expect.poll(() => outOfReach(page, '.top-bar-more')).toEqual([]);
        await editor.button(t.commands.help).click();
        await page
          .getByRole('dialog', { name: t.dialogs.help.title })
          .getByRole('button', { name: t.common.close })
          .click();
      }
      expect.soft(await editor.button(t.editor.export).count(), 'the export button has its name').toBe(isPhone ? 0 : 1);
      await page.keyboard.press('Control+Shift+E');
      await exporting.dialog.waitFor();
      expect.soft(await outOfReach(page, '[role=dialog] .ui-dialog-footer'), size).toEqual([]);
      await exporting.choose('SVG');
      // The toast of this download is there when the next window looks at the footer.
      await exporting.download();
      await exporting.dialog.waitFor({ state: 'detached' });
      expect.soft(await uncovered(page), `part of the canvas that no panel covers at ${size}`).toBeGreaterThan(0.5);
    });

    await editor.toLibrary();
    await library.ready();
    await inEachWindow((_, size) => staysInside(`the library at ${size}`));
  },
);

/**
 * What can be pressed but does not answer a finger on 44 × 44 px; what lies behind a dialog or is scrolled away does not
 * count. Pins stand as close to cards and links as the map makes them: 24 px is what they always have.
 */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'button, a[href], input, textarea, [role=slider], [role=separator]';
    const answers = (control: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      return (
        hit !== null && (control.contains(hit) || hit.contains(control) || hit.closest('label')?.control === control)
      );
    };
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isOut = x < 0 || y < 0 || x > innerWidth || y > innerHeight || !answers(control, x, y);
      const isOff =
        !control.checkVisibility() ||
        control.matches(':disabled') ||
        getComputedStyle(control).pointerEvents === 'none';
      const wanted = control.matches('[data-annotation-pin]') ? 23.9 : 43.5;
      if (isOut || isOff || (box.width >= wanted && box.height >= wanted)) return [];
      // A larger area than its box may belong to it, not always all around.
      const reach = (dx: number, dy: number): number => {
        let steps = 0;
        while (steps < 44 && answers(control, x + dx * (steps + 1), y + dy * (steps + 1))) steps++;
        return steps;
      };
      const isLarge =
        (box.width >= 43.5 || reach(-1, 0) + reach(1, 0) >= 43) &&
        (box.height >= 43.5 || reach(0, -1) + reach(0, 1) >= 43);
      return isLarge
        ? []
        : [`${control.getAttribute('aria-label') ?? control.textContent} ${box.width} × ${box.height}`];
    });
  });

/** A place in view where a finger finds a touchpoint. Which is the first of them is not the same in every run. */
const cardInReach = (page: Page): Promise<Point> =>
  page.locator('[data-touchpoint]').evaluateAll((cards) => {
    for (const card of cards) {
      const { left, top, width, height } = card.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (card.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    throw new Error('No touchpoint is in reach.');
  });

/** A place in view where a finger finds a link. */
const linkInReach = (page: Page): Promise<Point> =>
  page.locator('.link-line').evaluateAll((lines) => {
    for (const line of lines as SVGPathElement[]) {
      const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM()!);
      if (document.elementFromPoint(x, y) === line) return { x, y };
    }
    throw new Error('No link is in reach.');
  });

test.each([
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])('all that is pressed is large enough for a finger at $width × $height', async (viewport) => {
  const { page, t, library, editor, fingers } = await visit({ touch: true, viewport });
  const isNarrow = viewport.width < 860;
  const look = async (where: string): Promise<void> => expect.soft(await tooSmall(page), where).toEqual([]);
  const panel = async (side: 'Left' | 'Right'): Promise<void> => {
    if (isNarrow) await editor.button(t.editor[`show${side}`]).tap();
  };
  await library.ready();
  await look('the first visit');
  await editor.button(t.library.newMap).tap();
  await library.newMap.waitFor();
  await look('a new map');
  await library.newMap.getByRole('radio', { name: templates[0]!.title.en, exact: true }).check({ force: true });
  await library.newMap.getByRole('button', { name: t.newMap.create, exact: true }).tap();
  await editor.ready();
  await look('the canvas');
  await panel('Left');
  await editor.journeys.waitFor();
  await look('the journeys');
  await page.locator('.journey-sample').first().tap();
  const aspects = page.locator('.journey-aspects');
  await aspects.waitFor();
  await look('the aspects');
  await page.keyboard.press('Escape');
  await aspects.waitFor({ state: 'detached' });
  await fingers.tap(await cardInReach(page));
  await page.locator('.card.is-selected').waitFor();
  await look('a selected touchpoint');
  await panel('Right');
  const tab = (name: 'content' | 'experience'): Locator =>
    page.getByRole('tab', { name: t.inspector[name], selected: true });
  await tab('content').waitFor();
  await look('its content');
  await page.getByRole('tab', { name: t.inspector.experience }).tap();
  await tab('experience').waitFor();
  await look('its experience');
  if (isNarrow) {
    await editor.button(t.editor.hideRight).first().tap();
    await page.getByRole('complementary', { name: t.editor.rightPanel }).waitFor({ state: 'detached' });
  }
  await fingers.tap(await linkInReach(page));
  await editor.button(t.canvas.insertShort).waitFor();
  await look('a selected link');
  await page.keyboard.press('Control+Shift+E');
  await page.getByRole('dialog').waitFor();
  await look('the export');
  await page.keyboard.press('Escape');
  await editor.toLibrary();
  await library.ready();
  await look('the library');
});

test('on a phone a journey is walked through, read, and its touchpoint changed', async () => {
  const { page, t, library, editor } = await visit({ touch: true, viewport: { width: 390, height: 844 } });
  await library.ready();
  await library.create(templates[0]!.title.en);
  await editor.ready();
  const titles = async (): Promise<string> =>
    (await page.locator('.card.is-selected [role=img]').getAttribute('aria-label')) ?? '';
  const place = page.locator('.walk-place');
  const next = editor.button(t.commands.walkNext);
  expect(await place.innerText()).toMatch(/^– \/ \d+$/);
  const seen: string[] = [];
  for (let step = 1; step <= 3; step++) {
    await next.tap();
    await expect.poll(() => place.innerText()).toMatch(new RegExp(`^${step} /`));
    // The view has moved there, near enough to read.
    await expect
      .poll(async () => (await page.locator('.card.is-selected').boundingBox())?.x ?? -1)
      .toBeGreaterThanOrEqual(0);
    seen.push(await titles());
  }
  expect(new Set(seen).size).toBe(3);

  await editor.button(t.editor.showRight).tap();
  const sheet = page.getByRole('complementary', { name: t.editor.rightPanel });
  await sheet.waitFor();
  expect((await sheet.boundingBox())!.y).toBeGreaterThan(300);
  await next.tap();
  await expect.poll(() => place.innerText()).toMatch(/^4 \//);
  const card = (await page.locator('.card.is-selected').boundingBox())!;
  expect(card.y + card.height / 2, 'the card lies above the sheet').toBeLessThan((await sheet.boundingBox())!.y);
  await sheet.getByRole('textbox', { name: t.inspector.title }).fill('Changed on the way');
  await sheet.getByRole('button', { name: t.editor.hideRight }).tap();
  await editor.card('Changed on the way').waitFor();
  expect(await sheet.count()).toBe(0);

  // One panel at a time; on its side the phone shows it beside the canvas.
  await editor.button(t.editor.showLeft).tap();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => uncovered(page)).toBeGreaterThan(0.5);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await outOfReach(page, '.walk-bar')).toEqual([]);
});
