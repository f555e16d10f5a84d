import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Text } from '#i18n';

export type MatrixPage = ReturnType<typeof matrixPage>;

/** The active journey as a matrix, used by the keyboard. */
export const matrixPage = (page: Page, t: Text) => {
  const grid = page.getByRole('grid', { name: t.matrix.matrix });
  const field = grid.getByRole('textbox');
  const row = (name: string): Locator =>
    grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return {
    grid,
    field,
    /** A cell by its row's name and its touchpoint's place in the journey. */
    cell: (name: string, column: number): Locator => row(name).locator(`[data-column="${column}"]`),
    rows: (): Promise<string[]> => grid.locator('.matrix-label > .visually-hidden').allTextContents(),
    open: async (): Promise<void> => {
      await page.keyboard.press('Alt+Shift+2');
      await field.waitFor();
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    },
    /** What the active cell says of itself. */
    at: (): Promise<string | null> => field.getAttribute('aria-label'),
  };
};
