import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { positionOf, type JourneyMap, type Point } from '#model';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { linesOf, touchpointOf, visitMap } from './pages/index.ts';

const line = map(
  'Fingers',
  phase('Before', 'a1 a2'),
  phase('During', 'b1'),
  phase('After'),
  journey('Main', 'a1 > a2 > b1'),
);
const shifted = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

const cornerOf = (now: JourneyMap, title: string): Point => positionOf(now, touchpointOf(now, title));

/** A place in view where only the canvas lies. */
const emptySpot = (page: Page): Promise<Point> =>
  page.evaluate(() => {
    for (let y = 200; y < innerHeight; y += 40) {
      for (let x = 40; x < innerWidth; x += 40) {
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true) return { x, y };
      }
    }
    throw new Error('The canvas is full.');
  });

test('fingers pan, zoom, select, move, name and link, and rest for a menu', async () => {
  const { page, editor, fingers, t } = await visitMap(line, { touch: true, viewport: { width: 1024, height: 768 } });
  await editor.hasCards(3);
  const selected = page.locator('.card.is-selected');
  await editor.tapPanelsAway();
  const place = (title: string): Promise<Point> => editor.middleOf(editor.card(title));
  const drag = (from: Point, dx: number, dy: number): Promise<void> =>
    fingers.move({ from, to: shifted(from, dx, dy) });

  // One finger pans, on the empty canvas and over a card that is not selected.
  const start = await place('a1');
  await drag({ x: 300, y: 600 }, 40, 30);
  await drag(shifted(start, 40, 30), 20, 10);
  const pannedBy = async (): Promise<number[]> => {
    const { x, y } = await place('a1');
    return [x - start.x, y - start.y].map(Math.round);
  };
  await expect.poll(pannedBy).toEqual([60, 40]);
  const panned = await place('a1');
  expect(await selected.count()).toBe(0);

  // A tap selects; then the finger moves the card, in one step.
  await fingers.tap(await place('a2'));
  await selected.waitFor();
  // It brings its details, when there is time for them; closed by hand they stay away.
  await page.getByRole('complementary', { name: t.editor.rightPanel }).waitFor();
  await editor.tapPanelsAway();
  await drag(await place('a2'), 0, 160);
  await expect.poll(async () => cornerOf(await editor.map(), 'a2').y).toBeGreaterThan(100);
  expect((await place('a1')).x).toBeCloseTo(panned.x);

  // Two fingers pan and zoom whatever lies under them, and end the move that one of them began.
  const [a, b] = [await place('a2'), await place('b1')];
  const before = await editor.map();
  const zoom = await editor.zoom();
  await fingers.move({ from: a, to: shifted(a, -60, 0) }, { from: b, to: shifted(b, 60, 0) });
  await expect.poll(editor.zoom).toBeGreaterThan(zoom);
  expect((await editor.map()).touchpoints).toEqual(before.touchpoints);

  // A finger that rests opens the menu of what it rests on.
  const menu = await fingers.longPress(await place('b1'));
  await menu.getByRole('menuitem', { name: t.commands.startLinking }).tap();
  await page.locator('.linking-bar').waitFor();
  await editor.card('a1').tap({ force: true });
  await page.locator('.linking-bar').waitFor({ state: 'detached' });
  expect(linesOf(await editor.map())).toContain('b1 > a1');
  for (const [at, action] of [
    [await emptySpot(page), t.canvas.addHere],
    [await editor.middleOf(editor.phase('During')), t.canvas.addPhaseAfter],
    [await editor.onLink('Main-a1-a2', 0.5), t.canvas.insertTouchpoint],
  ] as const) {
    await (await fingers.longPress(at)).getByRole('menuitem', { name: action }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }

  // The end of a link is large enough for a finger.
  const at = await editor.onLink('Main-a2-b1');
  await fingers.tap(at);
  const grip = page.locator('.link-grip-target');
  await fingers.move({ from: await editor.middleOf(grip), to: await place('a1') });
  await expect.poll(async () => linesOf(await editor.map())).toContain('a2 > a1');

  // A double tap names, and the keyboard that takes half of the screen does not hide what is typed.
  await fingers.doubleTap(await place('b1'));
  await editor.naming.waitFor();
  await page.setViewportSize({ width: 1024, height: 360 });
  const inView = async (): Promise<boolean> => {
    const box = await editor.naming.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= 360;
  };
  await expect.poll(inView).toBe(true);
  await editor.name('Named by touch');
  await editor.card('Named by touch').waitFor();
});

test('a tap on the curves chooses the touchpoint whose column it is, and its marks follow the finger', async () => {
  const rated = map(
    'Rated',
    phase('Before', 'a1 a2'),
    phase('After', 'b1'),
    journey('Main', 'a1 > a2 > b1'),
    ...['a1', 'a2', 'b1'].map((id) => rating(id, 'medical', 0)),
  );
  const { page, editor, fingers, t } = await visitMap(rated, { touch: true, viewport: { width: 1024, height: 768 } });
  await editor.hasCards(3);
  const { x } = await editor.middleOf(page.locator('[data-point$=" medical"]').nth(1));
  const panel = (await page.locator('.experience-body').boundingBox())!;
  await fingers.tap({ x: x + 60, y: panel.y + panel.height * 0.2 });
  await expect.poll(() => page.locator('.card.is-selected').count()).toBe(1);
  const mark = page.locator('.experience-point.is-drawn[data-point$=" medical"]');
  // What is selected has its details beside the canvas, which takes room.
  await page.getByRole('complementary', { name: t.editor.rightPanel }).waitFor();
  const from = await editor.middleOf(mark);
  await fingers.move({ from, to: shifted(from, 0, -200) });
  const score = async (): Promise<number | undefined> => {
    const now = await editor.map();
    return Object.values(now.ratings).find(({ touchpointId }) => touchpointId === touchpointOf(now, 'a2').id)?.score;
  };
  await expect.poll(score).toBe(2);
});
