import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Text } from '#i18n';

export type TablePage = ReturnType<typeof tablePage>;

/** The map as a table, used by the keyboard. */
export const tablePage = (page: Page, t: Text) => {
  const grid = page.getByRole('grid', { name: t.table.table });
  const heads = grid.getByRole('columnheader');
  const field = grid.getByRole('textbox');
  const cell = (row: number, column: number): Locator => grid.locator(`[data-row="${row}"][data-column="${column}"]`);
  return {
    grid,
    heads,
    /** By the indexes of its row and column in view. */
    cell,
    /** The field in the active cell, which has the keyboard's focus. */
    field,
    count: page.locator('.table-count'),
    choices: page.getByRole('listbox'),
    open: async (): Promise<void> => {
      await page.keyboard.press('Alt+Shift+3');
      await field.waitFor();
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    },
    /** The texts of a block of cells, row by row. */
    texts: (rows: number, columns: number, from = { row: 0, column: 0 }): Promise<string[][]> =>
      Promise.all(
        Array.from({ length: rows }, (_, row) =>
          Promise.all(
            Array.from({ length: columns }, (__, column) => cell(from.row + row, from.column + column).innerText()),
          ),
        ),
      ),
    /** Where the active cell is, as `row, column`. */
    at: (): Promise<string> =>
      grid
        .locator('.table-cell.is-active')
        .evaluate((element: HTMLElement) => `${element.dataset['row']}, ${element.dataset['column']}`),
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
};
