import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { journey, map, phase } from '../support/map-builder.ts';
import { visitEach } from './pages/index.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five', 'six'];
const visited = visitEach(
  map('Knee', phase('Before', 'one two three four five'), phase('After', 'six'), journey('Main', NAMES.join(' > '))),
);

/** What a browser tells when another program comes to the front, and then this one again; headless, it never does. */
const leaveAndComeBack = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const field = document.activeElement!;
    for (const [type, bubbling] of [
      ['blur', 'focusout'],
      ['focus', 'focusin'],
    ] as const) {
      field.dispatchEvent(new FocusEvent(type));
      field.dispatchEvent(new FocusEvent(bubbling, { bubbles: true }));
      window.dispatchEvent(new FocusEvent(type));
      await new Promise((done) => requestAnimationFrame(done));
    }
  });

/** What stands in the field that the keyboard is in. */
const typed = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);

test('what is being typed goes on when one comes back from another window, in every field in place', async () => {
  const { page, t, editor, matrix, table } = visited();
  const { keyboard } = page;
  const isKept = async (where: string): Promise<void> => {
    await keyboard.type('Onex');
    await leaveAndComeBack(page);
    await keyboard.press('Backspace');
    await keyboard.type(' c');
    expect.soft(await typed(page), where).toBe('One c');
    await keyboard.press('Escape');
  };
  await editor.card('one').dblclick();
  await editor.naming.waitFor();
  await isKept('a card');
  await page.locator('.phase-title').first().dblclick();
  await page.locator('.phase-title-editor').waitFor();
  await isKept('a phase');
  await keyboard.press('Alt+j');
  await keyboard.press('F2');
  await editor.journeys.getByRole('textbox', { name: t.journeys.name }).waitFor();
  await isKept('a journey');
  await keyboard.press('Alt+o');
  await page.locator('[role=treeitem]:focus').waitFor();
  await keyboard.press('F2');
  await page.locator('.outline-field').waitFor();
  await isKept('a row of the outline');
  for (const view of [matrix, table]) {
    await keyboard.press('Alt+Shift+1');
    await editor.canvas.focus();
    await view.open();
    await isKept('a cell');
  }
  expect(Object.keys((await editor.map()).touchpoints)).toHaveLength(NAMES.length);
});

test('a held key takes away or makes one thing, and walks on', async () => {
  const { page, editor, table } = visited();
  const { keyboard } = page;
  const hold = async (key: string, modifier?: string): Promise<void> => {
    if (modifier !== undefined) await keyboard.down(modifier);
    for (let times = 0; times < 6; times++) await keyboard.down(key);
    await keyboard.up(key);
    if (modifier !== undefined) await keyboard.up(modifier);
  };
  const count = async (): Promise<number> => Object.keys((await editor.map()).touchpoints).length;
  await editor.select('two');
  await hold('Delete');
  expect(await count(), 'Delete on the canvas').toBe(5);
  await editor.select('one');
  await hold('d', 'Control');
  expect(await count(), 'Ctrl+D').toBe(6);
  await keyboard.press('Control+z');
  await editor.select('one');
  await keyboard.press('Escape');
  await hold('ArrowDown');
  await keyboard.press('Alt+o');
  await page.locator('[role=treeitem]:focus').waitFor();
  await keyboard.press('Home');
  await keyboard.type('six');
  await hold('Delete');
  expect(await count(), 'Delete in the outline').toBe(4);
  await editor.canvas.focus();
  await table.open();
  await keyboard.press('Shift+Space');
  await hold('Delete');
  expect(await count(), 'Delete on a row of the table').toBe(3);
});

test('on the canvas cards are meant: with words marked elsewhere, with other letters, beside a dialog of a stranger', async () => {
  const { page, t, editor } = visited();
  const { keyboard } = page;
  const marked = (): Promise<string> => page.evaluate(() => document.getSelection()?.toString() ?? '');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => {
    const stranger = document.createElement('div');
    stranger.innerHTML = '<div role="dialog" style="display:none">extension</div>';
    document.body.append(stranger);
    // As a browser does that has filled in a form.
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  });

  await editor.button(t.editor.export).focus();
  await keyboard.press('Control+a');
  expect(await marked(), 'Ctrl+A on a button').toBe('');

  await editor.select('two');
  await page.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.querySelector('.top-bar, header') ?? document.body),
  );
  expect(await marked()).not.toBe('');
  await keyboard.press('Control+c');
  await expect.poll(clipboard).toContain('two');
  await keyboard.press('Control+v');
  await expect.poll(async () => Object.keys((await editor.map()).touchpoints).length).toBe(7);
  await keyboard.press('Control+z');

  await keyboard.press('Control+a');
  await editor.card('three').click();
  await expect.poll(() => page.locator('.card.is-selected').count()).toBe(1);

  // Undo and redo on a Russian keyboard.
  await keyboard.press('Delete');
  const russian = (shiftKey: boolean): Promise<void> =>
    page.evaluate((shift) => {
      const key = { key: 'я', code: 'KeyZ', ctrlKey: true, shiftKey: shift, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
    }, shiftKey);
  await russian(false);
  expect(Object.keys((await editor.map()).touchpoints)).toHaveLength(6);
  await russian(true);
  expect(Object.keys((await editor.map()).touchpoints)).toHaveLength(5);
});

test('what is held goes back when the window is left, Space pans and keeps what is selected, a toast undoes its own step', async () => {
  const { page, t, editor } = visited();
  const { keyboard, mouse } = page;
  const places = async (): Promise<unknown> => {
    const { touchpoints } = await editor.map();
    return Object.values(touchpoints).map(({ id, x, y, phaseId }) => ({ id, x, y, phaseId }));
  };
  const before = await places();
  const center = async (title: string) => {
    const { x, y, width, height } = (await editor.card(title).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const from = await center('two');

  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 60, from.y + 90, { steps: 4 });
  await page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
  await mouse.move(from.x + 90, from.y + 120, { steps: 2 });
  await mouse.up();
  expect(await places(), 'a card').toEqual(before);

  await editor.select('two');
  await keyboard.down('Space');
  const pane = { x: from.x, y: from.y + 160 };
  await mouse.move(pane.x, pane.y);
  await mouse.down();
  await mouse.move(pane.x + 40, pane.y + 30, { steps: 4 });
  await mouse.up();
  await keyboard.up('Space');
  expect(await page.locator('.card.is-selected').count(), 'after panning with Space').toBe(1);
  const moved = await center('two');
  expect([Math.round(moved.x - from.x), Math.round(moved.y - from.y)]).toEqual([40, 30]);

  await page.evaluate(() => navigator.clipboard.writeText('Rests\nWalks\nCycles'));
  await editor.canvas.focus();
  await keyboard.press('Control+v');
  const toast = page.locator('.ui-toasts').getByRole('button', { name: t.common.undo });
  await toast.waitFor();
  await keyboard.press('ArrowDown');
  await toast.waitFor({ state: 'detached' });
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  expect(await places()).toEqual(before);
});
