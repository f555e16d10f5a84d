import { expect, test } from 'vitest';
import { essenceOf, twoJourneys, wantedEssence } from './fixtures/two-journeys.ts';
import { activateByKeys, createBlankByKeys, makeJourneysByKeys } from './journeys-by-keys.ts';
import { compose, focusWithin, tabTo, write } from './keys.ts';
import { overlapsIn, visit, type Screens } from './pages/index.ts';

/** What a screen reader is told that the keyboard stands on. */
const current = ({ editor }: Screens): Promise<string> =>
  editor.canvas.evaluate(
    (canvas) =>
      document.getElementById(canvas.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '',
  );
const isOn = (screens: Screens, title: string): Promise<void> =>
  expect.poll(() => current(screens)).toMatch(new RegExp(`^${title},`));
const spoken = ({ page }: Screens): Promise<string> => page.locator('.visually-hidden[role=status]').last().innerText();

/** Names what was just added and stays on it. */
const name = async (screens: Screens, title: string): Promise<void> => {
  await screens.editor.naming.waitFor();
  await write(screens.page, title);
  await screens.page.keyboard.press('Enter');
  await isOn(screens, title);
};

const add = async (screens: Screens, title: string, phases: readonly ('Left' | 'Right')[] = []): Promise<void> => {
  await screens.page.keyboard.press('Control+ArrowRight');
  await name(screens, title);
  for (const side of phases) await screens.page.keyboard.press(`Alt+Shift+Arrow${side}`);
};

/** Links what the keyboard stands on with a touchpoint found by typing. */
const link = async (screens: Screens, from: string, to: string): Promise<void> => {
  const { page } = screens;
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: `Link “${from}”` });
  await focusWithin(dialog);
  await write(page, to);
  await expect.poll(() => dialog.locator('[role=option][aria-selected=true]').textContent()).toContain(to);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(screens.editor.focus).toBe('canvas');
};

/** Adds an unlinked touchpoint beside the one the keyboard stands on. */
const addBeside = async (screens: Screens, title: string): Promise<void> => {
  await screens.page.keyboard.press('n');
  await name(screens, title);
};

test('the map of two journeys is built on the canvas with keys alone', async () => {
  const screens = await visit();
  const { app, page, editor, t } = screens;
  const { keyboard } = page;
  await createBlankByKeys(screens);
  await makeJourneysByKeys(screens);

  await tabTo(page, editor.phase('Healthy'));
  await keyboard.press('Space');
  await tabTo(page, editor.canvas, 'Shift+Tab');
  await keyboard.press('n');
  await name(screens, 'Runs every Sunday');
  await add(screens, 'Knee hurts on the stairs', ['Right']);
  await addBeside(screens, 'Asks a friend');
  await keyboard.press('Escape');
  await keyboard.press('ArrowLeft');
  await isOn(screens, 'Knee hurts on the stairs');
  await add(screens, 'Books a visit', ['Right']);

  // One title through an input method, whose Enter does not end the name; then it is put right.
  await keyboard.press('Control+ArrowRight');
  await editor.naming.waitFor();
  await compose(await app.context.newCDPSession(page), 'えっくすせん', 'Ｘ線');
  expect(await editor.naming.inputValue()).toBe('Ｘ線');
  await keyboard.press('Enter');
  await isOn(screens, 'Ｘ線');
  await keyboard.press('F2');
  await name(screens, 'X-ray');

  await add(screens, 'Hears that it is arthrosis', ['Right']);
  await addBeside(screens, 'Compares the costs');
  await keyboard.press('Escape');
  await keyboard.press('ArrowLeft');
  await isOn(screens, 'Hears that it is arthrosis');
  await add(screens, 'Physiotherapy', ['Right']);
  await add(screens, 'Exercises at home', ['Right']);
  await add(screens, 'Pain comes back');
  await add(screens, 'Injection', ['Left']);
  await expect.poll(() => spoken(screens)).toContain('1 touchpoint moved, now in Treatment');
  await keyboard.press('Alt+ArrowLeft');
  await isOn(screens, 'Pain comes back');
  await keyboard.press('Alt+ArrowRight');
  await keyboard.press('Alt+ArrowRight');
  await expect.poll(() => spoken(screens)).toContain(t.speech.notices.noWayOn);
  await keyboard.press('Alt+ArrowLeft');
  await addBeside(screens, 'Joins a walking group');

  // Deleted, the focus goes to a neighbour; undone, it is there again.
  await keyboard.press('Delete');
  await expect.poll(() => current(screens)).not.toBe('');
  await keyboard.press('Control+z');
  await expect.poll(() => spoken(screens)).toContain('Undone: 1 touchpoint deleted');
  await expect.poll(editor.focus).toBe('canvas');

  const [first, second] = twoJourneys.journeys;
  await activateByKeys(screens, second!.title, 'ArrowDown');
  await tabTo(page, editor.canvas);
  // From the first touchpoint along the first journey to where the second one begins.
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await keyboard.press('ArrowRight');
  await isOn(screens, first!.path[0]!);
  for (const title of first!.path.slice(1, 2)) {
    await keyboard.press('Alt+ArrowRight');
    await isOn(screens, title);
  }
  await keyboard.press('ArrowRight');
  await isOn(screens, second!.path[0]!);
  for (const [index, from] of second!.path.slice(0, -1).entries()) {
    await link(screens, from, second!.path[index + 1]!);
    await keyboard.press('Alt+ArrowRight');
    await isOn(screens, second!.path[index + 1]!);
  }

  const map = await editor.map();
  expect(essenceOf(map)).toEqual(wantedEssence());
  expect(overlapsIn(map)).toEqual([]);
});
