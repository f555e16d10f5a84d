import { describe, expect, test } from 'vitest';
import { inOrder, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { compose, focusWithin, tabTo } from './keys.ts';
import { linesOf, mapOfFile, touchpointOf, visit, visitEach, type Screens } from './pages/index.ts';

/** Notes it when a value does not come, and lets the test go on: lost focus need not end a journey. */
const isSoon = async (value: () => Promise<string>, wanted: string, message?: string): Promise<void> => {
  await expect
    .poll(value)
    .toBe(wanted)
    .catch(() => undefined);
  expect.soft(await value(), message).toBe(wanted);
};

/** Takes the map home as JSON, and gives what was taken. */
const exportByKeyboard = async ({ app, page, t, exporting: { dialog } }: Screens): Promise<JourneyMap> => {
  const { keyboard } = page;
  await keyboard.press('Control+Shift+e');
  await focusWithin(dialog);
  await tabTo(page, dialog.getByRole('radio', { name: 'Slide' }));
  for (const format of ['PNG', 'SVG', 'Print', 'JSON']) {
    await keyboard.press('ArrowRight');
    await expect
      .poll(() => dialog.getByRole('radio', { name: format }).evaluate((radio) => radio === document.activeElement))
      .toBe(true);
  }
  await keyboard.press('Space');
  expect(await dialog.getByRole('radio', { name: 'JSON' }).getAttribute('aria-checked')).toBe('true');
  await tabTo(page, dialog.getByRole('button', { name: t.exporting.save }));
  const { text } = await app.download(() => keyboard.press('Enter'));
  await dialog.waitFor({ state: 'detached' });
  return mapOfFile(text);
};

test('a whole map is made, changed and taken home without a mouse', async () => {
  const screens = await visit();
  const { app, page, t, library, editor } = screens;
  const { keyboard } = page;
  await library.ready();
  await tabTo(page, library.button(t.library.newMap));
  await keyboard.press('Enter');
  await library.newMap.waitFor();
  await tabTo(page, library.newMap.getByRole('radio', { name: t.newMap.blank }));
  await keyboard.press('Enter');
  await editor.ready();
  await isSoon(editor.focus, 'canvas', 'the focus after the map was opened');

  await keyboard.press('n');
  await keyboard.type('Feels a lump');
  await keyboard.press('Enter');
  await isSoon(editor.focus, 'canvas');
  await keyboard.press('Control+ArrowRight');
  await keyboard.type('Calls the practice');
  await keyboard.press('Enter');
  await keyboard.press('Control+ArrowDown');
  const session = await app.context.newCDPSession(page);
  await compose(session, 'しんさつ', '診察');
  expect(await editor.naming.inputValue(), 'Enter while composing does not commit').toBe('診察');
  await keyboard.type(' first');
  await keyboard.press('Enter');
  await editor.naming.waitFor({ state: 'detached' });
  const made = await editor.map();
  expect(linesOf(made)).toEqual(
    expect.arrayContaining(['Feels a lump > Calls the practice', 'Calls the practice > 診察 first']),
  );
  await isSoon(editor.focus, 'canvas');

  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  const moved = await editor.map();
  expect(touchpointOf(moved, '診察 first').y - touchpointOf(made, '診察 first').y).toBe(48);

  await keyboard.press('l');
  const connect = page.getByRole('dialog', { name: 'Link “診察 first”' });
  await connect.waitFor();
  await keyboard.type('lump');
  await connect.getByRole('option', { name: /Feels a lump/ }).waitFor();
  await keyboard.press('Enter');
  await connect.waitFor({ state: 'detached' });
  await isSoon(editor.focus, 'canvas');
  expect(linesOf(await editor.map())).toContain('診察 first > Feels a lump');

  await keyboard.press('Delete');
  await editor.hasCards(2);
  await keyboard.press('Control+z');
  await editor.hasCards(3);
  await keyboard.press('Control+Shift+z');
  await editor.hasCards(2);
  await keyboard.press('Control+z');
  await editor.hasCards(3);
  await isSoon(editor.focus, 'canvas');

  const [first] = await editor.phaseTitles();
  await tabTo(page, editor.phase(first!));
  await keyboard.press('F2');
  await page.getByRole('textbox', { name: t.canvas.phaseTitle }).waitFor();
  await keyboard.type('Before it all');
  await keyboard.press('Enter');
  await editor.phase('Before it all').waitFor();
  expect(await editor.focus()).not.toBe('body');

  const taken = await exportByKeyboard(screens);
  await isSoon(editor.focus, 'canvas', 'the focus after exporting');
  expect(Object.values(taken.phases).map(({ title }) => title)).toContain('Before it all');
  expect(Object.keys(taken.touchpoints)).toHaveLength(3);
});

const line = map('Walk', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

describe('on a map', () => {
  const visited = visitEach(line);

  test('arrow keys walk over the cards, Space selects, and an arrow at the border carries a card across', async () => {
    const { page, editor, t } = visited();
    const { keyboard } = page;
    await tabTo(page, editor.canvas);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    // The menu key is about the card with the focus, and opens there.
    await keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: t.commands.rename }).waitFor();
    const menu = (await page.getByRole('menu').boundingBox())!;
    const middle = await editor.middleOf(editor.card('a2'));
    expect(Math.abs(menu.x - middle.x), 'from the card to its menu').toBeLessThan(20);
    expect(middle.y).toBeGreaterThanOrEqual(menu.y - 1);
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await keyboard.press('Space');
    await page.locator('.card.is-selected').waitFor();
    expect(await page.locator('.card.is-selected').getByRole('img').getAttribute('aria-label')).toMatch(
      /^a2, Before, step 2 of 3 in Main/,
    );
    for (let presses = 0; presses < 4; presses++) await keyboard.press('ArrowRight');
    const after = await editor.map();
    expect(after.phases[touchpointOf(after, 'a2').phaseId]!.title).toBe('After');

    // A new journey is named at once, and then letters are keys again.
    await editor.canvas.focus();
    await keyboard.press('Shift+J');
    await focusWithin(editor.journeys);
    await keyboard.type('Money');
    await keyboard.press('Enter');
    await expect.poll(editor.focus).toBe('canvas');
    expect(inOrder((await editor.map()).journeys).map(({ title }) => title)).toEqual(['Main', 'Money']);
  });

  test('every dialog of the editor is left with Escape, and the focus is back where it was', async () => {
    const { page, editor, exporting, t } = visited();
    const { keyboard } = page;
    await tabTo(page, editor.canvas);
    await keyboard.press('ArrowRight');
    for (const [key, name] of [
      ['?', t.dialogs.help.title],
      ['Control+Shift+e', t.exporting.title],
      ['l', 'Link “a1”'],
    ] as const) {
      await keyboard.press(key);
      const dialog = page.getByRole('dialog', { name });
      await focusWithin(dialog);
      await keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(editor.focus, { message: name }).toBe('canvas');
    }
    await tabTo(page, editor.button(t.editor.export), 'Shift+Tab');
    await keyboard.press('Enter');
    await focusWithin(exporting.dialog);
    await keyboard.press('Escape');
    await exporting.dialog.waitFor({ state: 'detached' });
    await expect.poll(editor.focus).not.toBe('body');
  });

  test('a phase with touchpoints is deleted by keyboard, and the focus stays on the page', async () => {
    const { page, editor } = visited();
    await tabTo(page, editor.phase('After'));
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Delete the phase “After”?' });
    await tabTo(page, dialog.getByRole('button', { name: 'Delete the phase' }));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await editor.phaseTitles()).toEqual(['Before']);
    await expect.poll(editor.focus).not.toBe('body');
  });
});
