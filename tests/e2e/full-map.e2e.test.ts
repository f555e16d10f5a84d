import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { serialise } from '#format';
import { CARD, GAP, createJourney, createLink, firstOrders, type JourneyMap, type Point } from '#model';
import { map, phase } from '../support/map-builder.ts';
import { jsonFile, visit } from './pages/index.ts';
import { coloursIn, pngFacts } from './pictures.ts';

const PHASES = 10;
const COLUMNS = 20;
const ROWS = 10;

/** 2,000 touchpoints in ten phases, and 3,000 links of three journeys. */
const fullMap = (): JourneyMap => {
  const names = Array.from({ length: PHASES * COLUMNS * ROWS }, (_, index) => `t${index}`);
  const perPhase = COLUMNS * ROWS;
  const width = COLUMNS * (CARD.width + GAP.x) + 2 * GAP.border;
  const built = map(
    'Everything',
    ...Array.from({ length: PHASES }, (_, index) =>
      phase(`Phase ${index + 1}`, names.slice(index * perPhase, (index + 1) * perPhase).join(' '), { width }),
    ),
  );
  const touchpoints = Object.fromEntries(
    names.map((name, index) => {
      const column = Math.floor((index % perPhase) / ROWS);
      const place = { x: GAP.border + column * (CARD.width + GAP.x), y: (index % ROWS) * (CARD.height + GAP.y) };
      return [name, { ...built.touchpoints[name]!, ...place, title: `Touchpoint ${index}` }];
    }),
  );
  const orders = firstOrders(3);
  const journeys = orders.map((order, index) =>
    createJourney({
      id: `j${index}`,
      title: `Journey ${index}`,
      order,
      aspects: [(['medical', 'economic', 'social'] as const)[index]!],
    }),
  );
  // Down the columns, along the rows, and across to the phase after.
  const steps = [1, ROWS, perPhase];
  const links = journeys.flatMap(({ id: journeyId }, journey) =>
    names
      .slice(0, 1_000)
      .map((source, index) =>
        createLink({ id: `${journeyId}-${source}`, journeyId, source, target: names[index + steps[journey]!]! }),
      ),
  );
  return {
    ...built,
    touchpoints,
    journeys: Object.fromEntries(journeys.map((each) => [each.id, each])),
    links: Object.fromEntries(links.map((each) => [each.id, each])),
  };
};

/** What moves with the map, as a whole each: the bands and the heads of all phases, and the frame in the overview map. */
const AROUND_THE_MAP = ['overview-view', 'phase-strip', 'phase-strip'];

/**
 * The elements, by their class, that every pan too short for another part of the journey to come into view changes,
 * without the map itself. Once, something else may come at the same moment: what looks through fields, say.
 */
async function writtenByPanning(page: Page): Promise<string[]> {
  await page.locator('[data-canvas]').hover();
  const pans = [];
  for (const by of [3, -3, 3]) {
    const written = page.evaluateHandle(writtenMeanwhile);
    await page.mouse.wheel(by, 0);
    await page.mouse.wheel(by, 0);
    pans.push(await written);
  }
  const classes = await page.evaluate(
    ([first, ...further]) =>
      [...(first ?? [])]
        .filter((each) => further.every((pan) => pan.has(each)) && each.closest('.canvas-frame') === null)
        .map(({ classList }) => String(classList[0])),
    pans,
  );
  return classes.sort();
}

/** In the page: the elements that are written to within two seconds. */
async function writtenMeanwhile(): Promise<Set<Element>> {
  const elements = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Element) elements.add(target);
  });
  observer.observe(document.body, { subtree: true, attributes: true, childList: true });
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  observer.disconnect();
  return elements;
}

test('a map of 2,000 touchpoints and 3,000 links is opened, looked at, changed, taken home and found again in the library', async () => {
  const screens = await visit();
  // The largest map, on whatever machine: what it does is looked at here, not how fast (that is `tests/bench`).
  screens.app.context.setDefaultTimeout(60_000);
  const { page, editor, exporting, t } = screens;
  await screens.library.openFiles(jsonFile(serialise(fullMap())));
  expect(await screens.importing.facts()).toBe('2,000 touchpoints in 10 phases, 3 journeys, 3,000 links');
  await screens.importing.accept();
  await editor.ready();
  // Too small to be read, the whole of it; so it opens at its beginning.
  expect(await editor.cards.count(), 'cards at the beginning').toBeLessThan(150);
  expect(await page.locator('.experience-body *').count(), 'elements of the curves').toBeLessThan(60);
  expect(await page.locator('.overview-map *').count(), 'elements of the overview map').toBeLessThanOrEqual(2);
  expect(await writtenByPanning(page), 'elements beside the map that a pan writes to').toEqual(AROUND_THE_MAP);
  await editor.button(t.commands.fitAll).click();
  await page.locator('.far-layer').waitFor();
  expect(await editor.cards.count(), 'cards while all is in view').toBe(0);

  const middle = await editor.middleOf(editor.canvas);
  await page.mouse.move(middle.x, middle.y);
  const origin = await editor.screenOf({ x: 0, y: 0 });
  expect(await page.evaluate(elementsOnPage), 'elements while all is in view').toBeLessThan(5_000);
  await page.evaluate(countStrokes);
  await page.mouse.wheel(0, 100);
  await expect
    .poll(async () => origin.y - (await editor.screenOf({ x: 0, y: 0 })).y, { message: 'panned from afar' })
    .toBeGreaterThan(40);
  expect(await page.evaluate(() => document.body.dataset['strokes']), 'lines painted by panning').toBe('0');
  await page.mouse.wheel(0, -100);
  const zoom = await editor.zoom();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -500);
  await page.keyboard.up('Control');
  await expect.poll(editor.zoom, { message: 'zoomed from afar' }).toBeGreaterThan(zoom);
  await editor.drag({ x: middle.x - 40, y: middle.y - 40 }, { x: middle.x + 40, y: middle.y + 40 });
  await page.getByRole('heading', { name: /^\d+ touchpoints$/ }).waitFor();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+0');
  await expect.poll(editor.zoom).toBe(100);
  await expect.poll(() => editor.cards.count()).toBeGreaterThan(3);
  expect(await editor.cards.count(), 'cards at 100 %').toBeLessThan(150);
  expect(await page.evaluate(elementsOnPage), 'elements at 100 %').toBeLessThan(5_000);
  const { x, y } = await editor.middleOf(editor.canvas);
  const held = await page.evaluate(cardNearest, { x, y });
  const changed = await watchElements(page);
  await page.mouse.move(held.x, held.y);
  await page.mouse.down();
  await page.mouse.move(held.x + 8, held.y + 4);
  await page.locator('.canvas[data-moving]').waitFor();
  await changed();
  await page.mouse.move(held.x + 12, held.y + 4);
  await page.mouse.move(held.x + 12, held.y + 8);
  expect(await changed(), 'cards and links that a step of a drag changes').toEqual([]);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.mouse.click(held.x, held.y);
  await page.keyboard.press('F2');
  await changed();
  await editor.name('Called otherwise');
  await editor.card('Called otherwise').waitFor();
  expect(
    (await changed()).filter((id) => id.startsWith('t')),
    'cards that a rename changes',
  ).toEqual([held.id]);
  await page.keyboard.press('Escape');
  await page.mouse.move(x, y);
  const before = await editor.screenOf({ x: 0, y: 0 });
  await page.mouse.wheel(2_000, 0);
  await expect.poll(async () => before.x - (await editor.screenOf({ x: 0, y: 0 })).x).toBeGreaterThan(500);
  expect(await editor.cards.count(), 'cards after panning').toBeLessThan(150);

  await editor.canvas.focus();
  await page.keyboard.press('n');
  await editor.name('One more');
  await editor.card('One more').waitFor();
  await editor.saved();
  await page.keyboard.press('Control+z');
  await editor.card('One more').waitFor({ state: 'detached' });

  await exporting.open();
  await exporting.choose('PNG');
  await exporting.choose('3×');
  // One picture of full size, or several that every program opens.
  await page.getByRole('radio', { name: /^[\d,]+ pictures$/ }).waitFor();
  await page.getByRole('radio', { name: '1×', exact: true }).click();
  const size = await exporting.size();
  const png = await exporting.download();
  expect(pngFacts(png)).toEqual({ isPng: true, ...size });
  expect(await coloursIn(page, png)).toBeGreaterThan(20);

  await editor.button(t.commands.fitAll).click();
  await page.locator('.far-layer').waitFor();
  await page.reload();
  await editor.ready();
  expect(await editor.cards.count(), 'cards after a reload').toBeLessThan(150);

  await editor.toLibrary();
  await page.getByText('2,000 touchpoints').waitFor();
});

/** Runs in the page: the card whose middle is nearest to a point of the window, and that middle. */
const cardNearest = (point: Point): Point & { readonly id: string } =>
  [...document.querySelectorAll<HTMLElement>('[data-touchpoint]')]
    .map((card) => {
      const { left, top, width, height } = card.getBoundingClientRect();
      return { id: card.dataset['touchpoint']!, x: left + width / 2, y: top + height / 2 };
    })
    .sort((a, b) => Math.hypot(a.x - point.x, a.y - point.y) - Math.hypot(b.x - point.x, b.y - point.y))[0]!;

/** Which cards and links of the map have changed since it was last asked, by their ids. */
async function watchElements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const { dataset } = document.body;
    const ids = new Set<string>();
    new MutationObserver((records) => {
      if (dataset['changed'] === undefined) ids.clear();
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const found = element?.closest<HTMLElement | SVGElement>('[data-touchpoint], [data-link]')?.dataset;
        const id = found?.['touchpoint'] ?? found?.['link'];
        if (id !== undefined) ids.add(id);
      }
      dataset['changed'] = [...ids].join(' ');
    }).observe(document.querySelector('.react-flow__viewport')!, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
  });
  return () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const { changed = '' } = document.body.dataset;
      delete document.body.dataset['changed'];
      return changed.split(' ').filter((id) => id !== '');
    });
}

/** Runs in the page. */
const elementsOnPage = (): number => document.querySelectorAll('*').length;

/** Runs in the page: counts from now on what is painted on the picture of the map, as `data-strokes` of the body. */
function countStrokes(): void {
  document.body.dataset['strokes'] = '0';
  const { prototype } = CanvasRenderingContext2D;
  const stroke = Object.getOwnPropertyDescriptor(prototype, 'stroke')!.value as (this: unknown, path: Path2D) => void;
  prototype.stroke = function counted(this: CanvasRenderingContext2D, path?: Path2D): void {
    const { dataset } = document.body;
    if (this.canvas.closest('.far-layer') !== null) dataset['strokes'] = String(Number(dataset['strokes']) + 1);
    stroke.call(this, path!);
  };
}
