import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { annotationThreads } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { compose } from './keys.ts';
import { screensOf, visitMap, type Screens } from './pages/index.ts';
import { svgFacts } from './pictures.ts';

const clinic = map(
  'Clinic',
  phase('Before', 'first-call waiting-room'),
  phase('After', 'result-talk'),
  journey('Main', 'first-call > waiting-room > result-talk'),
);

/** What one does with annotations in one tab. */
const annotations = ({ page, editor, t }: Screens) => {
  const bubble = page.locator('.annotation-bubble');
  const list = page.getByRole('region', { name: t.annotations.list });
  return {
    bubble,
    list,
    field: bubble.getByRole('textbox', { name: t.annotations.write }),
    pins: page.locator('.annotation-pin'),
    rows: list.locator('.annotation-row'),
    menu: async (entry: Locator, item: string): Promise<void> => {
      await entry.getByRole('button', { name: t.annotations.more('Sato') }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    /** All threads of the map as it is exported now, as `text: reply, reply`. */
    threads: async (): Promise<string[]> =>
      annotationThreads(await editor.map()).map(({ root, replies }) =>
        [root.text, ...replies.map(({ text }) => text)].join(': '),
      ),
  };
};

test('a clinician finds a touchpoint, annotates it, rates two aspects, and every step can be undone', async () => {
  const screens = await visitMap(clinic);
  const { app, page, editor, inspector, t } = screens;
  const notes = annotations(screens);
  const session = await app.context.newCDPSession(page);
  await editor.hasCards(3);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('result');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await notes.field.waitFor();
  await expect.poll(() => notes.field.evaluate((field) => field === document.activeElement)).toBe(true);
  await compose(session, 'せつめい', '説明');
  expect(await notes.field.inputValue(), 'Enter while composing posts nothing').toBe('説明');
  await page.keyboard.press('Enter');
  await page.keyboard.type('too fast');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sato');
  await page.keyboard.press('Enter');
  await notes.bubble.waitFor({ state: 'detached' });
  expect(await editor.focus(), 'the keys are on the canvas again').toBe('canvas');
  await expect.poll(() => editor.card('result-talk').locator('.annotation-pin').innerText()).toBe('1');

  await inspector.tab('experience');
  await inspector.rate('Medical', -1);
  await inspector.rate('Psychological', 1);
  await editor.saved();
  const written = await editor.map();
  expect(Object.values(written.annotations)).toMatchObject([
    {
      target: { kind: 'touchpoint', id: 'result-talk' },
      text: '説明\ntoo fast',
      author: 'Sato',
      perspective: 'clinical',
    },
  ]);
  expect(new Set(Object.values(written.ratings).map(({ score }) => score))).toEqual(new Set([-1, 1]));

  const undoPart = t.editor.undo('').trim();
  for (let steps = 0; steps < 30 && (await page.getByRole('button', { name: undoPart }).count()) > 0; steps++)
    await editor.undo();
  const before = await editor.map();
  expect([before.annotations, before.ratings]).toEqual([{}, {}]);
  expect(await notes.pins.count()).toBe(0);
});

test('threads on cards, links, phases and spots are answered, edited, resolved, filtered, deleted, kept, seen elsewhere and exported', async () => {
  const screens = await visitMap(clinic, { viewport: { width: 1440, height: 900 } });
  const { app, page, editor, exporting, t } = screens;
  const notes = annotations(screens);
  const write = async (text: string): Promise<void> => {
    await notes.field.waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press('Control+Enter');
  };
  await editor.hasCards(3);
  const positions = (await editor.map()).touchpoints;

  // Annotate mode: the click chooses, and neither selects, moves nor adds anything; Escape ends it.
  await page.getByRole('button', { name: t.annotations.tool, exact: true }).click();
  await page.getByText(t.annotations.choose).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(t.annotations.choose).waitFor({ state: 'detached' });
  await editor.canvas.focus();
  await page.keyboard.press('c');
  await editor.card('first-call').click();
  await notes.field.waitFor();
  await page.keyboard.type('On a card');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sato');
  await page.keyboard.press('Enter');
  await notes.bubble.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');

  await page.keyboard.press('c');
  const onLink = await editor.onLink('Main-first-call-waiting-room', 0.3);
  await page.mouse.click(onLink.x, onLink.y);
  await write('On a link');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await editor.phase('After').focus();
  await page.keyboard.press('Enter');
  await write('On a phase');
  await notes.bubble.waitFor({ state: 'detached' });
  await editor.canvas.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  const spot = await editor.screenOf({ x: 260, y: 300 });
  await page.mouse.click(spot.x, spot.y);
  await page.keyboard.type('On a spot, begun');
  await page.keyboard.press('Escape');
  await notes.bubble.waitFor({ state: 'detached' });
  await notes.pins.filter({ hasText: '…' }).click();
  await write(', and posted');
  await expect.poll(() => notes.pins.count()).toBe(4);
  expect(await notes.threads()).toEqual(['On a card', 'On a link', 'On a phase', 'On a spot, begun, and posted']);
  expect((await editor.map()).touchpoints, 'nothing of the layout has changed').toEqual(positions);

  // A thread: reply, edit in place, resolve, reopen.
  await editor.card('first-call').locator('.annotation-pin').click();
  await notes.bubble.getByRole('textbox', { name: t.annotations.reply }).fill('An answer');
  await page.keyboard.press('Control+Enter');
  await notes.bubble.getByText('An answer').waitFor();
  await notes.menu(notes.bubble.locator('.annotation-entry').first(), t.annotations.edit);
  await notes.bubble.getByRole('textbox', { name: t.annotations.editText }).fill('On this card');
  await page.keyboard.press('Control+Enter');
  await notes.bubble.getByText('On this card').waitFor();
  await notes.bubble.getByRole('button', { name: t.annotations.resolve }).click();
  await expect.poll(() => notes.pins.count()).toBe(3);
  await notes.bubble.getByRole('button', { name: t.annotations.reopen }).click();
  await expect.poll(() => notes.pins.count()).toBe(4);
  await page.keyboard.press('Escape');
  await notes.bubble.waitFor({ state: 'detached' });

  // The list: in the order of the map, filtered; the arrow keys go through it, Enter goes to the place.
  await editor.canvas.focus();
  await page.keyboard.press('Shift+C');
  await expect.poll(() => notes.rows.count()).toBe(4);
  expect(await notes.list.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'first-call',
    'first-call → waiting-room',
    t.annotations.what({ kind: 'spot', title: 'Before', other: '' }),
    t.annotations.what({ kind: 'phase', title: 'After', other: '' }),
  ]);
  await expect
    .poll(() => notes.rows.first().evaluate((row) => row === document.activeElement), {
      message: 'the focus is in the list',
    })
    .toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await notes.bubble.getByText('On a link').waitFor();
  await notes.bubble.getByRole('button', { name: t.annotations.resolve }).click();
  await expect.poll(() => notes.rows.count()).toBe(3);
  await page.keyboard.press('Escape');
  await notes.list.getByRole('radio', { name: new RegExp(`^${t.annotations.states.resolved}`) }).click();
  await expect.poll(() => notes.rows.count()).toBe(1);
  await expect.poll(() => notes.pins.count(), { message: 'the canvas shows what the list shows' }).toBe(1);
  await notes.list.getByRole('radio', { name: new RegExp(`^${t.annotations.states.all}`) }).click();
  await notes.list.getByRole('searchbox').fill('ANSWER');
  await expect.poll(() => notes.rows.count()).toBe(1);
  await notes.list.getByRole('button', { name: t.annotations.backToDetails }).click();

  // Exported on request: pins and a list.
  await exporting.open();
  await exporting.choose('SVG');
  await page.getByRole('checkbox', { name: t.exporting.withAnnotations(3) }).check();
  const { texts } = await svgFacts(page, await exporting.download());
  expect(texts).toEqual(
    expect.arrayContaining(['On this card', 'An answer', 'On a phase', 'On a spot, begun, and posted']),
  );
  expect(texts).not.toContain('On a link');

  // Another tab and a reload have it; deleting is undone.
  await editor.saved();
  const second = screensOf(app, await app.openTab(new URL(page.url()).hash), 'en');
  await second.editor.ready();
  const there = annotations(second);
  await expect.poll(() => there.pins.count()).toBe(3);
  await second.editor.card('first-call').locator('.annotation-pin').click();
  await there.menu(there.bubble.locator('.annotation-entry').first(), t.common.delete);
  await there.bubble.waitFor({ state: 'detached' });
  await second.page.getByText(t.annotations.deleted(1)).waitFor();
  await expect.poll(() => notes.pins.count()).toBe(2);
  await second.page.getByRole('button', { name: t.common.undo, exact: true }).click();
  await expect.poll(() => notes.pins.count()).toBe(3);
  await second.editor.saved();
  await second.page.reload();
  await second.editor.ready();
  await expect.poll(() => there.pins.count()).toBe(3);
  await page.bringToFront();
  expect(await notes.threads()).toEqual([
    'On this card: An answer',
    'On a link',
    'On a phase',
    'On a spot, begun, and posted',
  ]);
});
