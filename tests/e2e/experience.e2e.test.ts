import { expect, test } from 'vitest';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { visitMap } from './pages/index.ts';
import { svgFacts } from './pictures.ts';

const lived = map(
  'Lived through',
  phase('Before', 'a1 a2'),
  phase('After', 'b1 b2'),
  journey('Main', 'a1 > a2 > b1 > b2'),
  journey('Other', 'a1 > b1'),
  card('a1', { stage: 'contemplation' }),
  card('b1', { stage: 'action', moment: true }),
  rating('a1', 'medical', 1, { evidence: 'interview', reason: 'Somebody listened' }),
  rating('a2', 'medical', -1),
  rating('b1', 'medical', 0),
  rating('b2', 'social', 2, { perspective: 'clinical' }),
);

test('the curves stay with the cards, and a mark that is dragged or moved by key is a rating', async () => {
  const { page, editor, exporting, t } = await visitMap(lived, { viewport: { width: 1440, height: 900 } });
  await editor.hasCards(4);
  const point = (aspect: string, title: string) =>
    page.getByRole('slider', { name: t.experience.pointOf(aspect, title), exact: true });
  const undoPart = t.editor.undo('').trim();
  /** The greatest distance between a mark that stands alone and the middle of its card, CSS px. */
  const misalignment = (): Promise<number> =>
    page.evaluate(() => {
      const middle = (element: Element): number =>
        element.getBoundingClientRect().x + element.getBoundingClientRect().width / 2;
      const marks = [...document.querySelectorAll<HTMLElement>('[data-point]')];
      return Math.max(
        ...marks
          .filter((mark) => mark.style.getPropertyValue('--side') === '0')
          .map((mark) => {
            const touchpoint = document.querySelector(`[data-touchpoint="${mark.dataset['point']!.split(' ')[0]}"]`)!;
            return Math.abs(middle(mark) - middle(touchpoint));
          }),
      );
    });

  expect(await page.locator('[data-point]').count()).toBeGreaterThanOrEqual(3);
  expect(await misalignment()).toBeLessThan(0.5);
  const canvas = await editor.middleOf(editor.canvas);
  await page.mouse.move(canvas.x, canvas.y);
  await page.mouse.wheel(90, 30);
  expect(await misalignment()).toBeLessThan(0.5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  expect(await misalignment()).toBeLessThan(0.5);
  await page.keyboard.press('Shift+1');

  await point('Medical', 'a1').hover();
  await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('Somebody listened');

  const start = await editor.middleOf(point('Medical', 'a2'));
  await editor.drag(start, { x: start.x, y: start.y - 300 });
  await expect.poll(() => point('Medical', 'a2').getAttribute('aria-valuenow')).toBe('2');
  await editor.startDrag(await editor.middleOf(point('Medical', 'a2')), { x: start.x, y: start.y });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => point('Medical', 'a2').getAttribute('aria-valuenow')).toBe('2');

  await point('Medical', 'a2').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => point('Medical', 'a2').getAttribute('aria-valuenow')).toBe('1.5');
  await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('+1.5');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => point('Medical', 'b1').evaluate((mark) => mark === document.activeElement)).toBe(true);
  await page.keyboard.press('Delete');
  await expect.poll(() => point('Medical', 'b1').getAttribute('aria-valuetext')).toBe(t.inspector.notRated);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => point('Economic', 'b1').evaluate((mark) => mark === document.activeElement)).toBe(true);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => point('Economic', 'b1').getAttribute('aria-valuenow')).toBe('1');

  for (let undos = 0; undos < 4; undos++) await editor.undo();
  expect(await page.getByRole('button', { name: undoPart }).count()).toBe(0);
  expect((await editor.map()).ratings).toEqual(lived.ratings);

  await page.getByRole('button', { name: t.experience.compareWith }).click();
  await page.getByRole('menuitemradio', { name: 'Clinical' }).click();
  await expect.poll(() => page.locator('.experience-curves.is-faint').count()).toBe(1);
  await page.getByRole('button', { name: 'Medical', exact: true, pressed: true }).click();
  await expect.poll(() => page.locator('.experience-curves:not(.is-faint) [data-aspect="medical"]').count()).toBe(0);

  await exporting.open();
  await exporting.choose('SVG');
  await page.getByRole('checkbox', { name: t.exporting.withExperience }).check();
  const drawing = await svgFacts(page, await exporting.download());
  expect(drawing.texts.join(' ')).toContain('Experience');
  expect(drawing.texts).toContain('−2');

  await page.keyboard.press('Alt+3');
  await expect.poll(() => page.locator('[data-point]').count()).toBe(0);
});
