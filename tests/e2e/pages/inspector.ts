import type { Page } from 'playwright';
import type { Text } from '#i18n';

export type Inspector = ReturnType<typeof inspector>;

/** The panel on the right: what is selected, in all its fields. */
export const inspector = (page: Page, t: Text) => {
  const panel = page.getByRole('complementary', { name: t.editor.rightPanel });
  const field = (label: string) => panel.getByRole('textbox', { name: label, exact: true });
  const slider = (aspect: string) => panel.getByRole('slider', { name: t.inspector.scoreOf(aspect) });
  return {
    panel,
    field,
    slider,
    heading: panel.getByRole('heading', { level: 2 }),
    tab: (name: 'content' | 'experience'): Promise<void> => panel.getByRole('tab', { name: t.inspector[name] }).click(),
    write: async (label: string, text: string): Promise<void> => {
      await field(label).fill(text);
      await field(label).blur();
    },
    /** Rates an aspect by pressing its line at the score, −2…+2. */
    rate: async (aspect: string, score: number): Promise<void> => {
      await slider(aspect).focus();
      await slider(aspect).press('Home');
      for (let at = -2; at < score; at += 0.5) await slider(aspect).press('ArrowRight');
    },
    choose: async (label: string, option: string): Promise<void> => {
      await panel.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    chooseStage: (name: string): Promise<void> =>
      panel.getByRole('radio', { name, exact: true }).check({ force: true }),
    button: (name: string) => panel.getByRole('button', { name, exact: true }),
  };
};
