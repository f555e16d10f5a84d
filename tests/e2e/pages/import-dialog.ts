import type { Page } from 'playwright';
import type { Text } from '#i18n';

export type ImportDialog = ReturnType<typeof importDialog>;

/** What is asked, or refused, after a file was read. */
export const importDialog = (page: Page, t: Text) => {
  const dialog = page.getByRole('dialog', { name: t.library.importing.title });
  const accept = async (): Promise<void> => {
    await dialog.getByRole('button', { name: t.library.importing.create, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  return {
    dialog,
    /** The touchpoints, phases, journeys and links that were found, as a sentence. */
    facts: (): Promise<string> => dialog.locator('.import-facts p').last().innerText(),
    report: dialog.locator('.import-report'),
    accept,
    /** The words with which this file is refused; closes the dialog. */
    refusal: async (fileName: string): Promise<string> => {
      const refused = page.getByRole('dialog', { name: t.library.importing.refused(fileName), exact: true });
      const words = await refused.innerText();
      await refused.locator('.ui-dialog-footer').getByRole('button', { name: t.common.close }).click();
      await refused.waitFor({ state: 'detached' });
      return words;
    },
  };
};
