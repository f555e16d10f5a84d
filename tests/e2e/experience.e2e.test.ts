import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { visitEach } from './pages/index.ts';
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

const visited = visitEach(lived);

test('the curves stand evenly under the canvas, and a mark that is dragged or moved by key is a rating', async () => {
  const { page, editor, exporting, t } = visited();
  await editor.hasCards(4);
  const point = (aspect: string, title: string) =>
    page.getByRole('slider', { name: t.experience.pointOf(aspect, title), exact: true });
  const undoPart = t.editor.undo('').trim();
  const middleOf = async (mark: Locator): Promise<number> => Math.round((await editor.middleOf(mark)).x);
  const marks = (): Promise<number[]> =>
    Promise.all(['a1', 'a2', 'b1'].map((title) => middleOf(point('Medical', title))));

  const [first, second, third] = (await marks()) as [number, number, number];
  expect(Math.abs(third - second - (second - first))).toBeLessThanOrEqual(1);
  const canvas = await editor.middleOf(editor.canvas);
  await page.mouse.move(canvas.x, canvas.y);
  await page.mouse.wheel(90, 30);
  expect(await marks(), 'panning moves no mark').toEqual([first, second, third]);
  await page.keyboard.press('Shift+1');

  await point('Medical', 'a1').hover();
  await expect.poll(() => page.getByRole('tooltip').innerText()).toMatch(/^1 a1[^]*Somebody listened/);

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

  const painted = (): Promise<string> =>
    page.locator('canvas.experience-plot').evaluate((plot: HTMLCanvasElement) => plot.toDataURL());
  const alone = await painted();
  await page.getByRole('button', { name: t.experience.compareWith }).click();
  await page.getByRole('menuitemradio', { name: 'Clinical' }).click();
  await expect.poll(painted, { message: 'the other curve beside it' }).not.toBe(alone);
  await page.getByRole('button', { name: 'Medical', exact: true, pressed: true }).click();
  await expect.poll(() => page.getByRole('slider', { name: 'Medical: ' }).count()).toBe(0);

  await exporting.open();
  await exporting.choose('SVG');
  await page.getByRole('checkbox', { name: t.exporting.withExperience }).check();
  const drawing = await svgFacts(page, await exporting.download());
  expect(drawing.texts.join(' ')).toContain('Experience');
  expect(drawing.texts).toContain('−2');

  await page.keyboard.press('Alt+3');
  await expect.poll(() => page.locator('[data-point]').count()).toBe(0);
});

test('a column and its card light each other, and a column leads to its card', async () => {
  const { page, editor, t } = visited();
  await editor.hasCards(4);
  const light = page.locator('.experience-light:not(.is-selected)');
  await editor.card('b1').hover();
  await light.waitFor();
  const column = await editor.middleOf(light);

  const panel = (await page.locator('.experience-body').boundingBox())!;
  await page.mouse.move(column.x, panel.y + 10);
  await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('b1');
  const lit = await editor.middleOf(page.locator('.pointed-card'));
  const card = await editor.middleOf(editor.card('b1'));
  expect(Math.hypot(lit.x - card.x, lit.y - card.y)).toBeLessThan(2);

  await page.mouse.click(column.x, panel.y + 10);
  await page.locator('.card.is-selected').waitFor();
  const frame = (await editor.canvas.boundingBox())!;
  await expect
    .poll(async () => Math.abs((await editor.middleOf(editor.card('b1'))).x - (frame.x + frame.width / 2)))
    .toBeLessThan(3);
  await page.locator('.experience-light.is-selected').waitFor();

  // Which part of the path the canvas shows.
  const bracket = page.locator('.experience-bracket');
  await page.keyboard.press('Shift+1');
  const width = async (): Promise<number> => (await bracket.boundingBox())?.width ?? 0;
  const axis = panel.width - 200;
  await expect.poll(width).toBeGreaterThan(axis);
  await page.mouse.move(frame.x + 200, frame.y + 200);
  await page.mouse.wheel(frame.width * 0.6, 0);
  await expect.poll(width).toBeLessThan(axis);

  // How they are drawn is remembered.
  await page.getByRole('radio', { name: t.experience.overlay }).click();
  await expect.poll(() => page.locator('.experience-legend').count()).toBe(1);
  await editor.toLibrary();
  await page.goBack();
  await editor.ready();
  await expect.poll(() => page.locator('.experience-legend').count()).toBe(1);
});
