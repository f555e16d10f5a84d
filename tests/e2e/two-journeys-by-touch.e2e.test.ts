import { expect, test } from 'vitest';
import type { Locator } from 'playwright';
import type { Aspect, PhaseKind } from '#model';
import { aspects, nameOf } from '#knowledge';
import { essenceOf, twoJourneys, wantedEssence } from './fixtures/two-journeys.ts';
import { visit } from './pages/index.ts';

test('a map of twelve touchpoints and two journeys is made with fingers alone', async () => {
  const { page, t, library, editor, fingers } = await visit({ touch: true, viewport: { width: 1024, height: 768 } });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await library.ready();
  await button(t.library.newMap).tap();
  await library.newMap.getByRole('button', { name: t.newMap.create, exact: true }).tap();
  await editor.ready();

  // Journeys: the blank map's own gets its name by a long press, the other is added.
  const journeyField = editor.journeys.getByRole('textbox', { name: t.journeys.name });
  const nameJourney = async (title: string): Promise<void> => {
    await journeyField.fill(title);
    await journeyField.press('Enter');
    await journeyField.waitFor({ state: 'detached' });
  };
  const tag = async (title: string, wanted: readonly Aspect[]): Promise<void> => {
    await editor.journeys.getByRole('listitem').filter({ hasText: title }).locator('.journey-sample').tap();
    const chips = page.locator('.journey-aspects');
    const isOn = (name: string): Promise<boolean> =>
      chips.getByRole('button', { name, exact: true }).evaluate((chip) => chip.getAttribute('aria-pressed') === 'true');
    const order = [...aspects].toSorted((a, b) => Number(wanted.includes(b.id)) - Number(wanted.includes(a.id)));
    for (const { id } of order) {
      const name = nameOf(aspects, id, 'en');
      if ((await isOn(name)) !== wanted.includes(id)) await chips.getByRole('button', { name, exact: true }).tap();
    }
    await editor.journeys.getByRole('heading').first().tap();
    await chips.waitFor({ state: 'detached' });
  };
  const [first, second] = twoJourneys.journeys;
  const menu = await fingers.longPress(
    await editor.middleOf(editor.journeys.getByRole('listitem').first().locator('.journey-title')),
  );
  await menu.getByRole('menuitem', { name: t.journeys.rename }).tap();
  await nameJourney(first!.title);
  await tag(first!.title, first!.aspects);
  await button(t.journeys.add).tap();
  await nameJourney(second!.title);
  await tag(second!.title, second!.aspects);

  // Touchpoints: a double tap in the phase they belong to.
  await editor.tapPanelsAway();
  await button(t.commands.fitAll).tap();
  const end = async (): Promise<number> => {
    const box = (await page.locator('.phase-place').last().boundingBox())!;
    return box.x + box.width;
  };
  await expect.poll(end, { message: 'where the last phase ends' }).toBeLessThan(1024);
  const kinds: readonly PhaseKind[] = ['healthy', 'onset', 'examination', 'diagnosis', 'treatment', 'living'];
  const counts = new Map<PhaseKind, number>();
  for (const { title, phase } of twoJourneys.touchpoints) {
    const head = (await page.locator('.phase-place').nth(kinds.indexOf(phase)).boundingBox())!;
    const row = counts.get(phase) ?? 0;
    counts.set(phase, row + 1);
    await fingers.doubleTap({ x: head.x + head.width / 2, y: 190 + row * 130 });
    await editor.name(title);
    // The first one that is selected brings its details; closed by hand they stay away.
    if (row === 0 && counts.size === 1) await button(t.editor.hideRight).tap();
  }
  await editor.hasCards(12);

  // Links: tap a card, tap Link, tap the other.
  for (const { title, path } of twoJourneys.journeys) {
    await button(t.editor.showLeft).tap();
    await editor.journeys.locator('.journey-title').filter({ hasText: title }).tap();
    await button(t.editor.hideLeft).tap();
    for (const [index, target] of path.entries()) {
      if (index === 0) continue;
      await editor.card(path[index - 1]!).tap();
      await button(t.canvas.linkShort).tap();
      await editor.card(target).tap();
      await page.locator('.linking-bar').waitFor({ state: 'detached' });
    }
  }
  expect(essenceOf(await editor.map())).toEqual(wantedEssence());
});
