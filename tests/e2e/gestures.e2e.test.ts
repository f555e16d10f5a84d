import { beforeEach, describe, expect, test } from 'vitest';
import { positionOf, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { linesOf, overlapsIn, touchpointOf, visitEach, type Screens } from './pages/index.ts';

const line = map(
  'Gestures',
  phase('Before', 'a1 a2'),
  phase('During', 'b1'),
  phase('After'),
  journey('Main', 'a1 > a2 > b1'),
);

const visited = visitEach(line);
let screens: Screens;
beforeEach(async () => {
  screens = visited();
  await screens.editor.hasCards(3);
});

const cornerOf = (now: JourneyMap, title: string) => positionOf(now, touchpointOf(now, title));
const phaseOf = (now: JourneyMap, title: string): string => now.phases[touchpointOf(now, title).phaseId]!.title;
const titlesOf = (now: JourneyMap): string[] =>
  Object.values(now.touchpoints)
    .map(({ title }) => title)
    .toSorted();
const selected = (): Promise<string[]> =>
  screens.page
    .locator('.card.is-selected')
    .evaluateAll((cards) =>
      cards
        .map((card) => (card.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '').split(', ')[0]!)
        .toSorted(),
    );

describe('adding', () => {
  test('a double click on the canvas adds a touchpoint at that point and starts its name', async () => {
    const { page, editor } = screens;
    const at = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.dblclick(at.x, at.y);
    await editor.name('Added here');

    const after = await editor.map();
    const { x, y } = cornerOf(after, 'Added here');
    expect([Math.abs(x + 96 - 600) <= 8, Math.abs(y + 60 - 400) <= 8], `corner ${x}, ${y}`).toEqual([true, true]);
    expect(phaseOf(after, 'Added here')).toBe('During');
  });

  test('Escape while naming leaves the touchpoint without a name', async () => {
    const { page, editor } = screens;
    const at = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.dblclick(at.x, at.y);
    await editor.naming.fill('Not this');
    await editor.naming.press('Escape');

    expect(titlesOf(await editor.map())).toEqual(['', 'a1', 'a2', 'b1']);
  });

  test('a link dropped on the empty canvas adds a linked touchpoint there', async () => {
    const { editor } = screens;
    await editor.drag(await editor.edgeOf('b1', 'bottom', 0.2), await editor.screenOf({ x: 620, y: 420 }));
    await editor.name('Dropped');

    const after = await editor.map();
    expect(linesOf(after)).toContain('b1 > Dropped');
    const { x, y } = cornerOf(after, 'Dropped');
    expect([Math.abs(x + 96 - 620) <= 8, Math.abs(y + 60 - 420) <= 8], `corner ${x}, ${y}`).toEqual([true, true]);
  });

  test('a channel dragged from the palette becomes a touchpoint with that channel where it is dropped', async () => {
    const { page, editor, t } = screens;
    const at = await editor.screenOf({ x: 840, y: 300 });
    const box = (await editor.canvas.boundingBox())!;
    await editor.button(t.journeys.palette.add('Phone and mail')).dragTo(page.locator('.react-flow__pane'), {
      targetPosition: { x: at.x - box.x, y: at.y - box.y },
    });
    await editor.name('Calls the practice');

    const after = await editor.map();
    expect(phaseOf(after, 'Calls the practice')).toBe('After');
    expect(touchpointOf(after, 'Calls the practice').channel).not.toBeNull();
  });

  test('a press in the palette adds a touchpoint that covers no other', async () => {
    const { editor, t } = screens;
    for (const title of ['One', 'Two']) {
      await editor.button(t.journeys.palette.add('In person')).click();
      await editor.name(title);
    }
    const after = await editor.map();
    expect(titlesOf(after)).toEqual(['One', 'Two', 'a1', 'a2', 'b1']);
    expect(overlapsIn(after)).toEqual([]);
  });

  test('a drag from the middle of any edge of a card to another card links the two', async () => {
    const { page, editor } = screens;
    const failed: string[] = [];
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      // As people do it: onto the card first, then to its edge.
      await editor.card('b1').hover();
      await editor.drag(await editor.edgeOf('b1', side), await editor.middleOf(editor.card('a1')));
      if (!linesOf(await editor.map()).includes('b1 > a1')) failed.push(side);
      else await page.keyboard.press('Control+z');
    }
    expect(failed, 'edges that cannot be dragged from').toEqual([]);
  });

  test('the + at any side of a card adds a linked touchpoint there', async () => {
    const { editor } = screens;
    for (const side of ['left', 'right', 'up', 'down'] as const) {
      await editor.addBeside('b1', side);
      await editor.name(side);
    }
    const after = await editor.map();
    expect(linesOf(after).toSorted()).toEqual([
      'a1 > a2',
      'a2 > b1',
      'b1 > down',
      'b1 > right',
      'b1 > up',
      'left > b1',
    ]);
    expect(overlapsIn(after)).toEqual([]);
  });

  test('the + where the journey leads on inserts, says so, and can make it a branch; each is one step', async () => {
    const { editor, t } = screens;
    await editor.card('a1').hover();
    await editor.card('a1').getByRole('button', { name: t.canvas.insertNext }).click();
    await editor.name('Between');
    expect(linesOf(await editor.map()).toSorted()).toEqual(['Between > a2', 'a1 > Between', 'a2 > b1']);
    await editor.button(t.canvas.instead.inserted).click();
    expect(linesOf(await editor.map()).toSorted()).toEqual(['a1 > Between', 'a1 > a2', 'a2 > b1']);
    await editor.undo();
    await editor.undo();
    expect(linesOf(await editor.map())).toEqual(['a1 > a2', 'a2 > b1']);
  });

  test('a double click joins the active journey there, says so, and can leave it', async () => {
    const { page, editor, t } = screens;
    const at = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.dblclick(at.x, at.y);
    await page.getByText(t.speech.added.after('b1')).waitFor();
    await editor.name('Joined');
    expect(linesOf(await editor.map()).toSorted()).toEqual(['a1 > a2', 'a2 > b1', 'b1 > Joined']);
    await editor.button(t.canvas.instead.joined).click();
    expect(linesOf(await editor.map()).toSorted()).toEqual(['a1 > a2', 'a2 > b1']);
    await editor.hasCards(4);
  });
});

describe('dragging cards', () => {
  test('a card is dragged within its phase, on the grid, in one step that undo takes back', async () => {
    const { editor } = screens;
    await editor.drag(await editor.middleOf(editor.card('a2')), await editor.screenOf({ x: 360, y: 300 }));

    const after = await editor.map();
    const { x, y } = cornerOf(after, 'a2');
    expect([x % 8, y % 8]).toEqual([0, 0]);
    expect(y).toBeGreaterThan(200);
    expect(phaseOf(after, 'a2')).toBe('Before');
    await editor.undo();
    expect(cornerOf(await editor.map(), 'a2')).toEqual(cornerOf(line, 'a2'));
  });

  test('a card dragged over the border belongs to the other phase and keeps its links', async () => {
    const { editor } = screens;
    await editor.drag(await editor.middleOf(editor.card('a2')), await editor.screenOf({ x: 850, y: 300 }));

    const after = await editor.map();
    expect(phaseOf(after, 'a2')).toBe('After');
    expect(linesOf(after)).toEqual(linesOf(line));
  });

  test('Escape during a drag puts the card back and leaves nothing to undo', async () => {
    const { page, editor, t } = screens;
    const before = await editor.middleOf(editor.card('a2'));
    await editor.startDrag(before, await editor.screenOf({ x: 850, y: 300 }));
    await page.keyboard.press('Escape');
    await page.mouse.up();

    await expect.poll(() => editor.middleOf(editor.card('a2'))).toEqual(before);
    expect(cornerOf(await editor.map(), 'a2')).toEqual(cornerOf(line, 'a2'));
    expect(await editor.button(t.editor.nothingToUndo).count()).toBe(1);
  });

  test('several selected cards move together in one step', async () => {
    const { page, editor } = screens;
    await editor.card('a1').click();
    await editor.card('a2').click({ modifiers: ['Shift'] });
    const from = await editor.middleOf(editor.card('a1'));
    await editor.drag(from, { x: from.x, y: from.y + 120 });

    const after = await editor.map();
    const moved = (title: string): number => cornerOf(after, title).y - cornerOf(line, title).y;
    expect(moved('a1')).toBeGreaterThan(80);
    expect(moved('a2')).toBe(moved('a1'));
    await page.keyboard.press('Control+z');
    expect((await editor.map()).touchpoints).toEqual(line.touchpoints);
  });
});

describe('selecting and deleting', () => {
  test('Shift and a click select one more, and one less', async () => {
    const { editor } = screens;
    await editor.card('a1').click();
    await editor.card('b1').click({ modifiers: ['Shift'] });
    expect(await selected()).toEqual(['a1', 'b1']);
    await editor.card('a1').click({ modifiers: ['Shift'] });
    expect(await selected()).toEqual(['b1']);
  });

  test('a box drawn over the canvas selects the cards in it, and a click beside them selects nothing', async () => {
    const { page, editor } = screens;
    await editor.drag(await editor.screenOf({ x: 8, y: 160 }), await editor.screenOf({ x: 440, y: 40 }));
    expect(await selected()).toEqual(['a1', 'a2']);
    const beside = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.click(beside.x, beside.y);
    expect(await selected()).toEqual([]);
  });

  test('deleting touchpoints deletes their links too, and one undo brings all back', async () => {
    const { page, editor } = screens;
    await editor.card('a2').click();
    await page.keyboard.press('Delete');
    await editor.hasCards(2);
    const without = await editor.map();
    expect([titlesOf(without), linesOf(without)]).toEqual([['a1', 'b1'], []]);
    await editor.undo();
    const back = await editor.map();
    expect([back.touchpoints, back.links]).toEqual([line.touchpoints, line.links]);
    await editor.redo();
    await editor.hasCards(2);
  });

  test('a link is selected by its line and deleted alone', async () => {
    const { page, editor } = screens;
    const at = await editor.onLink('Main-a2-b1');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Delete');
    const after = await editor.map();
    expect([titlesOf(after), linesOf(after)]).toEqual([['a1', 'a2', 'b1'], ['a1 > a2']]);
  });

  test('a link is selected by its line also while a touchpoint is selected', async () => {
    const { page, editor, t } = screens;
    await editor.select('a1');
    const at = await editor.onLink('Main-a2-b1');
    await page.mouse.click(at.x, at.y);
    await editor.button(t.canvas.insertTouchpoint).waitFor();
    expect(await selected()).toEqual([]);
  });

  test('a double click opens the name of a card, and leaving it keeps what was typed', async () => {
    const { page, editor } = screens;
    await editor.card('a1').dblclick();
    await editor.naming.fill('Renamed');
    const beside = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.click(beside.x, beside.y);
    await editor.card('Renamed').waitFor();
  });
});

describe('phases', () => {
  test('a phase is added beside another and named at once', async () => {
    const { page, editor, t } = screens;
    await editor.phaseMenu('Before', t.canvas.addPhaseAfter);
    await page.getByRole('textbox', { name: t.canvas.phaseTitle }).fill('Between');
    await page.keyboard.press('Enter');
    await editor.phase('Between').waitFor();
    expect(await editor.phaseTitles()).toEqual(['Before', 'Between', 'During', 'After']);
  });

  test('a phase is renamed by a double click', async () => {
    const { page, editor, t } = screens;
    await editor.phase('During').dblclick();
    await page.getByRole('textbox', { name: t.canvas.phaseTitle }).fill('Meanwhile');
    await page.keyboard.press('Enter');
    await editor.phase('Meanwhile').waitFor();
    expect(await editor.phaseTitles()).toEqual(['Before', 'Meanwhile', 'After']);
  });

  test('a phase is moved by dragging its head, and its touchpoints go with it', async () => {
    const { editor } = screens;
    const from = await editor.middleOf(editor.phase('During'));
    const to = await editor.middleOf(editor.phase('Before'));
    await editor.drag(from, { x: to.x - 40, y: to.y });

    await expect.poll(editor.phaseTitles).toEqual(['During', 'Before', 'After']);
    const after = await editor.map();
    expect(phaseOf(after, 'b1')).toBe('During');
    expect(cornerOf(after, 'b1').x).toBe(24);
  });

  test('a phase whose head is dropped on the name of its neighbour takes the place of that neighbour', async () => {
    const { editor } = screens;
    const from = await editor.middleOf(editor.phase('Before'));
    const to = await editor.middleOf(editor.phase('During'));
    await editor.drag(from, to);

    await expect.poll(editor.phaseTitles).toEqual(['During', 'Before', 'After']);
  });

  test('a phase is widened by dragging its border, and what lies right of it moves along', async () => {
    const { page, editor, t } = screens;
    const zoom = (await editor.zoom()) / 100;
    const border = await editor.middleOf(page.getByRole('separator', { name: t.canvas.widenPhase('Before') }));
    await editor.drag(border, { x: border.x + 80, y: border.y });

    const after = await editor.map();
    const grown = after.phases['Before']!.width - line.phases['Before']!.width;
    expect(Math.abs(grown - 80 / zoom)).toBeLessThan(9);
    expect(cornerOf(after, 'b1').x - cornerOf(line, 'b1').x).toBe(grown);
  });

  test('Escape ends the dragging of a border without a change', async () => {
    const { page, editor, t } = screens;
    const border = await editor.middleOf(page.getByRole('separator', { name: t.canvas.widenPhase('Before') }));
    await editor.startDrag(border, { x: border.x + 80, y: border.y });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect((await editor.map()).phases).toEqual(line.phases);
  });

  test('deleting a phase asks where its touchpoints go and moves them there', async () => {
    const { page, editor, t } = screens;
    await editor.phaseMenu('Before', t.canvas.deletePhase);
    const dialog = page.getByRole('dialog', { name: 'Delete the phase “Before”?' });
    expect(await dialog.innerText()).toContain('It holds 2 touchpoints. Where should they go?');
    await dialog.getByRole('radio', { name: 'Move to “After”' }).check();
    await dialog.getByRole('button', { name: 'Delete the phase' }).click();

    await dialog.waitFor({ state: 'detached' });
    const after = await editor.map();
    expect(await editor.phaseTitles()).toEqual(['During', 'After']);
    expect([phaseOf(after, 'a1'), phaseOf(after, 'a2')]).toEqual(['After', 'After']);
    expect(overlapsIn(after)).toEqual([]);
    expect(linesOf(after)).toEqual(linesOf(line));
  });

  test('deleting a phase with its touchpoints is undone in one step', async () => {
    const { page, editor, t } = screens;
    await editor.phaseMenu('Before', t.canvas.deletePhase);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Delete the 2 touchpoints too/ }).check();
    await dialog.getByRole('button', { name: 'Delete the phase' }).click();
    await editor.hasCards(1);
    await editor.undo();
    await editor.hasCards(3);
    const back = await editor.map();
    expect([back.phases, back.touchpoints, back.links]).toEqual([line.phases, line.touchpoints, line.links]);
  });

  test('an empty phase goes at once, with a way back; several go with one question, and the focus stays on the heads', async () => {
    const { page, editor, t } = screens;
    await editor.phaseMenu('After', t.canvas.deletePhase);
    await expect.poll(editor.phaseTitles).toEqual(['Before', 'During']);
    await page.getByRole('status').getByRole('button', { name: t.common.undo }).click();
    await expect.poll(editor.phaseTitles).toEqual(['Before', 'During', 'After']);
    await expect.poll(editor.focus).not.toBe('body');

    await editor.phase('Before').click();
    await editor.phase('After').click({ modifiers: ['Control'] });
    await editor.phase('During').click({ modifiers: ['Shift'] });
    const pressed = editor.heads.locator('.phase-title[aria-pressed="true"]');
    expect(await pressed.allTextContents()).toEqual(['During', 'After']);
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Delete 2 phases?' });
    await dialog.getByRole('button', { name: 'Delete 2 phases' }).click();
    await expect.poll(editor.phaseTitles).toEqual(['Before']);
    await expect.poll(editor.focus).toContain('phase-title');
    await page.getByRole('status').filter({ hasText: '2 phases deleted' }).waitFor({ state: 'attached' });
    await editor.undo();
    await expect.poll(editor.phaseTitles).toEqual(['Before', 'During', 'After']);

    await editor.phase('During').focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await pressed.allTextContents()).toEqual(['During', 'After']);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(editor.phaseTitles).toEqual(['During', 'After', 'Before']);
    await page.keyboard.press('Control+a');
    expect(await pressed.count()).toBe(3);
    await page.keyboard.press('Delete');
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^Delete the 2 touchpoints too/ })
      .check();
    await page.getByRole('button', { name: 'Delete 2 phases' }).click();
    await expect.poll(editor.phaseTitles).toEqual(['During']);
    await expect.poll(editor.focus).toContain('phase-title');
  });
});

describe('looking', () => {
  test('Ctrl and the wheel zoom where the pointer is', async () => {
    const { page, editor } = screens;
    const before = await editor.middleOf(editor.card('b1'));
    const zoom = await editor.zoom();
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(editor.zoom).toBeGreaterThan(zoom);
    const after = await editor.middleOf(editor.card('b1'));
    expect(Math.abs(after.x - before.x)).toBeLessThan(2);
  });

  test('the wheel moves the view, and “show all” brings the map back', async () => {
    const { page, editor, t } = screens;
    const before = await editor.screenOf({ x: 0, y: 0 });
    const { x, y } = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.move(x, y);
    await page.mouse.wheel(200, 100);
    await expect.poll(async () => before.x - (await editor.screenOf({ x: 0, y: 0 })).x).toBeGreaterThan(50);
    await editor.button(t.commands.fitAll).click();
    await expect.poll(async () => Math.abs((await editor.screenOf({ x: 0, y: 0 })).x - before.x)).toBeLessThan(1);
  });

  test('Space and a drag move the view without selecting or moving anything', async () => {
    const { page, editor } = screens;
    const before = await editor.screenOf({ x: 0, y: 0 });
    const from = await editor.screenOf({ x: 600, y: 400 });
    await page.mouse.move(from.x, from.y);
    await editor.canvas.focus();
    await page.keyboard.down('Space');
    await editor.drag(from, { x: from.x - 90, y: from.y - 40 });
    await page.keyboard.up('Space');
    await expect.poll(async () => Math.round(before.x - (await editor.screenOf({ x: 0, y: 0 })).x)).toBe(90);
    // So also where a card lies, while cards are selected.
    await editor.select('a1');
    await page.keyboard.down('Space');
    const card = await editor.middleOf(editor.card('a1'));
    await editor.drag(card, { x: card.x + 60, y: card.y });
    await page.mouse.click(card.x + 60, card.y + 160);
    await page.keyboard.up('Space');
    await expect.poll(async () => Math.round(before.x - (await editor.screenOf({ x: 0, y: 0 })).x)).toBe(30);
    expect(await selected()).toEqual(['a1']);
    expect((await editor.map()).touchpoints).toEqual(line.touchpoints);
  });

  test('no key that was let go of elsewhere, or typed into a field, changes what a press does', async () => {
    const { page, editor, t } = screens;
    await editor.select('a1');
    // Space is held while the window goes, and released elsewhere.
    await page.keyboard.down('Space');
    await page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
    const from = await editor.screenOf({ x: 8, y: 330 });
    await editor.drag(from, await editor.screenOf({ x: 700, y: 20 }));
    expect(await selected()).toEqual(['a1', 'a2', 'b1']);
    await page.keyboard.up('Space');
    // Ctrl is let go of during a drag.
    const home = await editor.middleOf(editor.card('a2'));
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await editor.startDrag(home, { x: home.x, y: home.y + 40 });
    await page.keyboard.up('Control');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await editor.select('a1');
    await editor.card('b1').click({ modifiers: ['Shift'] });
    expect(await selected()).toEqual(['a1', 'b1']);
    // Shift is still down when the cards are dragged.
    await page.keyboard.down('Shift');
    const b1 = await editor.middleOf(editor.card('b1'));
    await editor.drag(b1, { x: b1.x, y: b1.y + 120 });
    await page.keyboard.up('Shift');
    expect(await selected()).toEqual(['a1', 'b1']);
    const moved = await editor.map();
    expect([cornerOf(moved, 'a1').y > 0, cornerOf(moved, 'b1').y > 0]).toEqual([true, true]);
    await page.keyboard.press('Control+z');
    // A capital in a field.
    await page.keyboard.press('F2');
    await page.keyboard.press('Shift+X');
    await page.keyboard.press('Escape');
    const before = await editor.screenOf({ x: 0, y: 0 });
    await page.mouse.move(from.x, from.y);
    await page.keyboard.down('Space');
    await editor.drag(from, { x: from.x + 50, y: from.y });
    await page.keyboard.up('Space');
    await expect.poll(async () => Math.round((await editor.screenOf({ x: 0, y: 0 })).x - before.x)).toBe(50);
    // Ctrl and the wheel zoom the map wherever it is shown, and never the page.
    for (const [part, isZoomed] of [
      [page.locator('.phase-head').first(), true],
      [page.locator('.experience'), true],
      [page.getByRole('complementary', { name: t.editor.leftPanel }), false],
    ] as const) {
      const zoom = await editor.zoom();
      await part.hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, 60);
      await page.keyboard.up('Control');
      if (isZoomed) await expect.poll(() => editor.zoom()).toBeLessThan(zoom);
      else expect(await editor.zoom()).toBe(zoom);
    }
    // The middle button neither widens a phase nor pastes.
    const phases = (await editor.map()).phases;
    const border = (await page.locator('.phase-border').first().boundingBox())!;
    await page.mouse.move(border.x + 2, border.y + 10);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(border.x + 90, border.y + 10, { steps: 3 });
    await page.mouse.up({ button: 'middle' });
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'marked elsewhere');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect((await editor.map()).phases).toEqual(phases);
    expect(titlesOf(await editor.map())).toEqual(['a1', 'a2', 'b1']);
  });

  test('a press on the overview map goes there', async () => {
    const { page, editor, t } = screens;
    await page.keyboard.press('Control+0');
    await editor.zoom();
    const overview = page.getByRole('img', { name: t.canvas.overviewMap });
    const box = (await overview.boundingBox())!;
    const before = await editor.screenOf({ x: 0, y: 0 });
    await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
    await expect.poll(async () => before.x - (await editor.screenOf({ x: 0, y: 0 })).x).toBeGreaterThan(50);
  });
});

test('the drawing is the same byte for byte, whether anything is selected, hovered or not', async () => {
  const { page, editor, exporting } = screens;
  const plain = await exporting.save('SVG');
  await editor.card('a1').click();
  await editor.card('b1').click({ modifiers: ['Shift'] });
  await editor.card('a2').hover();
  await page.keyboard.press('Control+Shift+E');
  await exporting.choose('SVG');
  expect((await exporting.download()).text).toBe(plain.text);
});

test('only the selected touchpoints are drawn when that is asked for', async () => {
  const { editor, exporting } = screens;
  await editor.card('a1').click();
  await editor.card('a2').click({ modifiers: ['Shift'] });
  await exporting.open();
  await exporting.choose('SVG');
  await exporting.choose('The 2 selected touchpoints');
  const { text } = await exporting.download();
  expect([text.includes('>a1<'), text.includes('>a2<'), text.includes('>b1<')]).toEqual([true, true, false]);
});
