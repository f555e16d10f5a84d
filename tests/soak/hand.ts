import { fieldNames } from '../support/field-words.ts';
import type { Screens } from '../e2e/pages/index.ts';
import type { Ledger } from './ledger.ts';

const { voice } = fieldNames('en');

/** Somebody who renames cards, takes that back, and writes what patients say; all of it goes into the ledger. */
export function handOf(
  { page, editor, inspector }: Screens,
  ledger: Ledger,
  random: () => number,
): { doSomething: () => Promise<void> } {
  const chooseCard = async (): Promise<{ id: string; title: string }> => {
    const cards = await editor.cards.evaluateAll((all) =>
      all.map((card) => ({
        id: card.getAttribute('data-touchpoint') ?? '',
        title: card.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
      })),
    );
    return cards[Math.floor(random() * cards.length)]!;
  };
  const lookWhetherSaved = async (): Promise<void> => {
    if (random() < 0.4) return;
    await editor.saved();
    ledger.saved();
  };
  const rename = async (): Promise<void> => {
    const { id } = await chooseCard();
    await page.locator(`[data-touchpoint="${id}"]`).dblclick();
    const name = `n${Date.now()}`;
    ledger.begin(`${id}.title`, name);
    await editor.naming.fill(name);
    await editor.naming.press('Enter');
    ledger.write(`${id}.title`, name);
    await lookWhetherSaved();
    if (random() < 0.3) await takeBack(id, name);
  };
  const takeBack = async (id: string, name: string): Promise<void> => {
    await page.keyboard.press('Control+z');
    const title = await page.locator(`[data-touchpoint="${id}"] [role=img]`).getAttribute('aria-label');
    if (title === null || title.startsWith(name)) return;
    ledger.write(`${id}.title`, title.split(/[,、]/)[0]!);
    await lookWhetherSaved();
  };
  const writeVoice = async (): Promise<void> => {
    const { id, title } = await chooseCard();
    await page.locator(`[data-touchpoint="${id}"]`).click();
    // Nobody writes before what is chosen is shown.
    await inspector.heading.filter({ hasText: title.split(/[,、]/)[0]! }).waitFor();
    const field = inspector.field(voice);
    ledger.begin(`${id}.voice`, '');
    await field.fill('');
    const sentence = `It was ${Date.now()} and nobody told me what would come next`;
    for (let length = 1; length <= sentence.length; length++) {
      ledger.begin(`${id}.voice`, sentence.slice(0, length));
      await page.keyboard.press(sentence[length - 1]!);
      ledger.write(`${id}.voice`, sentence.slice(0, length));
    }
    if (random() < 0.5) await field.blur();
    await lookWhetherSaved();
  };
  return { doSomething: () => (random() < 0.5 ? rename() : writeVoice()) };
}
