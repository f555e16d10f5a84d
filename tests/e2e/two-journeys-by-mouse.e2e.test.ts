import { expect, test } from 'vitest';
import { aspects, nameOf } from '#knowledge';
import { inOrder, type Aspect, type Point } from '#model';
import { essenceOf, twoJourneys, wantedEssence } from './fixtures/two-journeys.ts';
import { visit, type Screens } from './pages/index.ts';

test('a map of twelve touchpoints and two journeys is built with the mouse; the keys type names and nothing else', async () => {
  const screens = await visit({ viewport: { width: 1440, height: 900 } });
  const { library, editor, page, t } = screens;
  await library.create();
  await editor.ready();
  const mouse = mouseOf(screens);

  const [first, second] = twoJourneys.journeys;
  const [own] = inOrder((await editor.map()).journeys);
  await mouse.choose(t.journeys.more(own!.title), t.journeys.rename);
  await mouse.type(first!.title);
  await mouse.tag(0, first!.aspects);
  await editor.button(t.journeys.add).click();
  await mouse.type(second!.title);
  await mouse.tag(1, second!.aspects);
  // The panel on the right away, so that the canvas is wide and the cards are large enough to be pointed at.
  const narrow = (await editor.canvas.boundingBox())!.width;
  await editor.button(t.editor.hideRight).click();
  await expect.poll(async () => (await page.locator('.react-flow').boundingBox())!.width).toBeGreaterThan(narrow);
  await editor.button(t.commands.fitAll).click();

  const kinds = inOrder((await editor.map()).phases).map(({ kind }) => kind);
  const area = (await editor.canvas.boundingBox())!;
  const rows = new Map<string, number>();
  for (const { title, phase } of twoJourneys.touchpoints) {
    const band = await editor.middleOf(page.locator('.phase-place').nth(kinds.indexOf(phase)));
    const row = rows.get(phase) ?? 0;
    rows.set(phase, row + 1);
    await page.mouse.dblclick(band.x, area.y + area.height * (0.25 + row * 0.24));
    await mouse.type(title);
  }
  await editor.hasCards(twoJourneys.touchpoints.length);

  for (const { title, path } of [second!, first!]) {
    await editor.journeys.getByText(title).click();
    for (const [index, target] of path.slice(1).entries()) {
      const from = await editor.edgeOf(path[index]!, 'bottom', 0.2);
      await page.mouse.move(from.x, from.y - 20);
      await editor.drag(from, await editor.middleOf(editor.card(target)));
    }
  }
  expect(essenceOf(await editor.map())).toEqual(wantedEssence());
});

function mouseOf({ page, editor, t }: Screens) {
  /** A place of the canvas where nothing is. */
  const nowhere = async (): Promise<Point> => {
    const box = (await editor.canvas.boundingBox())!;
    return { x: box.x + 30, y: box.y + box.height - 90 };
  };
  const leave = async (): Promise<void> => {
    const { x, y } = await nowhere();
    await page.mouse.click(x, y);
  };
  return {
    choose: async (menu: string, action: string): Promise<void> => {
      await editor.journeys.getByRole('listitem').first().hover();
      await editor.button(menu).click();
      await page.getByRole('menuitem', { name: action, exact: true }).click();
    },
    /** Types into the field that is open, and leaves it by a click beside it. */
    type: async (text: string): Promise<void> => {
      await page.waitForFunction(() =>
        document.activeElement?.matches('input[type=text], input:not([type]), textarea'),
      );
      await page.keyboard.type(text);
      await leave();
    },
    /** Gives a journey exactly these aspects. */
    tag: async (index: number, wanted: readonly Aspect[]): Promise<void> => {
      await editor.journeys.locator('.journey-sample').nth(index).click();
      const chips = page.locator('.journey-aspects').getByRole('toolbar', { name: t.journeys.aspects });
      const chip = (aspect: Aspect) => chips.getByRole('button', { name: nameOf(aspects, aspect, 'en'), exact: true });
      const isOn = async (aspect: Aspect): Promise<boolean> =>
        (await chip(aspect).getAttribute('aria-pressed')) === 'true';
      for (const aspect of wanted) if (!(await isOn(aspect))) await chip(aspect).click();
      for (const { id } of aspects) if (!wanted.includes(id) && (await isOn(id))) await chip(id).click();
      await leave();
      await chips.waitFor({ state: 'detached' });
    },
  };
}
