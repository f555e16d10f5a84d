import { expect } from 'vitest';
import { ASPECTS, type Aspect } from '#model';
import { aspects, nameOf } from '#knowledge';
import { twoJourneys } from './fixtures/two-journeys.ts';
import { tabTo, write } from './keys.ts';
import type { Screens } from './pages/index.ts';

/** Makes a new blank map from the library, with keys alone. */
export const createBlankByKeys = async ({ page, t, library, editor }: Screens): Promise<void> => {
  await library.ready();
  await tabTo(page, library.button(t.library.newMap));
  await page.keyboard.press('Enter');
  await library.newMap.waitFor();
  await tabTo(page, library.newMap.getByRole('radio', { name: t.newMap.blank }));
  await page.keyboard.press('Enter');
  await editor.ready();
};

/** Names and tags the blank map's journey as the first of the two, adds the second, and leaves the first active. */
export const makeJourneysByKeys = async (screens: Screens): Promise<void> => {
  const { page, t, editor } = screens;
  const { keyboard } = page;
  const [first, second] = twoJourneys.journeys;
  const field = editor.journeys.getByRole('textbox', { name: t.journeys.name });
  await keyboard.press('Alt+j');
  await expect.poll(() => focusedRole(screens)).toBe('radio');
  await keyboard.press('F2');
  await field.waitFor();
  await write(page, first!.title);
  await keyboard.press('Enter');
  await tagByKeys(screens, first!);
  await tabTo(page, editor.button(t.journeys.add));
  await keyboard.press('Enter');
  await field.waitFor();
  await write(page, second!.title);
  await keyboard.press('Enter');
  await tagByKeys(screens, second!);
  await activateByKeys(screens, first!.title, 'ArrowUp');
};

/** Goes to the journeys and makes another one the active one. */
export const activateByKeys = async (screens: Screens, title: string, key: 'ArrowUp' | 'ArrowDown'): Promise<void> => {
  await screens.page.keyboard.press('Alt+j');
  await expect.poll(() => focusedRole(screens)).toBe('radio');
  await screens.page.keyboard.press(key);
  await expect.poll(() => screens.editor.journeys.getByRole('radio', { name: title }).isChecked()).toBe(true);
};

const tagByKeys = async (
  { page, t, editor }: Screens,
  journey: { title: string; aspects: readonly Aspect[] },
): Promise<void> => {
  const { keyboard } = page;
  await editor.journeys.getByRole('radio', { name: journey.title }).waitFor();
  const sample = editor.journeys.getByRole('button', { name: `Aspects of “${journey.title}”` });
  await tabTo(page, sample, 'Shift+Tab');
  await keyboard.press('Enter');
  const chips = page.locator('.journey-aspects').getByRole('toolbar', { name: t.journeys.aspects });
  await chips.waitFor();
  // Those wanted first, since the last one cannot be switched off.
  for (const isOn of [true, false]) {
    for (const aspect of ASPECTS.filter((each) => journey.aspects.includes(each) === isOn)) {
      const chip = chips.getByRole('button', { name: nameOf(aspects, aspect, 'en'), exact: true });
      if ((await chip.getAttribute('aria-pressed')) === String(isOn)) continue;
      await tabTo(page, chip, 'ArrowRight');
      await keyboard.press('Space');
      await expect.poll(() => chip.getAttribute('aria-pressed')).toBe(String(isOn));
    }
  }
  await keyboard.press('Escape');
  await chips.waitFor({ state: 'detached' });
  await expect.poll(() => sample.evaluate((button) => button === document.activeElement)).toBe(true);
};

const focusedRole = ({ page }: Screens): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('role') ?? document.activeElement?.getAttribute('type') ?? '',
  );
