import type { CDPSession, Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Presses Tab until the focus is there. */
export const tabTo = async (page: Page, goal: Locator, key = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    if (await goal.evaluateAll((elements) => elements.some((each) => each === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab never comes there.');
};

/** Writes a longer text: the first letter is a key, which may open the field, the others come at once. */
export const write = async ({ keyboard }: Page, text: string): Promise<void> => {
  await keyboard.press(text.slice(0, 1));
  await keyboard.insertText(text.slice(1));
};

/** Waits until a dialog has taken the focus, so that keys go to it. */
export const focusWithin = (dialog: Locator): Promise<void> =>
  expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);

/** Writes with a Japanese input method: the reading is composed, an Enter confirms it, and it becomes `text`. */
export const compose = async (session: CDPSession, reading: string, text: string): Promise<void> => {
  await session.send('Input.imeSetComposition', {
    text: reading,
    selectionStart: reading.length,
    selectionEnd: reading.length,
  });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
};
