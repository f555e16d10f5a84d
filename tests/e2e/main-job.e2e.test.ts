import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { hayFever, kafunsho } from './fixtures/index.ts';
import { jsonFile, linesOf, mapOfFile, openMapFile, touchpointOf, visit, type Screens } from './pages/index.ts';
import { coloursIn, pngFacts, svgFacts } from './pictures.ts';
import { fieldNames } from '../support/field-words.ts';

/** What the cards in view say at 100 %, in lines. */
const linesOnScreen = async ({ page, editor }: Screens): Promise<string[]> => {
  await page.keyboard.press('Control+0');
  await expect.poll(editor.zoom).toBe(100);
  const lines = await editor.cards.evaluateAll((cards) =>
    cards.map((card) => [...card.querySelectorAll('text')].map((line) => line.textContent).join('\n')),
  );
  expect(lines.length).toBeGreaterThan(4);
  return lines;
};

test('a journey written down in Mermaid becomes a map of phases, linked touchpoints and feelings, drawn as it is shown, and a touchpoint is inserted into a link', async () => {
  const screens = await visit({ language: 'ja', viewport: { width: 1920, height: 1000 } });
  const { page, t, library, importing, editor, exporting } = screens;
  await library.openFiles(kafunsho);
  expect(await importing.facts()).toBe('接点14・フェーズ4・ジャーニー1・つながり13');
  await importing.accept();

  await editor.hasCards(14);
  await editor.hasLinks(13);
  expect(await editor.phaseTitles()).toEqual(['気づき', '診断', '治療', '毎年の春']);
  const map = await editor.map();
  expect(linesOf(map)).toContain('薬を飲むと午後に眠くなる > 耳鼻咽喉科を予約する');
  expect(Object.values(map.ratings)).toHaveLength(14);
  const { id } = touchpointOf(map, 'はじめての服用');
  expect(Object.values(map.ratings).find(({ touchpointId }) => touchpointId === id)).toMatchObject({
    aspect: 'psychological',
    perspective: 'patient',
    score: -1,
    evidence: 'assumption',
  });

  // A title breaks into the same lines on the screen and in the drawing.
  const onScreen = await linesOnScreen(screens);
  const drawn = (await svgFacts(page, await exporting.save('SVG'))).texts.join('\n');
  expect(onScreen.filter((lines) => !drawn.includes(lines))).toEqual([]);

  await page.keyboard.press('Shift+1');
  const [before, behind, added] = ['皮膚テストを受ける', 'スギ花粉が原因と分かる', '結果を待つ'];
  const [from, to] = [touchpointOf(map, before), touchpointOf(map, behind)];
  const link = Object.values(map.links).find(({ source, target }) => source === from.id && target === to.id)!;
  const line = await editor.onLink(link.id);
  await page.mouse.click(line.x, line.y);
  await editor.button(t.canvas.insertTouchpoint).click();
  await editor.name(added);
  await editor.hasCards(15);
  const lines = linesOf(await editor.map());
  expect(lines).toEqual(expect.arrayContaining([`${before} > ${added}`, `${added} > ${behind}`]));
  expect(lines).not.toContain(`${before} > ${behind}`);
});

test('the whole job: tag, link, rate, take home, reload, hand over', async () => {
  const screens = await visit();
  const { page, library, importing, editor, inspector, exporting } = screens;
  await library.openFiles(hayFever);
  expect(await importing.facts()).toBe('14 touchpoints in 4 phases, 1 journey, 13 links');
  await importing.accept();
  await editor.hasCards(14);
  expect(await editor.phaseTitles()).toEqual(['First signs', 'Finding out', 'Treatment', 'Every spring']);

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

  const onScreen = await linesOnScreen(screens);
  const svg = await exporting.save('SVG');
  expect(svg.name).toBe('Living with hay fever.svg');
  const drawing = await svgFacts(page, svg);
  expect(drawing.isSound).toBe(true);
  expect(drawing.foreign).toEqual([]);
  const stripes = links.map(({ journeyId }) => map.journeys[journeyId]!.aspects.length);
  expect(drawing.stripes.toSorted(byNumber)).toEqual(stripes.toSorted(byNumber));
  expect(onScreen.filter((lines) => !drawing.texts.join('\n').includes(lines))).toEqual([]);
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

const byNumber = (a: number, b: number): number => a - b;

const withoutTime = (text: string): string => text.replace(/"updatedAt": "[^"]+"/, '');
