import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { screensOf, touchpointOf, visitEach, visitMap, type Screens } from './pages/index.ts';
import { fieldNames } from '../support/field-words.ts';

const line = map('Kept', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

describe('two tabs of one map', () => {
  const visited = visitEach(line);
  let second: Screens;
  beforeEach(async () => {
    const { app, page } = visited();
    second = screensOf(app, await app.openTab(new URL(page.url()).hash), 'en');
    await second.editor.ready();
  });
  afterEach(() => second.page.close());

  test('an edit in one tab appears in the other, and edits of two fields of one touchpoint both win', async () => {
    const first = visited();
    await first.editor.card('a1').dblclick();
    await first.editor.name('Seen everywhere');
    await second.editor.card('Seen everywhere').waitFor();

    for (const { page, editor } of [first, second]) {
      // A tab behind another draws so seldom that a press takes seconds.
      await page.bringToFront();
      await editor.select('Seen everywhere');
    }
    const { description, voice } = fieldNames('en');
    await first.inspector.field(description).fill('What happened');
    await second.inspector.field(voice).fill('How it felt');
    await Promise.all([first.inspector.field(description).blur(), second.inspector.field(voice).blur()]);

    await expect.poll(() => first.inspector.field(voice).inputValue()).toBe('How it felt');
    await expect.poll(() => second.inspector.field(description).inputValue()).toBe('What happened');
    for (const { editor } of [first, second]) await editor.saved();
    await first.page.bringToFront();
    await first.page.reload();
    await first.editor.ready();
    expect(touchpointOf(await first.editor.map(), 'Seen everywhere')).toMatchObject({
      description: 'What happened',
      voice: 'How it felt',
    });
  });

  test('what one tab is writing is not lost when the other changes the same touchpoint', async () => {
    const first = visited();
    const { voice, painPoint } = fieldNames('en');
    await first.editor.select('a2');
    await first.inspector.field(voice).fill('Half a sent');

    await second.editor.select('a2');
    await second.inspector.write(painPoint, 'Nobody to ask');

    await expect.poll(() => first.inspector.field(painPoint).inputValue()).toBe('Nobody to ask');
    expect(await first.inspector.field(voice).inputValue()).toBe('Half a sent');
  });
});

test('a map moved to the trash in another tab says so and goes on being saved', async () => {
  const first = await visitMap(line);
  const second = screensOf(first.app, await first.app.openTab(), 'en');
  await second.library.moveToTrash('Kept');
  await first.page.getByText(first.t.editor.inTrash).waitFor();
  await first.editor.card('a1').dblclick();
  await first.editor.name('Written in the trash');
  await first.editor.saved();
  expect(await second.library.titles()).toEqual([]);
});

describe('what is being typed when the page goes', () => {
  const visited = visitEach(line);

  test('in a field of the inspector is there after a reload', async () => {
    const { page, editor, inspector, t } = visited();
    await editor.select('a1');
    const painPoint = inspector.field(fieldNames('en').painPoint);
    await painPoint.fill('Nobody to ask');
    await editor.saveState.getByText(t.editor.writing).waitFor();

    await page.reload();
    await editor.ready();

    await editor.saved();
    expect(touchpointOf(await editor.map(), 'a1').painPoint).toBe('Nobody to ask');
    await editor.select('a1');
    expect(await painPoint.inputValue()).toBe('Nobody to ask');
  });

  test('as the name of a new card is there after a reload', async () => {
    const { page, editor, t } = visited();
    await editor.addBeside('b1', 'right');
    await editor.naming.waitFor();
    await page.keyboard.type('Follow-up');
    await editor.saveState.getByText(t.editor.writing).waitFor();

    await page.reload();
    await editor.ready();
    // The view that is remembered may be from before it moved to the new card.
    await page.keyboard.press('Shift+1');

    await editor.card('Follow-up').waitFor();
    await editor.saved();
    expect(Object.keys((await editor.map()).touchpoints)).toHaveLength(4);
  });

  test('is not taken for saved, and Escape drops it', async () => {
    const { page, editor, t } = visited();
    await editor.saved();
    await editor.card('a1').dblclick();
    await editor.naming.fill('Not this');
    await editor.saveState.getByText(t.editor.writing).waitFor();
    await page.keyboard.press('Escape');
    await editor.saved();
    await page.reload();
    await editor.ready();
    await editor.card('a1').waitFor();
  });
});

test('what is being typed when the tab is closed is there after that, and stays', async () => {
  const { app, page, editor, inspector } = await visitMap(line);
  const path = new URL(page.url()).hash;
  await editor.select('a1');
  await inspector.field(fieldNames('en').painPoint).fill('Nobody to ask');
  await page.close();

  const second = screensOf(app, await app.openTab(path), 'en');
  await second.editor.ready();
  await second.editor.saved();
  await second.editor.select('a1');
  expect(await second.inspector.field(fieldNames('en').painPoint).inputValue()).toBe('Nobody to ask');
  await second.editor.card('a2').dblclick();
  await second.editor.naming.fill('Half a na');
  await second.page.close();

  const third = screensOf(app, await app.openTab(path), 'en');
  await third.editor.ready();
  await third.editor.card('Half a na').waitFor();
  await third.editor.select('a1');
  expect(await third.inspector.field(fieldNames('en').painPoint).inputValue()).toBe('Nobody to ask');
  await third.editor.saved();
  expect(await third.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.journal.')))).toEqual(
    [],
  );
});
