import type { Locator, Page } from 'playwright';
import type { Text } from '#i18n';
import type { App, GivenFile, SavedFile } from '../support.ts';

export type LibraryPage = ReturnType<typeof libraryPage>;

/** The screen with all maps of the device. */
export const libraryPage = (app: App, page: Page, t: Text) => {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const link = (title: string): Locator => page.getByRole('link', { name: title, exact: true });
  const field = page.getByRole('textbox', { name: t.library.titleOf });
  const newMap = page.getByRole('dialog', { name: t.newMap.title });

  const choose = async (title: string, action: string): Promise<void> => {
    await button(t.library.menuOf(title)).click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  return {
    /** The map's name, which opens it. */
    link,
    field,
    button,
    newMap,
    titles: (): Promise<string[]> => page.locator('.map-card-title').allTextContents(),
    /** Waits until the maps are listed, or the first visit is greeted. */
    ready: (): Promise<void> => button(t.library.newMap).waitFor(),
    open: (title: string): Promise<void> => link(title).click(),
    openFiles: (...files: readonly GivenFile[]): Promise<void> =>
      app.upload(() => button(t.library.openFile).click(), ...files),
    /** Drops files, made in the page itself, onto the window. */
    drop: (...files: readonly { readonly name: string; readonly content: string | number }[]): Promise<void> =>
      page.evaluate((given) => {
        const data = new DataTransfer();
        // A number stands for that many bytes of nothing in particular.
        for (const { name, content } of given) {
          data.items.add(new File([typeof content === 'number' ? new Uint8Array(content).fill(32) : content], name));
        }
        const options = { dataTransfer: data, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', options));
        document.body.dispatchEvent(new DragEvent('drop', options));
      }, files),
    create: async (choice: string = t.newMap.blank): Promise<void> => {
      await button(t.library.newMap).click();
      await newMap.getByRole('radio', { name: choice, exact: true }).check();
      await newMap.getByRole('button', { name: t.newMap.create, exact: true }).click();
      await newMap.waitFor({ state: 'detached' });
    },
    rename: async (title: string, next: string): Promise<void> => {
      await choose(title, t.library.rename);
      await field.fill(next);
      await field.press('Enter');
      await link(next).waitFor();
    },
    duplicate: (title: string): Promise<void> => choose(title, t.library.duplicate),
    moveToTrash: async (title: string): Promise<void> => {
      await choose(title, t.library.moveToTrash);
      await link(title).waitFor({ state: 'detached' });
    },
    exportJson: (title: string): Promise<SavedFile> => app.download(() => choose(title, t.library.exportJson)),
    search: page.getByRole('searchbox', { name: t.library.search }),
    show: (shelf: 'maps' | 'trash'): Promise<void> =>
      page.getByRole('radio', { name: new RegExp(`^${t.library[shelf]} \\d`) }).click(),
    restore: (title: string): Promise<void> => button(t.library.restoreOf(title)).click(),
    removeForGood: async (title: string): Promise<void> => {
      await button(t.library.removeOf(title)).click();
      await page.getByRole('alertdialog').getByRole('button', { name: t.library.remove, exact: true }).click();
    },
  };
};
