import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inOrder, touchpointsInPlace } from '#model';
import { OutlinePanel } from '#panels';
import { card, journey, label, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Care', 'ward home'),
  journey('Main', 'call > ambulance > ward > home > call'),
  journey('Costs', 'ward > call'),
  label('Main-call-ambulance', 'at once'),
  card('ward', { moment: true }),
);
const tree = async (whole = SAMPLE): Promise<Stage> => {
  const shown = await stage(
    whole,
    <div style={{ height: 760, display: 'flex' }}>
      <OutlinePanel />
    </div>,
  );
  shown.openMap.places.outline.takeFocus();
  await expect.poll(focused).toMatch(/ touchpoints?$/);
  return shown;
};
/** The name of the row that has the browser's focus. */
const focused = (): string => document.activeElement?.querySelector('.visually-hidden')?.textContent ?? '';
const isOn = (name: RegExp): Promise<void> => expect.poll(focused).toMatch(name);
const keys = (...presses: string[]): Promise<void> => userEvent.keyboard(presses.join(''));
const ALT_SHIFT = (key: string): string => `{Alt>}{Shift>}{${key}}{/Shift}{/Alt}`;
const titlesOf = ({ map: now }: Stage, phaseId: string): string =>
  touchpointsInPlace(now())
    .filter((each) => each.phaseId === phaseId)
    .map(({ title }) => title)
    .join(' ');

test('it is a tree with one tab stop, walked with the arrow keys', async () => {
  await tree();
  expect(document.querySelectorAll('[role=treeitem][tabindex="0"]')).toHaveLength(1);
  await keys('{ArrowDown}');
  await isOn(/^call, Onset, step 1 of 4 in Main, step 2 of 2 in Costs, 1 link on, 2 links here$/);
  const row = page.getByRole('treeitem', { name: /^call/ });
  await expect.element(row).toHaveAttribute('aria-level', '2');
  await expect.element(row).toHaveAttribute('aria-posinset', '1');
  await expect.element(row).toHaveAttribute('aria-setsize', '2');
  await expect.element(row).toHaveAttribute('aria-expanded', 'false');
  await keys('{ArrowRight}{ArrowRight}');
  await isOn(/^leads to ambulance, Onset, in Main, “at once”$/);
  await keys('{ArrowDown}');
  await isOn(/^comes back from home, Care, in Main$/);
  await keys('{ArrowLeft}');
  await isOn(/^call/);
  await keys('{ArrowLeft}{ArrowLeft}');
  await isOn(/^Onset, 2 touchpoints/);
  await keys('{ArrowLeft}{ArrowDown}');
  await isOn(/^Care/);
  await keys('*');
  await expect.element(page.getByRole('treeitem', { name: /^Onset/ })).toHaveAttribute('aria-expanded', 'true');
  await keys('{End}');
  await isOn(/^home/);
  await keys('{Home}wa');
  await isOn(/^ward/);
});

test('Enter on a link goes to its other end, and Alt with the arrows along the journey', async () => {
  await tree();
  await keys('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
  await isOn(/^ambulance/);
  await keys('{Alt>}{ArrowRight}{/Alt}');
  await isOn(/^ward/);
  await keys('{Alt>}{ArrowLeft}{/Alt}');
  await isOn(/^ambulance/);
});

test('the selection is the session’s: Space, Shift with the arrows, Ctrl+A, Escape, and a press', async () => {
  const { openMap } = await tree();
  const selected = (): string => [...openMap.session.getState().selection.touchpoints].join(' ');
  await keys('{ArrowDown}{ }');
  expect(selected()).toBe('call');
  await expect.element(page.getByRole('treeitem', { name: /^call/ })).toHaveAttribute('aria-selected', 'true');
  await keys('{Shift>}{ArrowDown}{/Shift}');
  expect(selected()).toBe('call ambulance');
  await keys('{Control>}{ }{/Control}');
  expect(selected()).toBe('call');
  await keys('{Control>}a{/Control}');
  expect(selected().split(' ')).toHaveLength(4);
  await keys('{Escape}');
  expect(selected()).toBe('');
  await page.getByRole('treeitem', { name: /^home/ }).click();
  expect(selected()).toBe('home');
  await isOn(/^home/);
});

test('what is selected on the canvas is where the tree goes', async () => {
  const { openMap } = await tree();
  openMap.session.setState({ focus: 'home' });
  await expect.element(page.getByRole('treeitem', { name: /^home/ })).toHaveAttribute('tabindex', '0');
});

test('names are changed in place, Escape takes them back, and an input method keeps its keys', async () => {
  const { map: now, steps } = await tree();
  await keys('{ArrowDown}{Enter}');
  await userEvent.keyboard('First{Escape}');
  await isOn(/^call/);
  await keys('{F2}');
  const field = document.activeElement as HTMLInputElement;
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
  );
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('First{Enter}');
  await isOn(/^First, Onset/);
  expect(now().touchpoints['call']!.title).toBe('First');
  await keys('{ArrowRight}{ArrowRight}{F2}');
  await userEvent.keyboard('soon{Enter}');
  await isOn(/“soon”$/);
  await keys('{Home}{Enter}');
  await userEvent.keyboard('Start{Enter}');
  await isOn(/^Start/);
  expect([now().links['Main-call-ambulance']!.label, now().phases['Onset']!.title]).toEqual(['soon', 'Start']);
  expect(steps()).toBe(3);
});

test('the next touchpoint is added linked, another one not, a phase after the phase, and each is named in the tree', async () => {
  const shown = await tree(map('New', phase('A', 'a'), phase('B'), journey('J')));
  const { map: now, openMap, steps } = shown;
  await keys('{ArrowDown}{Control>}{Enter}{/Control}');
  await userEvent.keyboard('b{Enter}');
  await isOn(/^b, A, step 2 of 2 in J/);
  await keys('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  await userEvent.keyboard('c{Enter}');
  await isOn(/^c, A, 0 links on/);
  expect(openMap.session.getState().naming).toBeNull();
  await keys('{End}{Control>}{Enter}{/Control}');
  await userEvent.keyboard('d{Enter}');
  await isOn(/^d, B/);
  await keys('{ArrowLeft}{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  await userEvent.keyboard('C{Enter}');
  await isOn(/^C, 0 touchpoints/);
  expect(titlesOf(shown, 'A')).toBe('a b c');
  expect(Object.values(now().links)).toHaveLength(1);
  expect(steps()).toBe(4);
});

test('rows are moved with Alt and Shift, and the focus stays on what is moved', async () => {
  const shown = await tree();
  await keys('{ArrowDown}', ALT_SHIFT('ArrowDown'));
  expect(titlesOf(shown, 'Onset')).toBe('ambulance call');
  await isOn(/^call, Onset/);
  await keys(ALT_SHIFT('ArrowRight'));
  await isOn(/^call, Care/);
  expect(titlesOf(shown, 'Onset')).toBe('ambulance');
  await keys(ALT_SHIFT('ArrowLeft'));
  await isOn(/^call, Onset/);
  await keys('{Home}', ALT_SHIFT('ArrowDown'));
  await isOn(/^Onset/);
  await expect.element(page.getByRole('treeitem', { name: /^Onset/ })).toHaveAttribute('aria-posinset', '2');
});

test('a deleted row leaves the focus with the next, a link too, and undo brings it back', async () => {
  const { map: now, openMap, asked } = await tree();
  await keys('{ArrowDown}{Delete}');
  await isOn(/^ambulance/);
  expect(now().touchpoints['call']).toBeUndefined();
  openMap.editor.undo();
  await expect.element(page.getByRole('treeitem', { name: /^call/ })).toBeInTheDocument();
  await isOn(/^ambulance/);
  await keys('{ArrowRight}{ArrowRight}{Delete}');
  expect(now().links['Main-ambulance-ward']).toBeUndefined();
  await isOn(/^comes from call/);
  await keys('{Home}{Delete}');
  expect(asked).toEqual(['removePhases']);
});

test('phases are selected several at a time, by keys and by presses, and moved and deleted together', async () => {
  const {
    openMap,
    asked,
    map: now,
  } = await tree(map('Map', phase('A', 'a'), phase('B'), phase('C'), phase('D', 'd'), phase('E')));
  const chosen = (): string => [...openMap.session.getState().selection.phases].toSorted().join('');
  const row = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}, `) });
  await row('B').click();
  await row('E').click({ modifiers: ['Control'] });
  expect(chosen()).toBe('BE');
  await row('C').click({ modifiers: ['Shift'] });
  expect(chosen()).toBe('CDE');
  await expect.element(row('D')).toHaveAttribute('aria-selected', 'true');
  await keys(ALT_SHIFT('ArrowUp'));
  expect(inOrder(now().phases).map(({ id }) => id)).toEqual(['A', 'C', 'D', 'E', 'B']);
  await row('D').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete 3 phases…' }).click();
  await expect.poll(() => asked).toEqual(['removePhases']);
  expect(chosen()).toBe('CDE');
  await row('A').click();
  await keys('{Control>}a{/Control}');
  expect(chosen()).toBe('ABCDE');
  await keys('{Delete}');
  expect(asked).toEqual(['removePhases', 'removePhases']);
});

test('Shift+Enter asks what to link the touchpoint with, whatever else is selected', async () => {
  const { openMap, asked } = await tree();
  await keys('{End}{ }{Home}{ArrowDown}{Shift>}{Enter}{/Shift}');
  expect(asked).toEqual(['connect']);
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['call']);
});

test('its menu offers all of it with the keys', async () => {
  const { map: now, openMap, t } = await tree();
  await page.getByRole('treeitem', { name: /^ward/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'To the phase before' }).click();
  expect(now().touchpoints['ward']!.phaseId).toBe('Onset');
  await page.getByRole('treeitem', { name: /^ward/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: t.commands.annotate }).click();
  await expect
    .poll(() => openMap.session.getState().annotating.open)
    .toMatchObject({ target: { kind: 'touchpoint', id: 'ward' }, isWriting: true });
});

test('of five thousand touchpoints only the rows in view are in the page, and the last one is reached', async () => {
  const names = (letter: string): string => Array.from({ length: 2_500 }, (_, index) => `${letter}${index}`).join(' ');
  await tree(map('Large', phase('Onset', names('a')), phase('Care', names('b'))));
  await keys('{ArrowRight}{ArrowDown}');
  await isOn(/^a0/);
  expect(document.querySelectorAll('[role=treeitem]').length).toBeLessThan(80);
  await keys('{End}');
  await isOn(/^Care, 2,500 touchpoints/);
  await keys('{ArrowUp}');
  await isOn(/^a2499/);
});

test.each(['en', 'ja'] as const)('nothing about it hinders a screen reader (%s)', async (language) => {
  await stage(
    SAMPLE,
    <div style={{ height: 760, display: 'flex' }}>
      <OutlinePanel />
    </div>,
    { language },
  );
  await page.getByRole('treeitem', { name: /^call/ }).click();
  await keys('{ArrowRight}');
  await expect.element(page.getByRole('treeitem').nth(2)).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
});
