import { beforeEach, describe, expect, test } from 'vitest';
import { positionOf, type JourneyMap, type Point } from '#model';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { linesOf, touchpointOf, visitEach, type Screens } from './pages/index.ts';

const drawn = map(
  'Dragging',
  phase('Before', 'a1 a2', { width: 800 }),
  phase('After', 'b1', { width: 400 }),
  card('a2', { y: 176 }),
  journey('Main', 'a1 > b1'),
  rating('a2', 'medical', -1),
);

const visited = visitEach(drawn);
let screens: Screens;
beforeEach(async () => {
  screens = visited();
  await screens.editor.hasCards(3);
});

const cornerOf = (now: JourneyMap, title: string): Point => positionOf(now, touchpointOf(now, title));
const guides = () => screens.page.locator('.guide-line, .guide-gap');
const held = () => screens.page.locator('.card.is-held');
/** Presses on a card's middle and moves it so that its corner would lie at this point of the map. */
const holdAt = async (title: string, corner: Point): Promise<void> => {
  const { editor } = screens;
  await editor.startDrag(
    await editor.middleOf(editor.card(title)),
    await editor.screenOf({ x: corner.x + 96, y: corner.y + 60 }),
  );
};
const nothingHappened = async (): Promise<void> => {
  const { editor, t } = screens;
  expect(await editor.button(t.editor.nothingToUndo).count()).toBe(1);
  const now = await editor.map();
  expect([now.touchpoints, now.links, now.phases]).toEqual([drawn.touchpoints, drawn.links, drawn.phases]);
};

test('a card is drawn into the column of another, with lines that say so; Ctrl suspends it', async () => {
  const { page, editor } = screens;
  await holdAt('a2', { x: 29, y: 320 });
  await expect.poll(() => guides().count()).toBeGreaterThan(0);
  await page.keyboard.down('Control');
  await expect.poll(() => guides().count()).toBe(0);
  await page.keyboard.up('Control');
  await expect.poll(() => guides().count()).toBeGreaterThan(0);
  await page.mouse.up();
  expect(cornerOf(await editor.map(), 'a2').x).toBe(24);
  expect(await guides().count()).toBe(0);

  await holdAt('a2', { x: 31, y: 203 });
  await page.keyboard.down('Control');
  await page.mouse.up();
  await page.keyboard.up('Control');
  const { x, y } = cornerOf(await editor.map(), 'a2');
  expect([Math.abs(x - 31) <= 2, Math.abs(y - 203) <= 2], `corner ${x}, ${y}`).toEqual([true, true]);
});

test('Alt, pressed before or meanwhile, drops a copy with its ratings in one step; released again, the card itself', async () => {
  const { page, editor } = screens;
  await holdAt('a2', { x: 504, y: 400 });
  await page.keyboard.down('Alt');
  await page.locator('.canvas[data-moving=copy]').waitFor();
  await page.mouse.up();
  await page.keyboard.up('Alt');
  const copied = await editor.map();
  const copy = Object.values(copied.touchpoints).find(({ id, title }) => title === 'a2' && id !== 'a2')!;
  expect(positionOf(copied, copy)).toEqual({ x: 504, y: 400 });
  expect(copied.touchpoints['a2']).toEqual(drawn.touchpoints['a2']);
  expect(
    Object.values(copied.ratings)
      .map(({ touchpointId }) => touchpointId)
      .toSorted(),
  ).toEqual(['a2', copy.id].toSorted());
  await editor.undo();
  await nothingHappened();

  await page.keyboard.down('Alt');
  await holdAt('a2', { x: 504, y: 400 });
  await page.keyboard.up('Alt');
  await page.locator('.canvas[data-moving=copy]').waitFor({ state: 'detached' });
  await page.mouse.up();
  const moved = await editor.map();
  expect(Object.keys(moved.touchpoints)).toHaveLength(3);
  expect(cornerOf(moved, 'a2')).toEqual({ x: 504, y: 400 });
});

describe('on a link', () => {
  test('a card is put into it, where it says so and only near its line, in one step with its name', async () => {
    const { page, editor, t } = screens;
    const middle = await editor.onLink('Main-a1-b1');
    const from = await editor.middleOf(editor.card('a2'));
    await editor.startDrag(from, { x: middle.x, y: middle.y + 60 });
    expect(await page.locator('.moving-hint').count(), 'beside the line').toBe(0);
    await page.mouse.move(middle.x, middle.y, { steps: 3 });
    await page.getByText(t.canvas.insertBetween('a1', 'b1')).waitFor();
    await page.mouse.up();

    await expect.poll(async () => linesOf(await editor.map()).toSorted()).toEqual(['a1 > a2', 'a2 > b1']);
    expect(await editor.undoLabel()).toContain(t.edits.spliceTouchpoint(1));
    await editor.undo();
    await nothingHappened();
  });

  test('a channel from the palette becomes a touchpoint in it', async () => {
    const { page, editor, t } = screens;
    const middle = await editor.onLink('Main-a1-b1');
    const box = (await editor.canvas.boundingBox())!;
    await editor.button(t.journeys.palette.add('Phone and mail')).dragTo(page.locator('.react-flow__pane'), {
      targetPosition: { x: middle.x - box.x, y: middle.y - box.y },
    });
    await editor.name('Calls');
    expect(linesOf(await editor.map()).toSorted()).toEqual(['Calls > b1', 'a1 > Calls']);
  });
});

describe('a pointer whose release nobody saw ends the drag', () => {
  const losses: Readonly<Record<string, () => Promise<unknown>>> = {
    'the window loses the focus': () => screens.page.evaluate(() => window.dispatchEvent(new FocusEvent('blur'))),
    'the mouse comes back without a button': async () => {
      const session = await screens.page.context().newCDPSession(screens.page);
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 500, y: 300, buttons: 0 });
    },
  };
  test.each(Object.entries(losses))('%s: cards, links, boxes, phases and panels go back', async (_, lose) => {
    const { page, editor, t } = screens;
    await editor.select('b1');
    const at = await editor.screenOf({ x: 620, y: 420 });
    const border = (await page.locator('.phase-border').first().boundingBox())!;
    const resizer = (await page.locator('.ui-resizer').first().boundingBox())!;
    const middleOf = (box: typeof border): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const home = await editor.screenOf({ x: 0, y: 0 });
    for (const [from, seen] of [
      [await editor.middleOf(editor.card('a2')), held()],
      [await editor.edgeOf('b1', 'bottom', 0.2), page.locator('.canvas.is-linking')],
      [await editor.screenOf({ x: 8, y: 330 }), page.locator('.react-flow__selection')],
      [middleOf(border), page.locator('.phase-border[data-dragging]')],
      [middleOf((await page.locator('.phase-title').last().boundingBox())!), page.locator('.phase-head.is-dragging')],
      [middleOf((await page.locator('.experience-point.is-drawn').first().boundingBox())!), null],
      [middleOf(resizer), null],
    ] as const) {
      await editor.startDrag(from, { x: from.x + 90, y: from.y + 60 });
      await seen?.first().waitFor();
      await lose();
      if (seen !== null) await expect.poll(() => seen.count()).toBe(0);
      await page.mouse.move(at.x, at.y, { steps: 2 });
      if (seen !== null) expect(await seen.count()).toBe(0);
      await page.mouse.up();
    }
    expect((await page.locator('.ui-resizer').first().boundingBox())!.x).toBe(resizer.x);
    expect(await editor.screenOf({ x: 0, y: 0 })).toEqual(home);

    await editor.select('a2');
    await page.getByRole('tab', { name: t.inspector.experience }).click();
    const slider = page.locator('.ui-slider-control').first();
    const says = await slider.getAttribute('aria-valuetext');
    const track = middleOf((await slider.boundingBox())!);
    await editor.startDrag(track, { x: track.x + 60, y: track.y });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(says);
    await lose();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(says);
    await page.mouse.up();

    expect(await editor.button(t.editor.nothingToUndo).count()).toBe(1);
    await editor.select('a1');
    expect(await page.locator('[data-touchpoint].is-selected').getAttribute('data-touchpoint')).toBe('a1');
    await nothingHappened();

    await editor.canvas.focus();
    await screens.table.open();
    const head = screens.table.heads.nth(1);
    const width = async (): Promise<number> => Math.round((await head.boundingBox())!.width);
    const wide = await width();
    for (const at of [page.locator('.table-resize').nth(1), page.locator('.table-handle')]) {
      const from = middleOf((await at.boundingBox())!);
      await editor.startDrag(from, { x: from.x + 40, y: from.y + 60 });
      await lose();
      await page.mouse.move(from.x + 60, from.y + 90, { steps: 2 });
      await page.mouse.up();
    }
    expect(await width()).toBe(wide);
    await nothingHappened();
  });
});

describe('Escape puts everything back', () => {
  test('while cards are moved, copied, or held over a link, also after the view has scrolled', async () => {
    const { page, editor } = screens;
    const home = await editor.screenOf({ x: 0, y: 0 });
    const middle = await editor.onLink('Main-a1-b1');
    const box = (await editor.canvas.boundingBox())!;
    const edge = { x: box.x + box.width - 4, y: box.y + box.height / 2 };
    for (const [key, to] of [
      ['Shift', { x: middle.x, y: middle.y + 200 }],
      ['Alt', { x: middle.x, y: middle.y + 200 }],
      ['Shift', middle],
      ['Shift', edge],
    ] as const) {
      await editor.startDrag(await editor.middleOf(editor.card('a2')), to);
      if (key === 'Alt') await page.keyboard.down(key);
      await held().waitFor();
      if (to === edge)
        await expect.poll(async () => home.x - (await editor.screenOf({ x: 0, y: 0 })).x).toBeGreaterThan(40);
      await page.keyboard.press('Escape');
      await expect.poll(() => held().count()).toBe(0);
      if (key === 'Alt') await page.keyboard.up(key);
      await page.mouse.move(to.x - 30, to.y, { steps: 2 });
      await page.mouse.up();
      expect(await editor.screenOf({ x: 0, y: 0 })).toEqual(home);
    }
    await nothingHappened();
  });

  test('while a selection box is drawn, and what was selected before is selected again', async () => {
    const { page, editor } = screens;
    await editor.select('b1');
    await editor.startDrag(await editor.screenOf({ x: 8, y: 330 }), await editor.screenOf({ x: 700, y: 20 }));
    await expect.poll(() => page.locator('[data-touchpoint].is-selected').count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.react-flow__selection').count()).toBe(0);
    await page.mouse.move(300, 300, { steps: 2 });
    await page.mouse.up();
    const selected = page.locator('[data-touchpoint].is-selected');
    expect(await selected.count()).toBe(1);
    expect(await selected.getAttribute('data-touchpoint')).toBe('b1');
    // The next press is one like any other.
    await editor.select('a1');
    expect(await selected.getAttribute('data-touchpoint')).toBe('a1');
  });

  test('while a phase is moved, or a channel comes from the palette', async () => {
    const { page, editor, t } = screens;
    const head = await editor.middleOf(editor.phase('Before'));
    await editor.startDrag(head, await editor.middleOf(editor.phase('After')));
    await page.keyboard.press('Escape');
    await page.mouse.up();

    // A drag of the browser's own: it takes Escape itself, and says that the drag has left.
    const at = await editor.onLink('Main-a1-b1');
    await page.evaluate(
      ({ at: { x, y }, type }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData(type, 'phone');
        const event = { bubbles: true, cancelable: true, dataTransfer, clientX: x, clientY: y };
        document.querySelector('.react-flow__pane')!.dispatchEvent(new DragEvent('dragover', event));
      },
      { at, type: 'application/x-tabiji-channel' },
    );
    await page.getByText(t.canvas.insertBetween('a1', 'b1')).waitFor();
    await page.evaluate(() =>
      document.querySelector('.react-flow__pane')!.dispatchEvent(new DragEvent('dragleave', { bubbles: true })),
    );
    await expect.poll(() => page.locator('.moving-outline').count()).toBe(0);
    await nothingHappened();
  });
});

test('near the edge the view scrolls, the faster the nearer, and the card stays under the pointer', async () => {
  const { page, editor } = screens;
  const box = (await editor.canvas.boundingBox())!;
  const y = box.y + box.height / 2;
  const left = async (): Promise<number> => -(await editor.screenOf({ x: 0, y: 0 })).x;
  await editor.startDrag(await editor.middleOf(editor.card('a2')), { x: box.x + box.width - 36, y });
  const start = await left();
  await expect.poll(left).toBeGreaterThan(start + 20);
  const { x, width } = (await held().boundingBox())!;
  expect(Math.abs(x + width / 2 - (box.x + box.width - 36))).toBeLessThan(12);
  /** How far the view goes in ten frames. */
  const speedAt = async (inset: number): Promise<number> => {
    await page.mouse.move(box.x + box.width - inset, y);
    return page.evaluate(async () => {
      const view = document.querySelector('.react-flow__viewport')!;
      const at = (): number => new DOMMatrix(getComputedStyle(view).transform).e;
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      const before = at();
      for (let count = 0; count < 10; count++) await frame();
      return Math.abs(at() - before) / 10;
    });
  };
  const slow = await speedAt(34);
  expect(await speedAt(4)).toBeGreaterThan(slow * 2);
  await page.mouse.up();
});
