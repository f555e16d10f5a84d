import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { parse } from '#format';
import { CARD, positionOf, type JourneyMap, type Point, type Touchpoint } from '#model';
import type { Text } from '#i18n';
import { readStoredMap } from '../stored-map.ts';

export type EditorPage = ReturnType<typeof editorPage>;

/** The screen of one map: canvas, phase heads, journeys, top bar. */
export const editorPage = (page: Page, t: Text) => {
  const canvas = page.locator('[data-canvas]');
  const cards = page.locator('[data-touchpoint]');
  const links = page.locator('[data-link]');
  const naming = page.getByRole('textbox', { name: t.canvas.titleOf });
  const heads = page.getByRole('group', { name: t.canvas.phases });
  const journeys = page.getByRole('region', { name: t.journeys.journeys });
  const details = page.getByRole('complementary', { name: t.editor.rightPanel });
  const saveState = page.locator('.save-state');

  const card = (title: string): Locator => cards.filter({ has: page.getByRole('img', { name: beginningWith(title) }) });
  const phase = (title: string): Locator => heads.getByRole('button', { name: title, exact: true });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

  /** Where a point of the map is on the screen. */
  const screenOf = ({ x, y }: Point): Promise<Point> =>
    page.locator('.react-flow').evaluate(
      (flow, at) => {
        const matrix = new DOMMatrix(getComputedStyle(flow.querySelector('.react-flow__viewport')!).transform);
        const box = flow.getBoundingClientRect();
        return { x: box.left + matrix.e + at.x * matrix.a, y: box.top + matrix.f + at.y * matrix.d };
      },
      { x, y },
    );
  /** The place of a link's line, from 0 at its start to 1 at its end. */
  const onLink = (id: string, along = 0.5): Promise<Point> =>
    page.locator(`[data-link="${id}"] .link-line`).evaluate((line: SVGPathElement, part) => {
      const point = line.getPointAtLength(line.getTotalLength() * part).matrixTransform(line.getScreenCTM()!);
      return { x: point.x, y: point.y };
    }, along);
  const middleOf = async (place: Locator): Promise<Point> => {
    const box = await place.boundingBox();
    if (box === null) throw new Error('It is not in view.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** Presses at one place, moves in steps to the other; `drop` releases. */
  const startDrag = async (from: Point, to: Point): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
  };
  const drag = async (from: Point, to: Point): Promise<void> => {
    await startDrag(from, to);
    await page.mouse.up();
  };
  const saved = (): Promise<void> => page.locator('.save-state[data-state="saved"]').waitFor();
  const map = async (): Promise<JourneyMap> => {
    await page.evaluate(twoFrames);
    await saved();
    return readStoredMap(page, mapIdIn(page.url()));
  };

  return {
    canvas,
    cards,
    links,
    naming,
    heads,
    journeys,
    saveState,
    card,
    phase,
    button,
    screenOf,
    onLink,
    middleOf,
    startDrag,
    drag,
    /** The map as it lies on the disk, once the program says that everything does. */
    map,
    /** Waits until the canvas is there and has chosen what it shows. */
    ready: async (): Promise<void> => {
      await canvas.waitFor();
      await page
        .locator('.react-flow__viewport:not([style*="translate(0px, 0px) scale(1)"])')
        .waitFor({ state: 'attached' });
    },
    /** Resolves when the program says that everything is on the disk. */
    saved,
    /** The edge of a card, a little beside its middle or `along` the side, from 0 to 1. */
    edgeOf: async (title: string, side: 'left' | 'right' | 'top' | 'bottom', along = 0.5): Promise<Point> => {
      const box = await card(title).boundingBox();
      if (box === null) throw new Error(`“${title}” is not in view.`);
      const x = side === 'left' ? box.x : side === 'right' ? box.x + box.width : box.x + box.width * along;
      const y = side === 'top' ? box.y : side === 'bottom' ? box.y + box.height : box.y + box.height * along;
      return { x, y };
    },
    /** Types the name of the card whose title is open, and leaves it. */
    name: async (title: string): Promise<void> => {
      await naming.fill(title);
      await naming.press('Enter');
      await naming.waitFor({ state: 'detached' });
    },
    /** Selects a touchpoint and waits for the inspector, which follows when there is time for it. */
    select: async (title: string): Promise<void> => {
      await card(title).click();
      if ((await details.count()) > 0)
        await details.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    },
    /** Closes the panels that are there by a finger, and waits until the canvas has their room. */
    tapPanelsAway: async (): Promise<void> => {
      for (const name of [t.editor.hideLeft, t.editor.hideRight]) {
        if ((await button(name).count()) > 0) await button(name).tap();
      }
      await expect.poll(() => page.locator('.editor-side').count()).toBe(0);
    },
    undo: (): Promise<void> => page.getByRole('button', { name: beginningWith(t.editor.undo('').trim()) }).click(),
    redo: (): Promise<void> => page.getByRole('button', { name: beginningWith(t.editor.redo('').trim()) }).click(),
    /** What undo would take back, in words. */
    undoLabel: (): Promise<string | null> =>
      page
        .locator('.top-bar')
        .getByRole('button', { name: t.editor.undo('') })
        .getAttribute('aria-label'),
    /** Gives a journey exactly these aspects, by their names in the language in use. */
    tagJourney: async (title: string, aspects: readonly string[]): Promise<void> => {
      const row = journeys.getByRole('listitem').filter({ hasText: title });
      await row.locator('.journey-sample').click();
      const chips = page.locator('.journey-aspects').getByRole('toolbar', { name: t.journeys.aspects });
      await chips.waitFor();
      const state = async (isOn: boolean): Promise<string[]> =>
        (await chips.locator(`button[aria-pressed="${isOn}"]`).allTextContents()).map((text) => text.trim());
      for (const name of aspects) {
        if (!(await state(true)).includes(name)) await chips.getByRole('button', { name, exact: true }).click();
      }
      for (const name of (await state(true)).filter((each) => !aspects.includes(each))) {
        await chips.getByRole('button', { name, exact: true }).click();
      }
      await expect.poll(async () => (await state(true)).toSorted()).toEqual(aspects.toSorted());
      await page.keyboard.press('Escape');
      await chips.waitFor({ state: 'detached' });
    },
    addJourney: async (title: string): Promise<void> => {
      await button(t.journeys.add).click();
      const field = journeys.getByRole('textbox', { name: t.journeys.name });
      await field.fill(title);
      await field.press('Enter');
      await field.waitFor({ state: 'detached' });
    },
    /** Presses the + at one side of a card. */
    addBeside: async (title: string, side: 'up' | 'right' | 'down' | 'left'): Promise<void> => {
      await card(title).hover();
      await card(title).getByRole('button', { name: t.canvas.addBeside[side] }).click();
    },
    phaseMenu: async (title: string, action: string): Promise<void> => {
      await phase(title).hover();
      await button(t.canvas.phaseMenu(title)).click();
      await page.getByRole('menuitem', { name: action, exact: true }).click();
    },
    phaseTitles: (): Promise<string[]> => heads.locator('.phase-title').allTextContents(),
    zoom: async (): Promise<number> => Number((await page.locator('.zoom-percent').innerText()).replace('%', '')),
    toLibrary: (): Promise<void> => button(t.common.allMaps).click(),
    /** Which element has the keyboard's focus: `canvas`, `body`, or its accessible description. */
    focus: (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return 'body';
        return activeElement.matches('[data-canvas]') ? 'canvas' : activeElement.outerHTML.slice(0, 120);
      }),
    /** How often a count was reached: waits until as many cards are drawn. */
    hasCards: (count: number): Promise<void> => expect.poll(() => cards.count()).toBe(count),
    hasLinks: (count: number): Promise<void> => expect.poll(() => links.count()).toBe(count),
  };
};

/** Runs in the page: resolves when all that a gesture has set off is drawn, the save state with it. */
const twoFrames = (): Promise<number> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The id of the map that is open at this address. */
export const mapIdIn = (url: string): string => {
  const [, id] = /#\/map\/([^?]+)/.exec(url) ?? [];
  if (id === undefined) throw new Error(`No map is open at ${url}.`);
  return id;
};

/** The map that a file holds; throws if the program would refuse it or mend anything in it. */
export const mapOfFile = (text: string): JourneyMap => {
  const result = parse(text, {
    now: '2026-11-22T09:00:00.000Z',
    newId: () => {
      throw new Error('An id is missing.');
    },
  });
  if (!result.ok) throw new Error(`The file is refused: ${result.problem.code}`);
  expect(result.value.report).toEqual([]);
  return result.value.map;
};

export const touchpointOf = (map: JourneyMap, title: string): Touchpoint => {
  const found = Object.values(map.touchpoints).find((touchpoint) => touchpoint.title === title);
  if (found === undefined) throw new Error(`No touchpoint is called “${title}”.`);
  return found;
};

/** The links of a map as `from > to`, by titles. */
export const linesOf = (map: JourneyMap): string[] =>
  Object.values(map.links).map(
    ({ source, target }) => `${map.touchpoints[source]?.title} > ${map.touchpoints[target]?.title}`,
  );

/** The pairs of cards that lie on one another, by titles. */
export const overlapsIn = (map: JourneyMap): string[] => {
  const boxes = Object.values(map.touchpoints).map((touchpoint) => ({
    title: touchpoint.title,
    ...positionOf(map, touchpoint),
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height)
      .map((b) => `${a.title} / ${b.title}`),
  );
};

/** A name that begins with this title and may go on with facts. */
const beginningWith = (title: string): RegExp =>
  new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|[,、\\s：])`);
