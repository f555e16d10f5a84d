import { expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { fieldNames } from '../support/field-words.ts';
import { screensOf, touchpointOf, visit, visitMap, type Screens } from './pages/index.ts';
import { createProfile } from './support.ts';

const line = map('Kept', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

/** Another tab with the same map. */
const another = async (first: Screens): Promise<Screens> => {
  const next = screensOf(first.app, await first.app.openTab(new URL(first.page.url()).hash), 'en');
  await next.editor.ready();
  return next;
};

/** What may be lost is the last half of a second. */
const HALF_A_SECOND = 500;

test('what is typed in several tabs half a second before the browser is killed is on the map when it opens again', async () => {
  const profile = await createProfile();
  const first = await visitMap(line, { profile });
  const second = await another(first);
  const third = await another(first);
  const { painPoint, actors } = fieldNames('en');

  await first.page.bringToFront();
  await first.editor.select('a1');
  await first.inspector.field(painPoint).focus();
  await second.page.bringToFront();
  await second.editor.card('a2').dblclick();
  await third.page.bringToFront();
  await third.editor.select('b1');
  await third.inspector.panel.getByRole('combobox', { name: actors }).focus();
  await first.page.keyboard.type('Nobody to ask at night', { delay: 20 });
  await second.page.keyboard.type('The second visit', { delay: 20 });
  await third.page.keyboard.type('A neighbour', { delay: 20 });
  await third.page.waitForTimeout(HALF_A_SECOND);
  expect(await first.editor.saveState.getAttribute('data-state')).toBe('writing');
  await first.app.kill();

  const again = await visit({ profile });
  await again.library.open('Kept');
  await again.editor.ready();
  await again.page.getByText(again.t.kept.news.put(3)).waitFor();
  const stored = await again.editor.map();
  expect(touchpointOf(stored, 'a1').painPoint).toBe('Nobody to ask at night');
  expect(touchpointOf(stored, 'b1').actors).toEqual(['A neighbour']);
  expect(Object.values(stored.touchpoints).map(({ title }) => title)).toContain('The second visit');

  await again.page.getByRole('button', { name: again.t.common.undo, exact: true }).click();
  const undone = await again.editor.map();
  expect([touchpointOf(undone, 'a1').painPoint, touchpointOf(undone, 'a2').title]).toEqual(['', 'a2']);
});

test('words whose card another tab deletes, and words that another tab writes into the same field, are kept and shown', async () => {
  const first = await visitMap(line);
  const second = await another(first);
  const { voice, painPoint } = fieldNames('en');
  const { kept } = first.t;
  const list = first.page.getByRole('dialog', { name: kept.title });
  const words = list.getByRole('textbox');
  const toast = first.page.locator('.ui-toast');

  await first.page.bringToFront();
  await first.editor.select('a1');
  await first.inspector.field(voice).focus();
  await first.page.keyboard.type('I waited for hours');
  await second.page.bringToFront();
  await second.editor.select('a1');
  await second.page.keyboard.press('Delete');
  await first.page.bringToFront();
  await toast.getByText(kept.news.gone).waitFor();
  expect(Object.keys((await first.editor.map()).touchpoints)).toHaveLength(2);
  await toast.getByRole('button', { name: kept.show }).click();
  expect(await words.inputValue()).toBe('I waited for hours');
  await list.getByRole('button', { name: kept.bringBack }).click();
  await list.waitFor({ state: 'detached' });
  expect(touchpointOf(await first.editor.map(), 'a1').voice).toBe('I waited for hours');

  for (const { page, editor, inspector } of [second, first]) {
    await page.bringToFront();
    await editor.select('a2');
    await inspector.field(painPoint).focus();
  }
  await first.page.keyboard.type('Mine');
  await second.page.keyboard.type('Theirs');
  await second.inspector.field(painPoint).blur();
  await second.editor.saved();
  await first.inspector.field(painPoint).blur();
  await toast.getByText(kept.news.other).waitFor();
  await expect.poll(() => second.inspector.field(painPoint).inputValue()).toBe('Mine');
  await first.page.getByText(kept.count(1)).waitFor();
  await toast.getByRole('button', { name: kept.show }).click();
  expect(await words.inputValue()).toBe('Theirs');
  await list.getByRole('button', { name: kept.putIn }).click();
  await expect.poll(() => second.inspector.field(painPoint).inputValue()).toBe('Theirs');
  await first.editor.undo();
  expect(touchpointOf(await first.editor.map(), 'a2').painPoint).toBe('Mine');
  await first.page.getByText(kept.count(1)).waitFor({ state: 'detached' });
});
