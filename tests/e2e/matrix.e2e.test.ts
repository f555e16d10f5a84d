import { expect, test } from 'vitest';
import { card, journey, map, opportunity, phase, rating } from '../support/map-builder.ts';
import { linesOf, screensOf, touchpointOf, visitEach } from './pages/index.ts';
import { coloursIn, pngFacts, svgFacts } from './pictures.ts';
import { fieldHeads } from '../support/field-words.ts';

const TITLES = ['気づく', '調べる', '初診', '検査', '説明', '治療', '再発', '相談'];
const knee = map(
  '膝の痛み',
  phase('受診まで', 't0 t1'),
  phase('受診', 't2 t3 t4'),
  phase('その後', 't5 t6 t7'),
  journey('本線', 't0 > t1 > t2 > t3 > t4 > t5 > t6 > t7'),
  journey('家族', 't2 > t4'),
  ...TITLES.map((title, index) => card(`t${index}`, { title })),
  ...TITLES.map((_, index) => rating(`t${index}`, 'medical', (index % 5) - 2)),
  card('t1', { title: '調べる', channel: 'web', moment: true }),
  opportunity('待ち時間の掲示', 't2', { impact: 4 }),
);

const visited = visitEach(knee, { language: 'ja' });

test('a journey is read and written as a matrix by keys, its rows arranged, each change one undo step', async () => {
  const { page, editor, matrix, t } = visited();
  const columns = fieldHeads('ja');
  const device = await page.context().newCDPSession(page);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const { info: __, ...first } = await editor.map();
  await editor.select('調べる');
  await matrix.open();
  expect(await matrix.at(), 'what is selected on the canvas is where one is').toContain('調べる');

  // An input method composes in the cell from its first key; its Enter commits nothing.
  await press('ArrowDown');
  await device.send('Input.imeSetComposition', { text: 'まつ', selectionStart: 2, selectionEnd: 2 });
  await page.evaluate(() =>
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })),
  );
  expect(await matrix.field.inputValue()).toBe('まつ');
  await device.send('Input.insertText', { text: '待つ' });
  await press('Enter');
  await expect.poll(() => matrix.cell(columns.description, 1).innerText()).toContain('待つ');
  expect(await matrix.at()).toContain(columns.voice);

  // A choice in either language, a score, and a score that is none.
  await matrix.cell(columns.channel, 2).click();
  await page.keyboard.type('clinic');
  await press('Enter');
  await matrix.cell(columns.medical, 2).click();
  await page.keyboard.type('-1.5');
  await press('Enter', 'ArrowUp');
  await page.keyboard.type('good');
  await press('Enter');
  await page.getByText(t.table.notUnderstood('good', columns.medical)).waitFor();
  expect(await matrix.cell(columns.medical, 2).innerText()).toContain('−1.5');

  // Opportunities are a line each; what was judged stays.
  await matrix.cell(t.matrix.rows.opportunities, 2).click();
  await press('F2', 'Alt+Enter');
  await page.keyboard.type('電話で予約');
  await press('Enter');
  await expect.poll(() => matrix.cell(t.matrix.rows.opportunities, 2).innerText()).toContain('電話で予約');

  // Rows go up and down, and are hidden.
  const before = await matrix.rows();
  await matrix.cell(columns.voice, 2).click();
  await press('Alt+Shift+ArrowUp');
  expect(await matrix.rows()).toEqual([before[1], before[0], ...before.slice(2)]);
  await press('Shift+F10');
  await page.getByRole('menuitem', { name: t.matrix.hideRow(columns.voice) }).click();
  await expect.poll(() => matrix.rows()).toEqual([before[0], ...before.slice(2)]);
  await page.getByRole('button', { name: t.matrix.chooseRows, exact: true }).click();
  await page.getByRole('checkbox', { name: columns.mix }).click();
  await press('Escape');
  await expect.poll(() => matrix.rows()).toContain(columns.mix);

  // The next touchpoint comes into the step, named at once.
  await matrix.cell(columns.title, 2).click();
  await press('Control+Enter');
  await page.keyboard.type('待合室');
  await press('Enter');
  const written = await editor.map();
  expect(linesOf(written)).toEqual(expect.arrayContaining(['初診 > 待合室', '待合室 > 検査']));
  expect(touchpointOf(written, '調べる').description).toBe('待つ');
  expect(touchpointOf(written, '初診').channel).toBe('clinic');
  expect(Object.values(written.opportunities).map(({ title, impact }) => [title, impact])).toEqual(
    expect.arrayContaining([
      ['待ち時間の掲示', 4],
      ['電話で予約', null],
    ]),
  );

  // Description, channel, score, opportunity, touchpoint with its name: five steps back is where it began.
  for (let step = 0; step < 5; step++) await press('Control+z');
  const { info: _, ...restored } = await editor.map();
  expect(restored).toEqual(first);

  // What the matrix shows and how is there again after a reload.
  await editor.saved();
  await page.reload();
  await matrix.field.waitFor();
  await expect.poll(() => matrix.rows()).toContain(columns.mix);
});

test('the mouse, a spreadsheet’s cells and Escape find the matrix as a grid is expected to be', async () => {
  const { app, page, editor, matrix, t } = visited();
  const columns = fieldHeads('ja');
  await matrix.open();
  const label = (name: string) => matrix.grid.getByRole('rowheader', { name, exact: true });
  const hasFocus = () =>
    expect.poll(() => matrix.field.evaluate((element) => element === document.activeElement)).toBe(true);

  // A row's name stands for its cell in the active column; pressing or dragging it loses nobody's place.
  await label(columns.channel).click();
  await hasFocus();
  expect(await matrix.at()).toContain(columns.channel);
  await label(columns.voice).click({ button: 'right' });
  await page.getByRole('menuitem', { name: t.matrix.hideRow(columns.voice) }).waitFor();
  await page.keyboard.press('Escape');
  await hasFocus();
  const before = await matrix.rows();
  await label(columns.voice).dragTo(label(columns.actors));
  const others = before.filter((name) => name !== columns.voice);
  const at = others.indexOf(columns.actors) + 1;
  await expect.poll(() => matrix.rows()).toEqual(others.toSpliced(at, 0, columns.voice));
  await hasFocus();

  // Cells of a spreadsheet fill cells; a text of several lines is one cell's.
  const paste = (text: string): Promise<void> =>
    page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  await matrix.cell(columns.description, 0).click();
  await paste('"一行目\n""二行目"""\t次\r\n電話\t診療所\r\n');
  await matrix.cell(columns.voice, 3).click();
  await paste('メールの\n二行');
  const pasted = await editor.map();
  expect(touchpointOf(pasted, '気づく')).toMatchObject({ description: '一行目\n"二行目"', channel: 'phone' });
  expect(touchpointOf(pasted, '調べる')).toMatchObject({ description: '次', channel: 'clinic' });
  expect(touchpointOf(pasted, '検査').voice).toBe('メールの\n二行');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(touchpointOf(await editor.map(), '気づく'), 'the block is one undo step').toMatchObject({
    description: '',
    channel: null,
  });

  // What cannot be typed into answers with what it is edited with.
  await matrix.cell(t.matrix.rows.annotations, 0).click();
  await page.keyboard.press('a');
  await page.locator('.annotation-bubble').waitFor();
  await page.keyboard.press('Escape');
  await hasFocus();

  // Out of the matrix, backwards too.
  await matrix.cell(columns.description, 0).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('[role=grid]'))).toBeNull();

  // What another tab deletes while it is written is not written into the touchpoint that stands there then.
  await editor.saved();
  const other = screensOf(app, await app.openTab(new URL(page.url()).hash), 'ja');
  await other.matrix.field.waitFor();
  await page.bringToFront();
  await matrix.cell(columns.voice, 2).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('消える');
  await other.page.bringToFront();
  await other.matrix.cell(columns.title, 2).click({ button: 'right' });
  await other.page.getByRole('menuitem', { name: t.commands.remove, exact: true }).click();
  await page.bringToFront();
  await expect.poll(() => matrix.at()).toContain('調べる');
  expect(await matrix.field.getAttribute('data-mode')).toBe('rest');
  await other.page.close();
});

test('heads and labels stay in view, and the matrix is taken home as SVG, as PNG and on paper', async () => {
  const { page, app, editor, exporting, matrix, t } = visited();
  await editor.select('再発');
  await matrix.open();
  const opened = (await matrix.cell(fieldHeads('ja').title, 6).boundingBox())!;
  expect(opened.x + opened.width, 'it opens where one was').toBeLessThan(1280);
  await page.keyboard.press('End');
  await expect.poll(() => matrix.at()).toContain('相談');
  const label = (await matrix.grid
    .getByRole('rowheader', { name: fieldHeads('ja').voice, exact: true })
    .boundingBox())!;
  const grid = (await matrix.grid.boundingBox())!;
  expect(Math.abs(label.x - grid.x), 'labels stand at the left edge').toBeLessThan(2);
  await matrix.grid.evaluate((element) => element.scrollTo(element.scrollLeft, element.scrollHeight));
  const head = (await matrix.cell(fieldHeads('ja').title, 7).boundingBox())!;
  expect(head.y - grid.y, 'titles stand under the phases at the upper edge').toBeLessThan(60);

  const svg = await exporting.save('SVG');
  const facts = await svgFacts(page, svg);
  expect(facts).toMatchObject({ isSound: true, foreign: [] });
  expect(facts.texts).toEqual(
    expect.arrayContaining([...TITLES, '受診まで', '受診', 'その後', fieldHeads('ja').painPoint]),
  );
  const png = await exporting.save('PNG');
  expect(pngFacts(png).isPng).toBe(true);
  expect(await coloursIn(page, png)).toBeGreaterThan(20);

  // The system's dialog cannot be answered here; what it would be given is what the browser prints as PDF.
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.keyboard.press('Control+p');
  await exporting.choose(t.exporting.landscape('A4'));
  const pages = Number(
    /\d+/.exec(await exporting.dialog.getByRole('button', { name: /ページを印刷/ }).innerText())![0],
  );
  expect(pages).toBe(2);
  await exporting.dialog.getByRole('button', { name: /ページを印刷/ }).click();
  await page.locator('.print-pages > svg').first().waitFor({ state: 'attached' });
  const printed = async (): Promise<{ pages: number | undefined; size: number[] }> => {
    const pdf = (await app.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.map(Number);
    return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length, size: [Math.round(width!), Math.round(height!)] };
  };
  // A4 in points.
  const wanted = { pages, size: [842, 595] };
  expect(await printed()).toEqual(wanted);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await exporting.dialog.waitFor({ state: 'detached' });
  expect(await page.locator('.print-pages').count()).toBe(0);

  // What the browser prints of its own accord, by its menu, is no other page.
  expect(await printed()).toEqual(wanted);
  expect(await page.locator('.print-pages').count()).toBe(0);
});
