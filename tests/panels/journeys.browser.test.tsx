import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inOrder } from '#model';
import { JourneysPanel, Palette } from '#panels';
import { journey, map, phase } from '../support/map-builder.ts';
import { stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  journey('Main', 'call > ambulance', { aspects: ['medical', 'social'] }),
  journey('Costs', '', { aspects: ['economic'] }),
);
const list = (whole = SAMPLE): Promise<Stage> => stage(whole, <JourneysPanel />);
const menu = async (title: string, item: string): Promise<void> => {
  await page.getByRole('button', { name: `More for “${title}”` }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('one journey is active: a press, or an arrow key, chooses it', async () => {
  const { openMap } = await list();
  await expect.element(page.getByRole('radio', { name: 'Main' })).toBeChecked();
  await page.getByText('Costs').click();
  expect(openMap.session.getState().activeJourney).toBe('Costs');
  await userEvent.keyboard('{ArrowUp}');
  expect(openMap.session.getState().activeJourney).toBe('Main');
});

test('a journey is renamed in place with F2; Escape takes it back', async () => {
  const { map: now, steps } = await list();
  page.getByRole('radio', { name: 'Main' }).element().focus();
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('Line{Escape}');
  expect(now().journeys['Main']!.title).toBe('Main');
  await expect.element(page.getByRole('radio', { name: 'Main' })).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('Line{Enter}');
  expect(now().journeys['Main']!.title).toBe('Line');
  expect(steps()).toBe(1);
});

test('a journey is shown, dimmed, hidden and shown again', async () => {
  const { openMap, steps } = await list();
  const seen: unknown[] = [];
  for (const name of ['“Main” is shown. Dim it', '“Main” is dimmed. Hide it', '“Main” is hidden. Show it']) {
    await page.getByRole('button', { name }).click();
    seen.push(openMap.session.getState().visibility['Main']);
  }
  expect(seen).toEqual(['dimmed', 'hidden', 'shown']);
  await menu('Costs', 'Show only this');
  expect(openMap.session.getState()).toMatchObject({
    activeJourney: 'Costs',
    visibility: { Main: 'hidden', Costs: 'shown' },
  });
  expect(steps()).toBe(0);
});

test('aspects are switched on and off, but the last one stays, and says why', async () => {
  const { map: now } = await list();
  await page.getByRole('button', { name: 'Aspects of “Main”: Medical, Social' }).click();
  await page.getByRole('button', { name: 'Medical', exact: true }).click();
  expect(now().journeys['Main']!.aspects).toEqual(['social']);
  await expect.element(page.getByText('A journey has at least one aspect', { exact: false })).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Social', exact: true })).toBeDisabled();
});

test('the order changes by the menu', async () => {
  const { map: now } = await list();
  await menu('Costs', 'Move up');
  expect(inOrder(now().journeys).map(({ id }) => id)).toEqual(['Costs', 'Main']);
});

test('the order changes by dragging a row onto another', async () => {
  const { map: now } = await list();
  const rows = [...document.querySelectorAll('.journey')];
  const dataTransfer = new DataTransfer();
  const drag = (type: string, row: Element | undefined): unknown =>
    row?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  drag('dragstart', rows[0]);
  await expect.poll(() => drag('dragover', rows[1])).toBe(false);
  drag('drop', rows[1]);
  expect(inOrder(now().journeys).map(({ id }) => id)).toEqual(['Costs', 'Main']);
});

test('a deleted journey leaves its touchpoints, and comes back by the toast', async () => {
  const { map: now } = await list();
  await menu('Main', 'Delete');
  expect(now().journeys['Main']).toBeUndefined();
  expect(Object.keys(now().touchpoints)).toHaveLength(2);
  await expect.element(page.getByRole('radio', { name: 'Costs' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(now().journeys['Main']).toBeDefined();
  expect(Object.keys(now().links)).toHaveLength(1);
});

test('the toast goes when something else is done, so that it never undoes that', async () => {
  const { openMap } = await list();
  await menu('Costs', 'Delete');
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
  openMap.editor.apply('editTouchpoints', { ids: ['call'], fields: { moment: true } });
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('all touchpoints of a journey can be selected', async () => {
  const { openMap } = await list();
  await menu('Main', 'Select the whole journey');
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['call', 'ambulance']);
});

test('a new journey is named at once, also where there was none', async () => {
  const { map: now, openMap } = await list(map('Empty', phase('Onset')));
  await expect.element(page.getByText('No journey yet')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Add a journey' }).click();
  await userEvent.keyboard('Worry{Enter}');
  expect(Object.values(now().journeys).map(({ title }) => title)).toEqual(['Worry']);
  expect(openMap.session.getState().activeJourney).toBe('new-1');
});

test('the palette adds a touchpoint of a channel and starts naming it', async () => {
  const { map: now, openMap } = await stage(SAMPLE, <Palette />);
  await page.getByRole('button', { name: 'Add a touchpoint: Phone and mail' }).click();
  expect(now().touchpoints['new-1']!.channel).toBe('phone');
  expect(openMap.session.getState().naming).toEqual({ kind: 'touchpoint', id: 'new-1' });
  await page.getByRole('button', { name: 'Channels: Phone and mail' }).click();
  await page.getByRole('menuitem', { name: 'Letter' }).click();
  expect(Object.values(now().touchpoints).map(({ channel }) => channel)).toContain('letter');
});

test('a channel dragged from the palette carries its id', async () => {
  await stage(SAMPLE, <Palette />);
  const dataTransfer = new DataTransfer();
  const button = page.getByRole('button', { name: 'Add a touchpoint: In person' }).element();
  button.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
  expect(dataTransfer.getData('application/x-tabiji-channel')).toBe('clinic');
});
