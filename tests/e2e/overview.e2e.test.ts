import { expect, test } from 'vitest';
import { journey, map, opportunity, phase, rating } from '../support/map-builder.ts';
import { accessibilityProblems } from './accessibility.ts';
import { visitMap } from './pages/index.ts';

const knee = map(
  'Knee pain',
  phase('Before', 'pain clinic'),
  phase('After', 'relapse'),
  journey('Main', 'pain > clinic > relapse'),
  rating('pain', 'medical', 1),
  rating('clinic', 'medical', 2),
  rating('relapse', 'medical', -2),
  opportunity('Call after two weeks', 'relapse', { impact: 3, effort: 2 }),
);

test('the overview leads to opportunities, which are judged by keys, and from there to the touchpoint on the canvas', async () => {
  const { page, editor, t } = await visitMap(knee);
  await page.keyboard.press('Alt+Shift+4');
  const opportunities = page.getByRole('region', { name: t.overview.opportunities });
  await opportunities.waitFor();
  await expect
    .poll(
      () =>
        page
          .getByRole('region', { name: t.overview.overview, exact: true })
          .evaluate((view) => view === document.activeElement),
      { message: 'the focus comes along' },
    )
    .toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);

  await opportunities.getByRole('button', { name: 'Call after two weeks' }).click();
  const chip = page.getByRole('grid').getByRole('button', { name: 'Call after two weeks' });
  await chip.focus();
  await page.keyboard.press('ArrowUp');
  await page
    .getByRole('gridcell', { name: t.opportunities.cell('4', '2') })
    .getByRole('button')
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await page
    .getByRole('gridcell', { name: t.opportunities.cell('3', '2') })
    .getByRole('button')
    .waitFor();

  await editor.button(t.opportunities.show('relapse')).click();
  await expect.poll(() => page.locator('.card.is-selected').count()).toBe(1);
  expect(await editor.card('relapse').isVisible()).toBe(true);
});
