import { expect, test } from 'vitest';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { touchpointOf, visitMap } from './pages/index.ts';

const ward = map(
  'Ward',
  phase('Before', 'a1 a2'),
  phase('After', 'b1'),
  journey('Main', 'a1 > a2 > b1'),
  card('a1', { title: 'First call', voice: 'Nobody answers', stage: 'preparation', actors: ['nurse'] }),
  card('a2', { title: 'Waiting room', painPoint: 'Two hours' }),
  card('b1', { title: 'Discharge' }),
  rating('a1', 'medical', -2, { evidence: 'interview' }),
);

test('the perspectives rate blind, are revealed and compared, meet in a shared issue, and ratings come from a table', async () => {
  const { page, editor, t, app } = await visitMap(ward, { viewport: { width: 1440, height: 900 } });
  await editor.hasCards(3);
  const look = async (name: string): Promise<void> => {
    await page.locator('.top-bar').getByRole('combobox', { name: t.perspectives.switch }).click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  const cardText = (title: string): Promise<string> => editor.card(title).locator('.card-picture').first().innerHTML();
  const scoresBy = async (perspective: string): Promise<string[]> =>
    Object.values((await editor.map()).ratings)
      .filter((each) => each.perspective === perspective)
      .map(({ touchpointId, aspect, score }) => `${touchpointId} ${aspect} ${score}`)
      .toSorted();

  // What each sees first.
  await page.keyboard.press('Shift+1');
  await expect.poll(() => cardText('First call')).toContain('“Nobody answers”');
  await look('Clinical');
  await expect.poll(() => cardText('First call')).toContain('Preparation · Nurse');
  await look('Executive');
  await expect.poll(() => cardText('Waiting room')).toContain('Two hours');

  // A blind round: rated by keys alone, nothing of the others to be seen.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t.commands.startBlindRound }).click();
  await expect
    .poll(() => page.locator('.blind-round').innerText())
    .toContain(t.perspectives.progressOf('Patient', '1', '3'));
  await look('Clinical');
  await editor.select('First call');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('5');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: t.perspectives.next }).click();
  await expect.poll(() => dialog.getByRole('heading').innerText()).toContain('Waiting room');
  await page.keyboard.press('5');
  await page.keyboard.press('Control+z');
  await expect.poll(() => dialog.locator('.score-value').first().innerText()).toBe('–');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await scoresBy('clinical')).toEqual(['a1 medical 2', 'a1 psychological 0.5', 'a2 psychological -2']);
  await editor.select('First call');
  await page.getByRole('tab', { name: t.inspector.experience }).click();
  await page.getByRole('heading', { name: t.ratings.list(2) }).waitFor();
  expect(await page.locator('.perspectives-table').count()).toBe(0);

  // Revealed: the widest difference first, which leads to its touchpoint.
  await page.locator('.blind-round').getByRole('button', { name: t.perspectives.reveal }).click();
  const first = page.locator('.disagreement-row').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/First call[\s\S]*Medical[\s\S]*4 apart/);
  expect(await page.locator('.agreement').innerText()).toContain(t.perspectives.few(2));
  await first.click();
  await expect.poll(() => cardText('First call')).toContain('>4<');

  // What all agree on.
  await page.getByRole('textbox', { name: t.perspectives.agreed }).fill('Nobody answers at night');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: t.perspectives.measure }).fill('Minutes to an answer');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () =>
      Object.values((await editor.map()).opportunities).map(({ title, measure, status }) => [title, measure, status]),
    )
    .toEqual([['Nobody answers at night', 'Minutes to an answer', 'agreed']]);

  // A table of ratings, pasted; then dropped as a file, of which everything is known.
  await editor.canvas.focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t.commands.importRatings }).click();
  const table = 'touchpoint\taspect\tscore\tperspective\nDischarge\tsocial\t-1\tmarketing\nNowhere\tsocial\t1\t\n';
  await dialog.getByRole('textbox', { name: t.ratings.paste }).fill(table);
  await dialog.getByText('Nowhere (line 3)').waitFor();
  await dialog.getByRole('button', { name: t.ratings.confirm(1) }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await scoresBy('marketing')).toEqual(['b1 social -1']);
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'ratings.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, table);
  await dialog.getByText(t.ratings.known(1)).waitFor();
  await dialog.getByRole('button', { name: t.common.cancel }).click();

  const saved = await app.download(() => page.getByRole('button', { name: t.commands.exportRatings }).click());
  expect(saved.text).toContain('Discharge,Social,-1,Marketing');

  for (let undos = 0; undos < 7; undos++) await editor.undo();
  const undone = await editor.map();
  expect(undone.ratings).toEqual(ward.ratings);
  expect(undone.opportunities).toEqual({});
  expect(touchpointOf(undone, 'First call').clinicalView).toBe('');
});
