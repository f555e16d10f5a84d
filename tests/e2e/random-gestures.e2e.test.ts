import { expect, test } from 'vitest';
import type { Point } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { randomOf } from '../support/random.ts';
import { visitMap, type Screens } from './pages/index.ts';

/** `GESTURES=500 SEED=7 npx vitest run --project e2e random-gestures` makes more of them, or the same ones again. */
const COUNT = Number(process.env['GESTURES'] ?? 40);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const start = map(
  'Random',
  phase('Before', 'a b c', { width: 900 }),
  phase('During', 'd e f', { width: 900 }),
  phase('After', 'g', { width: 600 }),
  journey('Main', 'a > b > c > d > e > g', { aspects: ['medical', 'social'] }),
  journey('Cost', 'b > f > g', { aspects: ['economic'] }),
);

test(
  `${COUNT} random gestures, all undone, give the first map again (SEED=${SEED})`,
  { timeout: 60_000 + COUNT * 6_000 },
  async () => {
    const screens = await visitMap(start);
    const { page, editor, t } = screens;
    const before = await editor.map();
    const hand = handOf(screens, randomOf(SEED));
    for (let index = 0; index < COUNT; index++) await hand.doSomething();

    const changed = await editor.map();
    expect(changed.touchpoints).not.toEqual(before.touchpoints);
    await page.keyboard.press('Escape');
    await editor.canvas.focus();
    const nothingLeft = editor.button(t.editor.nothingToUndo);
    for (let index = 0; index < 1_000 && (await nothingLeft.count()) === 0; index++)
      await page.keyboard.press('Control+z');
    const { info, ...records } = await editor.map();
    const { info: first, ...others } = before;
    expect(records).toEqual(others);
    expect({ ...info, updatedAt: '' }).toEqual({ ...first, updatedAt: '' });
  },
);

/** What can be taken hold of, in points of the window. */
interface Holds {
  readonly cards: readonly Point[];
  readonly links: readonly Point[];
  readonly borders: readonly Point[];
  readonly pluses: readonly Point[];
  readonly area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

function handOf({ page, editor }: Screens, random: () => number): { doSomething: () => Promise<void> } {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const holds = (): Promise<Holds> => page.evaluate(holdsOnPage);
  const somewhere = ({ area }: Holds): Point => ({
    x: area.left + random() * (area.right - area.left),
    y: area.top + random() * (area.bottom - area.top),
  });
  const nameIt = async (): Promise<void> => {
    if ((await editor.naming.count()) === 0) return;
    await page.keyboard.type(`n${Math.floor(random() * 1_000)}`);
    await page.keyboard.press(random() < 0.2 ? 'Escape' : 'Enter');
  };
  const drag = async (from: Point, to: Point, key?: 'Alt' | 'Control'): Promise<void> => {
    // Few steps: a hand that hurries, and a test that does.
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    if (key !== undefined) await page.keyboard.down(key);
    await page.mouse.up();
    if (key !== undefined) await page.keyboard.up(key);
  };
  const click = (at: Point): Promise<void> => page.mouse.click(at.x, at.y);
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

  const adding: ((on: Holds) => Promise<void>)[] = [
    async () => {
      await editor.canvas.focus();
      await press('n');
      await nameIt();
    },
    async (on) => {
      await click(pick(on.cards));
      const { pluses } = await holds();
      if (pluses.length === 0) return;
      await click(pick(pluses));
      await nameIt();
    },
    async (on) => {
      await click(pick(on.cards));
      await press('Control+d');
    },
    async (on) => {
      await click(pick(on.cards));
      await press('Control+c', 'Control+v');
    },
    (on) => drag(pick(on.cards), somewhere(on), 'Alt'),
    async (on) => {
      const at = somewhere(on);
      await page.mouse.dblclick(at.x, at.y);
      await nameIt();
    },
  ];
  const removing: ((on: Holds) => Promise<void>)[] = [
    async (on) => {
      await click(pick(on.cards));
      await press('Delete');
    },
    async (on) => {
      if (on.links.length === 0) return;
      await click(pick(on.links));
      await press('Delete');
    },
  ];
  const changing: ((on: Holds) => Promise<void>)[] = [
    (on) => drag(pick(on.cards), somewhere(on)),
    (on) => drag(pick(on.cards), somewhere(on), 'Control'),
    async (on) => {
      await click(pick(on.cards));
      const second = pick(on.cards);
      await page.keyboard.down('Shift');
      await click(second);
      await page.keyboard.up('Shift');
      await drag(second, somewhere(on));
    },
    (on) => drag(somewhere(on), somewhere(on)),
    async (on) => {
      if (on.borders.length === 0) return;
      const border = pick(on.borders);
      await drag(border, { x: border.x + random() * 200 - 100, y: border.y });
    },
    async (on) => {
      if (on.links.length > 0) await drag(pick(on.cards), pick(on.links));
    },
    // From the edge of a card, to another card or to nowhere.
    async (on) => {
      const card = pick(on.cards);
      await page.mouse.move(card.x, card.y);
      const edge = await page.evaluate(edgeUnder, card);
      if (edge === null) return;
      await drag(edge, random() < 0.7 ? pick(on.cards) : somewhere(on));
      await nameIt();
    },
    async (on) => {
      await click(pick(on.cards));
      await press(
        pick(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']),
        pick(['Shift+ArrowDown', 'Shift+ArrowRight']),
      );
    },
    async (on) => {
      await click(pick(on.cards));
      await press('F2');
      await nameIt();
    },
  ];
  return {
    doSomething: async () => {
      const count = await editor.cards.count();
      const kinds = count < 4 ? [adding] : count > 24 ? [removing] : [adding, removing, changing, changing, changing];
      if (count === 0 || random() < 0.25) await press('Escape', 'Escape', 'Shift+1');
      const on = await holds();
      if (on.cards.length === 0) return adding[0]!(on);
      await pick(pick(kinds))(on);
    },
  };
}

/** Runs in the page. */
function holdsOnPage(): Holds {
  const frame = document.querySelector('[data-canvas]')!.getBoundingClientRect();
  const area = { left: frame.left + 60, top: frame.top + 60, right: frame.right - 60, bottom: frame.bottom - 60 };
  const isIn = ({ x, y }: Point): boolean => x > area.left && x < area.right && y > area.top && y < area.bottom;
  const middle = (element: Element): Point => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    cards: all('[data-touchpoint]').map(middle).filter(isIn),
    links: (all('.link-line') as SVGPathElement[])
      .map((line) => line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM()!))
      .map(({ x, y }) => ({ x, y }))
      .filter(isIn),
    borders: all('.phase-border')
      .map(middle)
      .filter(({ x }) => x > area.left && x < area.right),
    pluses: all('.card-plus').map(middle).filter(isIn),
    area,
  };
}

/** Runs in the page: the lower edge of the card under a point. */
function edgeUnder({ x, y }: Point): Point | null {
  const port = document
    .elementFromPoint(x, y)
    ?.closest('[data-touchpoint]')
    ?.querySelector('[data-handleid=bottom]')
    ?.getBoundingClientRect();
  return port === undefined ? null : { x: port.x + port.width * 0.2, y: port.y + port.height / 2 };
}
