import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OpportunitiesView } from '#views/opportunities';
import { map, opportunity, phase } from '../../support/map-builder.ts';
import { accessibilityProblems, stage } from '../../panels/inspector-stage.tsx';

const KNEE = map(
  'Knee pain',
  phase('A', 'pain'),
  opportunity('call', 'pain', { impact: 3, effort: 2 }),
  opportunity('leaflet'),
);

const shown = (of = KNEE, look: Parameters<typeof stage>[2] = {}) =>
  stage(
    of,
    <div style={{ width: 1200, height: 860, display: 'flex' }}>
      <OpportunitiesView />
    </div>,
    look,
  );
const chip = (name: string) => page.getByRole('grid').getByRole('button', { name });

test('an arrow key judges the focused opportunity in one step, keeps the focus, and is said', async () => {
  const { map: now, steps, t } = await shown();
  expect(await accessibilityProblems()).toEqual([]);
  chip('call').element().focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(now().opportunities['call']).toMatchObject({ impact: 4, effort: 2 });
  expect(steps()).toBe(1);
  await expect.element(chip('call')).toHaveFocus();
  await expect
    .element(page.getByText(t.opportunities.placed('call', '4', '2', t.opportunities.quadrants.quickWin)))
    .toBeInTheDocument();

  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{ArrowUp}');
  expect(now().opportunities['leaflet']).toMatchObject({ impact: 3, effort: 3 });
  await expect.element(chip('leaflet')).toHaveFocus();
});

test.each([KNEE, map('Empty', phase('A'))])(
  'in the dark and in Japanese everything is accessible ($info.title)',
  async (whole) => {
    const { t } = await shown(whole, { language: 'ja', theme: 'dark' });
    expect(await accessibilityProblems()).toEqual([]);
    if (whole !== KNEE) return;
    await page.getByRole('button', { name: t.opportunities.open('call') }).click();
    expect(await accessibilityProblems()).toEqual([]);
  },
);

test('a chip is dragged into a cell in one step', async () => {
  const { map: now, steps, t } = await shown();
  await userEvent.dragAndDrop(
    page.getByRole('group', { name: t.opportunities.waiting }).getByRole('button'),
    page.getByRole('gridcell', { name: t.opportunities.cell('5', '1') }),
  );
  expect(now().opportunities['leaflet']).toMatchObject({ impact: 5, effort: 1 });
  expect(steps()).toBe(1);
});

test('one is added, opened, given an owner, and closed with the focus back on it', async () => {
  const { map: now, t } = await shown();
  await page.getByRole('textbox', { name: t.opportunities.add }).fill('Night line');
  await userEvent.keyboard('{Enter}');
  expect(Object.values(now().opportunities).map(({ title }) => title)).toContain('Night line');
  await page.getByRole('button', { name: t.opportunities.open('call') }).click();
  await page.getByRole('combobox', { name: t.opportunities.owner }).fill('Aki');
  await userEvent.keyboard('{Enter}');
  expect(now().opportunities['call']!.owner).toBe('Aki');
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: t.opportunities.open('call') })).toHaveFocus();
  await chip('call').click();
  await userEvent.keyboard('{Escape}');
  await expect.element(chip('call')).toHaveFocus();
});

test('in a very full matrix every chip lies in its cell, what waits below, and words find the one that is looked for', async () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    opportunity(`Idea ${index}`, '', {
      impact: 1 + (index % 5),
      effort: 1 + (index % 3),
      owner: 'A department with a long name',
    }),
  );
  const { t } = await shown(map('Full', phase('A'), ...many, opportunity('カルテ', '', { owner: 'Aki' })));
  const strays = [...document.querySelectorAll('[role=gridcell]')].flatMap((cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    return [...cell.querySelectorAll('[data-chip]')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.top < top - 1 || box.bottom > bottom + 1;
    });
  });
  expect(strays).toEqual([]);
  const waiting = document.querySelector('[data-waiting]')!.getBoundingClientRect();
  expect(
    document.elementFromPoint(waiting.left + 20, waiting.top + 4)?.closest('[data-waiting]'),
    'nothing lies over what waits',
  ).not.toBeNull();

  await page.getByRole('searchbox', { name: t.opportunities.search }).fill('かるて');
  await expect.element(page.getByRole('heading', { name: t.opportunities.count(1, 151) })).toBeVisible();
});

test('an opportunity that is deleted can be had back at once', async () => {
  const { map: now, t } = await shown();
  chip('call').element().focus();
  await userEvent.keyboard('{Delete}');
  expect(now().opportunities['call']).toBeUndefined();
  await page.getByRole('button', { name: t.common.undo }).click();
  expect(now().opportunities['call']).toBeDefined();
});
