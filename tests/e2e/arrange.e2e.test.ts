import { expect, test } from 'vitest';
import { positionOf, type JourneyMap, type Point } from '#model';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems } from './accessibility.ts';
import { overlapsIn, touchpointOf, visitMap } from './pages/index.ts';

const messy = map(
  'Messy',
  phase('Before', 'a b c', { width: 760 }),
  phase('After', 'd e'),
  journey('Main', 'a > b > c > d > e, e > b'),
  card('a', { x: 400, y: 240 }),
  card('b', { x: 24, y: 320 }),
  card('c', { x: 120, y: 384 }),
  card('e', { x: 40, y: 48 }),
);

const cornerOf = (now: JourneyMap, title: string): Point => positionOf(now, touchpointOf(now, title));

test('touchpoints are tidied up, aligned, locked and selected by journey, by menu, toolbar and key', async () => {
  const { page, editor, t } = await visitMap(messy);
  await editor.hasCards(5);

  // Tidying up: one step, by key, and back.
  await editor.canvas.focus();
  await page.keyboard.press('Shift+T');
  await expect.poll(async () => overlapsIn(await editor.map())).toEqual([]);
  const tidy = await editor.map();
  for (const title of ['a', 'b', 'c']) expect(touchpointOf(tidy, title).phaseId).toBe('Before');
  await editor.undo();
  await expect.poll(async () => cornerOf(await editor.map(), 'a')).toEqual(cornerOf(messy, 'a'));
  await editor.redo();

  // A locked touchpoint neither moves nor goes, and says so; it is unlocked where that is said.
  await editor.select('b');
  await page.keyboard.press('Control+Shift+L');
  await editor.drag(await editor.middleOf(editor.card('b')), await editor.screenOf({ x: 300, y: 500 }));
  await page.getByText(t.arrange.isLocked(1)).waitFor();
  await page.keyboard.press('Delete');
  expect(cornerOf(await editor.map(), 'b')).toEqual(cornerOf(tidy, 'b'));
  expect(await editor.card('b').getByRole('img').getAttribute('aria-label')).toContain(t.arrange.locked);
  expect(await accessibilityProblems(page)).toEqual([]);
  await editor.button(t.arrange.unlock).last().click();
  await expect.poll(async () => touchpointOf(await editor.map(), 'b').isLocked).toBe(false);

  // Aligning by the menu, distributing by the inspector's toolbar.
  await editor.select('a');
  for (const title of ['c', 'e']) await editor.card(title).click({ modifiers: ['Shift'] });
  expect(await accessibilityProblems(page)).toEqual([]);
  await editor.card('c').click({ button: 'right' });
  await page.getByRole('menuitem', { name: t.arrange.align, exact: true }).press('ArrowRight');
  await page.getByRole('menuitem', { name: t.commands.alignBottom, exact: true }).click();
  await page
    .getByRole('toolbar', { name: t.arrange.arrange })
    .getByRole('button', { name: t.commands.distributeHorizontally })
    .click();
  const aligned = await editor.map();
  expect(new Set(['a', 'c', 'e'].map((title) => cornerOf(aligned, title).y)).size).toBe(1);

  // The whole journey, from one of its touchpoints.
  await editor.select('d');
  await page.keyboard.press('j');
  await expect.poll(() => page.locator('.card.is-selected').count()).toBe(5);
});
