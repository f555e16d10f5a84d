import { expect, test } from 'vitest';
import { blankMap } from '#format';
import { pathOf } from '#model';
import { CREATED, journey, map, note, phase, rating } from '../support/map-builder.ts';
import { visitMap } from './pages/index.ts';

const line = map('Copied', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

test('“Copy as PNG” puts the picture on the clipboard in the size that the dialog says', async () => {
  const { page, exporting, t } = await visitMap(line);
  await exporting.open();
  await exporting.choose('PNG');
  await exporting.choose('1×');
  const size = await exporting.size();
  await exporting.copy();
  await page.getByText(t.exporting.copied).waitFor();

  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await item!.getType('image/png'));
    return { types: item!.types, width: picture.width, height: picture.height };
  });
  expect(copied).toEqual({ types: ['image/png'], ...size });
});

test('what is copied is a picture, an outline and a table to others, and all of itself to another map', async () => {
  const told = map(
    'Told',
    phase('Before', 'a1 a2'),
    phase('After', 'b1'),
    journey('Main', 'a1 > a2 > b1'),
    rating('a1', 'social', -1),
    note('Why?', { kind: 'touchpoint', id: 'a1' }),
  );
  const other = map('Other', phase('One'), phase('Two', '', { title: 'After' }));
  const { page, library, editor } = await visitMap(told, { maps: [other] });
  await editor.canvas.press('ControlOrMeta+a');
  await editor.canvas.press('ControlOrMeta+c');
  const clipboard = (): Promise<string[]> =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(
        item!.types.map(async (type) => (type.startsWith('text/') ? (await item!.getType(type)).text() : type)),
      );
    });
  await expect.poll(clipboard).toContain('image/png');
  const [text, html] = await clipboard();
  expect(text).toBe('Before\n  a1\n    Social: −1\n  a2\nAfter\n  b1');
  expect(html).toContain('<td>a2</td>');
  expect(html).not.toContain('Why?');

  await editor.toLibrary();
  await library.open('Other');
  await editor.ready();
  await editor.canvas.press('ControlOrMeta+v');
  await editor.hasCards(3);
  await editor.hasLinks(2);
  const pasted = await editor.map();
  expect(Object.values(pasted.annotations).map(({ text: words }) => words)).toEqual(['Why?']);
  expect(Object.values(pasted.ratings)).toHaveLength(1);
  await editor.canvas.press('ControlOrMeta+x');
  await editor.hasCards(0);
  await editor.undo();
  await editor.hasCards(3);
});

test('lists and rows of other programs become touchpoints, each paste one undo step; a blank map is filled and rated in a few keys', async () => {
  const blank = blankMap('en', { now: CREATED, newId: () => `blank${++count}` });
  const { page, library, editor, t } = await visitMap(line, { maps: [blank] });
  const give = (content: string, type = 'text/plain'): Promise<void> =>
    page.evaluate(
      ([words, kind]) =>
        navigator.clipboard.write([new ClipboardItem({ [kind!]: new Blob([words!], { type: kind! }) })]),
      [content, type],
    );
  await give('・電話する\n・待つ');
  await editor.canvas.press('ControlOrMeta+v');
  await editor.hasCards(5);
  await editor.hasLinks(3);
  await editor.undo();
  await editor.hasCards(3);

  await give(
    '<table><tr><th>Phase</th><th>Touchpoint</th><th>Medical</th></tr><tr><td>After</td><td>Walk</td><td>2</td></tr><tr><td>Later</td><td>Work</td><td>-1</td></tr></table>',
    'text/html',
  );
  await editor.canvas.press('ControlOrMeta+v');
  await page.getByRole('dialog', { name: t.pasting.title(2) }).waitFor();
  await page.keyboard.press('Enter');
  await editor.hasCards(5);
  expect(await editor.phaseTitles()).toEqual(['Before', 'After', 'Later']);
  const { ratings } = await editor.map();
  expect(
    Object.values(ratings)
      .map(({ score }) => score)
      .toSorted((a, b) => a - b),
  ).toEqual([-1, 2]);
  await editor.undo();
  expect(await editor.phaseTitles()).toEqual(['Before', 'After']);

  await give('Touchpoint\tEmotion\nWalk\tgood\nWork\t7\nRest\t-1,5');
  await editor.canvas.press('ControlOrMeta+v');
  await page.getByText('“Emotion: good (Walk)”, “Emotion: 7 (Work)”').waitFor();
  await page.keyboard.press('Escape');
  await give(
    '<ul><li aria-level="1"><p>Later</p></li><ul><li aria-level="2"><p>Walk</p></li><li aria-level="2"><p> </p></li></ul><li aria-level="1"><p>After</p></li><ul><li aria-level="2"><p>Work</p></li></ul></ul>',
    'text/html',
  );
  await editor.canvas.press('ControlOrMeta+v');
  await page.getByRole('dialog', { name: t.pasting.title(2) }).waitFor();
  await page.keyboard.press('Escape');

  await editor.canvas.press('ControlOrMeta+a');
  await editor.canvas.press('Shift+Alt+c');
  await page.getByText(t.exporting.copied).waitFor();
  await editor.canvas.press('ControlOrMeta+v');
  await page.getByText(t.pasting.picture).waitFor();
  await editor.hasCards(3);

  const phases = ['Looking', 'Asking', 'Being there', 'Afterwards'];
  await give(`Phase\tStep\n${Array.from({ length: 12 }, (_, at) => `${phases[at % 4]}\tStep ${at}`).join('\n')}`);
  await editor.toLibrary();
  await library.open(blank.info.title);
  await editor.ready();
  await editor.canvas.press('ControlOrMeta+v');
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: t.pasting.replace(7) })
    .waitFor();
  await page.keyboard.press('Enter');
  await editor.hasCards(12);
  expect(await editor.phaseTitles()).toEqual(phases);
  const frame = (await editor.canvas.boundingBox())!;
  const isInView = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): boolean =>
    x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
  await expect
    .poll(async () =>
      (await Promise.all((await editor.cards.all()).map((card) => card.boundingBox()))).every((box) => isInView(box!)),
    )
    .toBe(true);
  expect(await editor.zoom()).toBeGreaterThanOrEqual(36);

  // From afar the menu of a phase is beside its name, not over it.
  await editor.phase('Asking').hover();
  const [name, menu] = await Promise.all([
    editor.phase('Asking').boundingBox(),
    editor.button(t.canvas.phaseMenu('Asking')).boundingBox(),
  ]);
  expect(menu!.x >= name!.x + name!.width || menu!.y >= name!.y + name!.height).toBe(true);

  await editor.canvas.press('Escape');
  await editor.canvas.press('Shift+R');
  await page.getByRole('dialog').getByRole('button', { name: 'Clinical' }).click();
  await page.keyboard.type('123451234512');
  await page.getByRole('button', { name: t.perspectives.fromFirst('Psychological') }).waitFor();
  await page.keyboard.press('Escape');
  const rated = await editor.map();
  const [main] = Object.keys(rated.journeys);
  const given = new Map(Object.values(rated.ratings).map(({ touchpointId, score }) => [touchpointId, score + 3]));
  expect(
    pathOf(rated, main!)
      .map(({ id }) => given.get(id))
      .join(''),
  ).toBe('123451234512');
});

let count = 0;
