import { expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { screensOf, touchpointOf, visit, visitMap } from './pages/index.ts';
import { createProfile } from './support.ts';

const line = map('Kept', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));

test('an edit is on the disk within half a second and outlives a killed browser', async () => {
  const profile = await createProfile();
  const { app, page, editor } = await visitMap(line, { profile });
  await editor.saved();
  await editor.card('a1').dblclick();
  await editor.naming.fill('Written just before the power cut');
  await page.keyboard.press('Enter');
  await editor.card('Written just before the power cut').waitFor();
  await editor.saved(500);
  await app.kill();

  const again = await visit({ profile });
  await again.library.open('Kept');

  await again.editor.card('Written just before the power cut').waitFor();
  expect(touchpointOf(await again.editor.map(), 'a2').y).toBe(0);
});

test('an edit in one tab appears in the other, and edits of two fields of one touchpoint both win', async () => {
  const first = await visitMap(line);
  const second = screensOf(first.app, await first.app.openTab(new URL(first.page.url()).hash), 'en');
  await second.editor.ready();

  await first.editor.card('a1').dblclick();
  await first.editor.name('Seen everywhere');
  await second.editor.card('Seen everywhere').waitFor();

  for (const { page, editor } of [first, second]) {
    // A tab behind another draws so seldom that a press takes seconds.
    await page.bringToFront();
    await editor.select('Seen everywhere');
  }
  const { description, voice } = first.t.inspector;
  await first.inspector.field(description).fill('What happened');
  await second.inspector.field(voice).fill('How it felt');
  await Promise.all([first.inspector.field(description).blur(), second.inspector.field(voice).blur()]);

  await expect.poll(() => first.inspector.field(voice).inputValue()).toBe('How it felt');
  await expect.poll(() => second.inspector.field(description).inputValue()).toBe('What happened');
  for (const { editor } of [first, second]) await editor.saved();
  await first.page.bringToFront();
  await first.page.reload();
  await first.editor.ready();
  expect(touchpointOf(await first.editor.map(), 'Seen everywhere')).toMatchObject({ description: 'What happened', voice: 'How it felt' });
});

test('what one tab is writing is not lost when the other changes the same touchpoint', async () => {
  const first = await visitMap(line);
  const second = screensOf(first.app, await first.app.openTab(new URL(first.page.url()).hash), 'en');
  await second.editor.ready();
  const { voice, painPoint } = first.t.inspector;
  await first.editor.select('a2');
  await first.inspector.field(voice).fill('Half a sent');

  await second.editor.select('a2');
  await second.inspector.write(painPoint, 'Nobody to ask');

  await expect.poll(() => first.inspector.field(painPoint).inputValue()).toBe('Nobody to ask');
  expect(await first.inspector.field(voice).inputValue()).toBe('Half a sent');
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
