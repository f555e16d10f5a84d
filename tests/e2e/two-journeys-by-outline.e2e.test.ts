import { expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { essenceOf, twoJourneys, wantedEssence } from './fixtures/two-journeys.ts';
import { activateByKeys, createBlankByKeys, makeJourneysByKeys } from './journeys-by-keys.ts';
import { focusWithin, write } from './keys.ts';
import { overlapsIn, visit, type Screens } from './pages/index.ts';

/** The name of the row that the keyboard stands on. */
const rowOf = ({ page }: Screens): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.closest('[role=treeitem]')?.querySelector('.visually-hidden')?.textContent ?? '',
  );
const isOn = (screens: Screens, title: string, phase?: string): Promise<void> =>
  expect.poll(() => rowOf(screens)).toMatch(new RegExp(`^${title}${phase === undefined ? '' : `, ${phase}`}`));

/** Adds with this key, names it, and carries it on by so many phases. */
const add = async (screens: Screens, key: 'next' | 'another', title: string, phases: -1 | 0 | 1 = 0): Promise<void> => {
  const { keyboard } = screens.page;
  await keyboard.press(key === 'next' ? 'Control+Enter' : 'Control+Shift+Enter');
  await screens.page.locator('.outline-field').waitFor();
  await write(screens.page, title);
  await keyboard.press('Enter');
  await isOn(screens, title);
  if (phases !== 0) await keyboard.press(`Alt+Shift+Arrow${phases === 1 ? 'Right' : 'Left'}`);
};

/** Goes to a row by typing the beginning of its name. */
const goTo = async (screens: Screens, title: string): Promise<void> => {
  await screens.page.keyboard.press('Home');
  await screens.page.keyboard.type(title.slice(0, 6));
  await isOn(screens, title);
};

const link = async (screens: Screens, from: string, to: string): Promise<void> => {
  const { keyboard } = screens.page;
  await goTo(screens, from);
  await keyboard.press('Shift+Enter');
  const dialog = screens.page.getByRole('dialog', { name: `Link “${from}”` });
  await focusWithin(dialog);
  await write(screens.page, to);
  await expect.poll(() => dialog.locator('[role=option][aria-selected=true]').textContent()).toContain(to);
  await keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await isOn(screens, from);
};

test('the map of two journeys is built in the outline alone, and the canvas never has the focus', async () => {
  const screens = await visit();
  const { page, editor } = screens;
  const { keyboard } = page;
  await createBlankByKeys(screens);
  await makeJourneysByKeys(screens);
  await keyboard.press('Alt+o');
  await isOn(screens, 'Healthy', '0 touchpoints');
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.closest('.canvas') !== null)
        document.body.dataset['canvasTouched'] = `${target.className} ${new Error().stack}`;
    });
  });

  await add(screens, 'next', 'Runs every Sunday');
  await add(screens, 'next', 'Knee hurts on the stairs', 1);
  await isOn(screens, 'Knee hurts on the stairs', 'Onset, step 2 of 2 in Diagnosis and treatment');
  await add(screens, 'another', 'Asks a friend');
  await goTo(screens, 'Knee hurts on the stairs');
  await add(screens, 'next', 'Books a visit', 1);
  await add(screens, 'next', 'X-ray');
  await add(screens, 'next', 'Hears that it is arthrosis', 1);
  await add(screens, 'another', 'Compares the costs');
  await goTo(screens, 'Hears that it is arthrosis');
  await add(screens, 'next', 'Physiotherapy', 1);
  await add(screens, 'next', 'Exercises at home', 1);
  await add(screens, 'next', 'Pain comes back');
  await add(screens, 'next', 'Injection', -1);
  await isOn(screens, 'Injection', 'Treatment, step 9 of 9');
  await goTo(screens, 'Exercises at home');
  await add(screens, 'another', 'Joins a walking group');

  // A link that is wrong is seen among the touchpoint's rows, gone along, and taken away.
  await link(screens, 'Injection', 'X-ray');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await isOn(screens, 'goes back to X-ray', 'Examination, in Diagnosis and treatment');
  await keyboard.press('Enter');
  await isOn(screens, 'X-ray');
  await goTo(screens, 'Injection');
  await keyboard.press('ArrowRight');
  await keyboard.press('Delete');
  await isOn(screens, 'comes from Pain comes back');

  const [, second] = twoJourneys.journeys;
  await activateByKeys(screens, second!.title, 'ArrowDown');
  await keyboard.press('Alt+o');
  await isOn(screens, 'Injection');
  for (const [index, from] of second!.path.slice(0, -1).entries()) await link(screens, from, second!.path[index + 1]!);

  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.body.dataset['canvasTouched'])).toBeUndefined();
  const map = await editor.map();
  expect(essenceOf(map)).toEqual(wantedEssence());
  expect(overlapsIn(map)).toEqual([]);
});
