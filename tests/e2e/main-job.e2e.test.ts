import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { hayFever, kafunsho } from './fixtures/index.ts';
import { jsonFile, linesOf, mapOfFile, openMapFile, touchpointOf, visit, type Screens } from './pages/index.ts';
import { coloursIn, pngFacts, svgFacts } from './pictures.ts';
import { fieldNames } from '../support/field-words.ts';

/** Opens the Mermaid file, as somebody does who brings a journey along. */
const bringIn = async ({ library, importing, editor }: Screens, file = hayFever): Promise<void> => {
  await library.openFiles(file);
  await importing.accept();
  await editor.hasCards(14);
};

test('a journey written down in Mermaid becomes a map of phases, linked touchpoints and feelings', async () => {
  const { library, importing, editor } = await visit();
  await library.openFiles(hayFever);

  expect(await importing.facts()).toBe('14 touchpoints in 4 phases, 1 journey, 13 links');
  await importing.accept();

  await editor.hasCards(14);
  await editor.hasLinks(13);
  expect(await editor.phaseTitles()).toEqual(['First signs', 'Finding out', 'Treatment', 'Every spring']);
  const map = await editor.map();
  expect(linesOf(map)).toContain('Tablets make the afternoon sleepy > Books a visit to the allergist');
  expect(Object.values(map.ratings)).toHaveLength(14);
  const injection = touchpointOf(map, 'First injection');
  expect(Object.values(map.ratings).find(({ touchpointId }) => touchpointId === injection.id)).toMatchObject({
    aspect: 'psychological',
    perspective: 'patient',
    score: -1,
    evidence: 'assumption',
  });
});

test('a Japanese journey becomes the same map in Japanese words', async () => {
  const { library, importing, editor } = await visit({ language: 'ja' });
  await library.openFiles(kafunsho);

  expect(await importing.facts()).toBe('接点14・フェーズ4・ジャーニー1・つながり13');
  await importing.accept();

  await editor.hasCards(14);
  await editor.hasLinks(13);
  expect(await editor.phaseTitles()).toEqual(['気づき', '診断', '治療', '毎年の春']);
  expect(linesOf(await editor.map())).toContain('薬を飲むと午後に眠くなる > 耳鼻咽喉科を予約する');
});

test('a touchpoint is added between two others by selecting their link and pressing insert', async () => {
  const screens = await visit();
  const { page, editor, t } = screens;
  await bringIn(screens);
  const before = await editor.map();
  const [from, to] = [touchpointOf(before, 'Skin prick test'), touchpointOf(before, 'Hears that it is grass pollen')];
  const link = Object.values(before.links).find(({ source, target }) => source === from.id && target === to.id)!;

  const line = await editor.onLink(link.id);
  await page.mouse.click(line.x, line.y);
  await editor.button(t.canvas.insertTouchpoint).click();
  await editor.name('Waits for the result');

  await editor.hasCards(15);
  const after = await editor.map();
  expect(linesOf(after)).toContain('Skin prick test > Waits for the result');
  expect(linesOf(after)).toContain('Waits for the result > Hears that it is grass pollen');
  expect(linesOf(after)).not.toContain('Skin prick test > Hears that it is grass pollen');
});

test('the whole job: tag, link, rate, take home, reload, hand over', async () => {
  const screens = await visit();
  const { page, editor, inspector, exporting } = screens;
  await bringIn(screens);

  await editor.tagJourney('Living with hay fever', ['Economic', 'Social']);
  await page.keyboard.press('Control+0');
  await editor.addJourney('The family');
  await editor.addBeside('Waits six weeks for the appointment', 'down');
  await editor.name('The family looks for a second opinion');
  await page.keyboard.press('Shift+1');
  await editor.hasCards(15);
  await editor.drag(
    await editor.edgeOf('Waits six weeks for the appointment', 'top', 0.2),
    await editor.middleOf(editor.card('Skin prick test')),
  );
  await editor.select('Skin prick test');
  await inspector.write(fieldNames('en').voice, '“It only itches for a moment.”');
  await inspector.chooseStage('Preparation');
  await inspector.tab('experience');
  await inspector.rate('Medical', 1.5);
  await inspector.field('Reason: Medical').fill('The cause is found at last');
  await inspector.rate('Psychological', -0.5);
  await editor.saved();

  const json = await exporting.save('JSON');
  expect(json.name).toBe('Living with hay fever.tabiji.json');
  const map = mapOfFile(json.text);
  const [hayFeverJourney, family] = inOrder(map.journeys);
  const touchpoints = Object.values(map.touchpoints);
  const links = Object.values(map.links);
  expect(touchpoints).toHaveLength(15);
  expect(links).toHaveLength(15);
  expect(hayFeverJourney).toMatchObject({ title: 'Living with hay fever', aspects: ['economic', 'social'] });
  expect(family).toMatchObject({ title: 'The family' });
  expect(links.filter(({ journeyId }) => journeyId === family?.id)).toHaveLength(2);
  expect(linesOf(map)).toContain('Waits six weeks for the appointment > The family looks for a second opinion');
  const test = touchpointOf(map, 'Skin prick test');
  expect(test).toMatchObject({ voice: '“It only itches for a moment.”', stage: 'preparation' });
  const ratings = Object.values(map.ratings).filter(({ touchpointId }) => touchpointId === test.id);
  const scores = Object.fromEntries(ratings.map(({ aspect, score, reason }) => [aspect, { score, reason }]));
  expect(scores).toEqual({
    medical: { score: 1.5, reason: 'The cause is found at last' },
    psychological: { score: -0.5, reason: '' },
  });

  await exporting.open();
  await exporting.choose('PNG');
  await exporting.choose('2×');
  const size = await exporting.size();
  const png = await exporting.download();
  expect(png.name).toBe('Living with hay fever.png');
  expect(pngFacts(png)).toEqual({ isPng: true, ...size });
  expect(await coloursIn(page, png)).toBeGreaterThan(50);

  const svg = await exporting.save('SVG');
  expect(svg.name).toBe('Living with hay fever.svg');
  const drawing = await svgFacts(page, svg);
  expect(drawing.isSound).toBe(true);
  expect(drawing.foreign).toEqual([]);
  const stripes = links.map(({ journeyId }) => map.journeys[journeyId]!.aspects.length);
  expect(drawing.stripes.toSorted(byNumber)).toEqual(stripes.toSorted(byNumber));
  const text = drawing.texts.join('').replaceAll(/\s/g, '');
  const missing = touchpoints.map(({ title }) => title).filter((title) => !text.includes(title.replaceAll(/\s/g, '')));
  expect(missing, 'titles that are not in the drawing').toEqual([]);

  await page.reload();
  await editor.ready();
  expect((await exporting.save('JSON')).text).toBe(json.text);

  const colleague = await visit();
  await openMapFile(colleague, jsonFile(json.text));
  const handed = await colleague.exporting.save('JSON');
  expect(withoutTime(handed.text)).toEqual(withoutTime(json.text));
});

test.each([
  { language: 'en', file: hayFever },
  { language: 'ja', file: kafunsho },
] as const)(
  'a title breaks into the same lines on the screen and in the drawing ($language)',
  async ({ language, file }) => {
    const screens = await visit({ language, viewport: { width: 1920, height: 1000 } });
    const { page, editor, exporting } = screens;
    await bringIn(screens, file);
    await page.keyboard.press('Control+0');
    await expect.poll(editor.zoom).toBe(100);
    const onScreen = await editor.cards.evaluateAll((cards) =>
      cards.map((card) => [...card.querySelectorAll('text')].map((line) => line.textContent)),
    );
    expect(onScreen.length).toBeGreaterThan(4);

    const { texts } = await svgFacts(page, await exporting.save('SVG'));

    const drawn = texts.join('\n');
    expect(onScreen.filter((lines) => !drawn.includes(lines.join('\n')))).toEqual([]);
  },
);

const byNumber = (a: number, b: number): number => a - b;

const withoutTime = (text: string): string => text.replace(/"updatedAt": "[^"]+"/, '');
