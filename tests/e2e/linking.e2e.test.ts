import { beforeEach, describe, expect, test } from 'vitest';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { linesOf, visitEach, type Screens } from './pages/index.ts';

const before = map(
  'Links',
  phase('A', 'a1 a2'),
  phase('B', 'b1 b2'),
  card('b2', { y: 200, x: 24 }),
  journey('Main', 'a1 > a2 > b1'),
);

const visited = visitEach(before);
let screens: Screens;
beforeEach(async () => {
  screens = visited();
  await screens.editor.hasCards(4);
});

const lines = async (): Promise<string[]> => linesOf(await screens.editor.map()).toSorted();
const bar = () => screens.page.locator('.linking-bar');
const isOver = (): Promise<void> => bar().waitFor({ state: 'detached' });
const selectLink = async (id: string): Promise<void> => {
  const at = await screens.editor.onLink(id);
  await screens.page.mouse.click(at.x, at.y);
};
const grip = (end: 'source' | 'target') => screens.page.locator(`.link-grip-${end}`);
const refused = async (): Promise<string[]> =>
  (
    await screens.page
      .locator('[data-refused]')
      .evaluateAll((veils) => veils.map((veil) => veil.getAttribute('data-refused') ?? ''))
  ).toSorted();

describe('a new link', () => {
  test('is made by pressing an edge and then the other card, and those it may not lead to are veiled', async () => {
    const { page, editor } = screens;
    const edge = await editor.edgeOf('a1', 'bottom', 0.25);
    await page.mouse.click(edge.x, edge.y);
    await bar().waitFor();
    expect(await refused()).toEqual(['a1', 'a2']);
    // Pressing one that is linked already changes nothing and lets another be chosen.
    await editor.card('a2').click({ force: true });
    expect(await bar().count()).toBe(1);
    await editor.card('b2').click({ force: true });
    await isOver();
    expect(await lines()).toEqual(['a1 > a2', 'a1 > b2', 'a2 > b1']);
  });

  test('is made by keys: Shift+L, the arrows, Enter', async () => {
    const { page, editor, t } = screens;
    await editor.select('b1');
    await page.keyboard.press('Shift+L');
    await bar().getByText(t.canvas.chooseTarget('b1')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isOver();
    expect(await lines()).toContain('b1 > b2');
  });

  test('is not made after Escape, nor by a press beside the cards', async () => {
    const { page, editor } = screens;
    await editor.select('b1');
    await page.keyboard.press('Shift+L');
    await bar().waitFor();
    await page.keyboard.press('Escape');
    await isOver();
    await page.keyboard.press('Shift+L');
    await bar().waitFor();
    const beside = await editor.screenOf({ x: 100, y: 420 });
    await page.mouse.click(beside.x, beside.y);
    await isOver();
    await editor.startDrag(await editor.edgeOf('b1', 'bottom', 0.25), await editor.middleOf(editor.card('a1')));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await isOver();
    expect(await lines()).toEqual(linesOf(before).toSorted());
    expect(await editor.cards.count()).toBe(4);
  });

  test('is drawn from the + beside a card too', async () => {
    const { editor, t } = screens;
    await editor.select('b2');
    const plus = await editor.middleOf(editor.card('b2').getByRole('button', { name: t.canvas.addBeside.right }));
    await editor.drag(plus, await editor.middleOf(editor.card('a1')));
    await isOver();
    expect(await lines()).toContain('b2 > a1');
  });
});

describe('a link that is there', () => {
  test('gets another end by dragging it onto another card, in one step', async () => {
    const { page, editor } = screens;
    await selectLink('Main-a2-b1');
    await editor.drag(await editor.middleOf(grip('target')), await editor.middleOf(editor.card('b2')));
    await isOver();
    expect(await lines()).toEqual(['a1 > a2', 'a2 > b2']);
    // It is still selected, so the other end can follow.
    await editor.drag(await editor.middleOf(grip('source')), await editor.middleOf(editor.card('b1')));
    await isOver();
    expect(await lines()).toEqual(['a1 > a2', 'b1 > b2']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await lines()).toEqual(linesOf(before).toSorted());
  });

  test('keeps its end when that is dropped beside the cards, on a card it may not lead to, or after Escape', async () => {
    const { page, editor } = screens;
    await selectLink('Main-a2-b1');
    await editor.drag(await editor.middleOf(grip('target')), await editor.screenOf({ x: 100, y: 420 }));
    await isOver();
    await editor.drag(await editor.middleOf(grip('target')), await editor.middleOf(editor.card('a2')));
    await isOver();
    await editor.startDrag(await editor.middleOf(grip('target')), await editor.middleOf(editor.card('b2')));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await isOver();
    const after = await editor.map();
    expect([after.links, after.touchpoints]).toEqual([before.links, before.touchpoints]);
  });

  test('gets another end by pressing the end and then the card, or in the inspector; its label is edited in place', async () => {
    const { page, editor, t } = screens;
    await selectLink('Main-a2-b1');
    await grip('target').click();
    await bar().getByText(t.canvas.chooseTarget('a2')).waitFor();
    await editor.card('b2').click({ force: true });
    await isOver();
    expect(await lines()).toContain('a2 > b2');

    await page.getByRole('button', { name: t.inspector.endNamed(t.inspector.from, 'a2') }).click();
    await page.locator('[role=combobox]:focus').waitFor();
    await page.keyboard.type('b1');
    await page.keyboard.press('Enter');
    await expect.poll(lines).toEqual(['a1 > a2', 'b1 > b2']);

    await editor.canvas.focus();
    await page.keyboard.press('F2');
    const label = page.getByRole('textbox', { name: t.canvas.linkLabel });
    await label.fill('referred');
    await label.press('Enter');
    await label.waitFor({ state: 'detached' });
    await page.keyboard.press('Delete');
    await expect.poll(lines).toEqual(['a1 > a2']);
    await editor.undo();
    expect(
      Object.values((await editor.map()).links)
        .map((link) => link.label)
        .toSorted(),
    ).toEqual(['', 'referred']);
  });
});
