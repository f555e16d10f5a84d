import { expect, test } from 'vitest';
import { ratingsByTouchpoint, type JourneyMap } from '#model';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { mapOfFile, touchpointOf, visitMap, fileOf } from './pages/index.ts';
import { fieldHeads } from '../support/field-words.ts';

const before = map(
  '受診まで',
  phase('A', 'a1 a2', { title: '発症' }),
  phase('B', 'b1', { title: '受診' }),
  journey('Main', 'a1 > a2 > b1', { title: '本線' }),
  card('a1', { title: '気づく', channel: 'home', stage: 'contemplation' }),
  card('a2', { title: '調べる', channel: 'web' }),
  card('b1', { title: '初診', channel: 'clinic' }),
  rating('a1', 'medical', -1),
);

/** Titles by phase, as they stand in the file. */
const outline = (now: JourneyMap): string[] =>
  Object.values(now.touchpoints)
    .map(({ title, phaseId }) => `${now.phases[phaseId]?.title}: ${title}`)
    .toSorted();

/** Whether some text is anywhere in the browser's databases. */
const isStored = async (text: string): Promise<boolean> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database cannot be read.'));
    });
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name!));
    for (const store of database.objectStoreNames)
      found.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(found).includes(text);
};

test('a map is built and mended in the table by the keyboard alone', async () => {
  const { page, t, editor, table, inspector } = await visitMap(before, { language: 'ja' });
  const device = await page.context().newCDPSession(page);
  const { press, texts, at } = table;
  await editor.select('調べる');
  await table.open();
  await expect.poll(at, { message: 'what is selected on the canvas is shown' }).toBe('1, 0');
  await expect.poll(() => inspector.heading.innerText()).toBe('調べる');

  // An input method composes in the cell from its first key; its Enter chooses a word and commits nothing.
  await device.send('Input.imeSetComposition', { text: 'けんさく', selectionStart: 4, selectionEnd: 4 });
  await page.evaluate(() =>
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })),
  );
  expect([await at(), await table.field.inputValue()]).toEqual(['1, 0', 'けんさく']);
  await device.send('Input.insertText', { text: '検索' });
  await press('Enter');
  expect(await at()).toBe('2, 0');
  await expect
    .poll(() => texts(3, 2))
    .toEqual([
      ['気づく', '発症'],
      ['検索', '発症'],
      ['初診', '受診'],
    ]);

  // F2 edits what is there, Escape takes back, Alt+Enter breaks the line, Tab goes on, a choice is typed in either language.
  await press('F2');
  await page.keyboard.type('の日');
  await press('Escape', 'F2');
  await page.keyboard.type('（予約）');
  await press('Tab', 'Tab');
  await page.keyboard.type('待つ');
  await press('Alt+Enter');
  await page.keyboard.type('長い');
  await press('Tab', 'Tab');
  await page.keyboard.type('Phone');
  await table.choices.waitFor();
  await press('Enter');
  await expect
    .poll(() => texts(1, 5, { row: 2, column: 0 }))
    .toEqual([['初診（予約）', '受診', '待つ\n長い', '', '電話']]);

  // The row at the end makes a touchpoint; a score typed is a rating, Space a moment of truth.
  await press('Control+End', 'Home');
  await page.keyboard.type('治療の説明');
  await press('Enter', 'ArrowUp');
  for (let step = 0; step < 7; step++) await press('ArrowRight');
  await page.keyboard.type('-1.5');
  await press('Enter', 'ArrowUp');
  for (let step = 0; step < 4; step++) await press('ArrowRight');
  await press(' ');
  await expect.poll(() => texts(1, 5, { row: 3, column: 7 })).toEqual([['−1.5\n（仮説）', '', '', '', '']]);
  expect(await table.count.innerText()).toBe(t.table.rows(4, 4));

  // Fill down, one undo.
  await press(
    'Control+Home',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'Shift+ArrowDown',
    'Shift+ArrowDown',
    'Control+d',
  );
  await expect
    .poll(async () => (await texts(4, 1, { row: 0, column: 4 })).flat())
    .toEqual(['自宅', '自宅', '自宅', '']);
  await expect.poll(() => inspector.heading.innerText()).toBe(t.inspector.touchpoints(3));
  await press('Control+z');
  await expect
    .poll(async () => (await texts(4, 1, { row: 0, column: 4 })).flat())
    .toEqual(['自宅', 'Webサイト', '電話', '']);
  // To the end of the table, whose last row is for a new touchpoint.
  await press(
    'Control+Home',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'Control+Shift+ArrowDown',
    'Control+d',
  );
  await expect
    .poll(async () => (await texts(4, 1, { row: 0, column: 4 })).flat())
    .toEqual(['自宅', '自宅', '自宅', '自宅']);
  expect(await table.count.innerText()).toBe(t.table.rows(4, 4));
  await press('Control+z');

  // A block with a cell of several lines, over the last row and beyond the end; what is not understood is said.
  await press('Control+End', 'ArrowUp', 'Home');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '説明を聞く\t受診\t"先生が「大丈夫」と\n言った"\n家族に話す\t発症\t\n薬局\tどこか\t\n');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page
    .getByText(t.table.pasteLeftOut.misunderstood(1, t.table.example('どこか', fieldHeads('ja').phase)), {
      exact: false,
    })
    .waitFor();
  await expect
    .poll(() => texts(3, 3, { row: 3, column: 0 }))
    .toEqual([
      ['説明を聞く', '受診', '先生が「大丈夫」と\n言った'],
      ['家族に話す', '発症', ''],
      ['薬局', '受診', ''],
    ]);

  // Copied and pasted through the real clipboard, over what is selected.
  await press('Control+Home', 'Shift+ArrowRight', 'Control+c', 'ArrowDown', 'Home', 'Control+v');
  await expect.poll(() => texts(1, 2, { row: 1, column: 0 })).toEqual([['気づく', '発症']]);
  await press('Control+z');

  // Whole rows are deleted; the sorted and filtered table says so, and can be told to show all again.
  await press('Control+End', 'ArrowUp', 'Shift+ ', 'Delete');
  await expect.poll(() => table.count.innerText()).toBe(t.table.rows(5, 5));
  await press('Control+Home', 'ArrowUp', 'Enter', 'Enter', 'ArrowDown');
  expect(await table.heads.nth(1).getAttribute('aria-sort')).toBe('descending');
  const sorted = ['説明を聞く', '初診（予約）', '検索', '気づく', '家族に話す'].toSorted((a, b) =>
    b.localeCompare(a, 'ja'),
  );
  await expect.poll(() => texts(5, 1)).toEqual(sorted.map((title) => [title]));
  await page.getByRole('searchbox', { name: t.table.search }).fill('はっしょう 発症');
  await expect.poll(() => table.count.innerText()).toBe(t.table.rows(0, 5));
  await page.getByRole('searchbox', { name: t.table.search }).fill('ＷＥＢ');
  await expect.poll(() => table.count.innerText()).toBe(t.table.rows(1, 5));

  // All of it is remembered on this device, and what was built is in the file.
  await editor.saved();
  await expect.poll(() => page.evaluate(isStored, 'ＷＥＢ')).toBe(true);
  await page.reload();
  await expect.poll(() => table.count.innerText()).toBe(t.table.rows(1, 5));
  await page.getByRole('button', { name: t.table.clearFilters }).click();
  expect(await table.heads.nth(1).getAttribute('aria-sort')).toBe('descending');
  const now = await editor.map();
  expect(outline(now)).toEqual(
    ['受診: 初診（予約）', '受診: 説明を聞く', '発症: 家族に話す', '発症: 検索', '発症: 気づく'].toSorted(),
  );
  const made = touchpointOf(now, '説明を聞く');
  expect(made).toMatchObject({ description: '先生が「大丈夫」と\n言った', moment: true });
  expect(ratingsByTouchpoint(now).get(made.id)).toMatchObject([
    { aspect: 'medical', score: -1.5, perspective: 'patient' },
  ]);
  expect(touchpointOf(now, '初診（予約）')).toMatchObject({ description: '待つ\n長い', channel: 'phone' });
  expect(mapOfFile(fileOf(now).content as string)).toEqual(now);
});
