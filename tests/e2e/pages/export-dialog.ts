import type { Page } from 'playwright';
import type { Text } from '#i18n';
import type { App, SavedFile } from '../support.ts';

export type ExportDialog = ReturnType<typeof exportDialog>;
export type ExportFormat = 'PNG' | 'SVG' | 'JSON';

/** The dialog from which a map is taken home. */
export const exportDialog = (app: App, page: Page, t: Text) => {
  const dialog = page.getByRole('dialog', { name: t.exporting.title, exact: true });
  const choose = (name: string): Promise<void> => dialog.getByRole('radio', { name, exact: true }).click();
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: t.editor.export, exact: true }).click();
    await dialog.waitFor();
  };
  const download = async (): Promise<SavedFile> => {
    const file = await app.download(() => dialog.getByRole('button', { name: t.exporting.save, exact: true }).click());
    await dialog.waitFor({ state: 'detached' });
    return file;
  };
  return {
    dialog,
    open,
    choose,
    download,
    /** Opens the dialog, chooses the format and saves the file. */
    save: async (format: ExportFormat): Promise<SavedFile> => {
      await open();
      await choose(format);
      return download();
    },
    /** The picture's size as the dialog says it. */
    size: async (): Promise<{ width: number; height: number }> => {
      const [, width, height] = (await dialog.innerText()).match(/([\d,]+) × ([\d,]+)/) ?? [];
      return { width: toNumber(width), height: toNumber(height) };
    },
    copy: (): Promise<void> => dialog.getByRole('button', { name: t.exporting.copy, exact: true }).click(),
    warning: dialog.locator('.ui-banner'),
  };
};

const toNumber = (text = ''): number => Number(text.replaceAll(',', ''));
