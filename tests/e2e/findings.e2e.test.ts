import { expect, test } from 'vitest';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { accessibilityProblems } from './accessibility.ts';
import { visitMap } from './pages/index.ts';

const knee = map(
  'Knee pain',
  phase('Before', 'stairs pain', { kind: 'healthy' }),
  phase('Clinic', 'visit scan', { kind: 'diagnosis' }),
  phase('After', 'advert exercise', { kind: 'living' }),
  journey('Main', 'stairs > pain > visit > scan > advert > exercise'),
  rating('pain', 'psychological', -2),
  rating('visit', 'psychological', 1),
  rating('exercise', 'medical', 1),
  card('visit', { channel: 'web' }),
  card('advert', { channel: 'tv' }),
);

test('what deserves attention is read, walked by keys, improved, laid aside with a reason and taken up again', async () => {
  const { page, editor, t } = await visitMap(knee);
  await page.keyboard.press('Alt+Shift+7');
  const view = page.getByRole('region', { name: t.findingView.title });
  const suffering = view.locator('[data-finding="suffering pain"]');
  await suffering.waitFor();
  await expect.poll(() => suffering.innerText()).toContain('“pain”');
  expect(await accessibilityProblems(page)).toEqual([]);

  await suffering.getByRole('button', { name: t.findingView.improve }).click();
  await expect
    .poll(async () => Object.values((await editor.map()).opportunities).map(({ touchpointIds }) => touchpointIds))
    .toEqual([['pain']]);

  await suffering.getByRole('button', { name: t.findingView.dismiss }).click();
  await view.getByRole('button', { name: t.findingView.confirm, exact: true }).click();
  await view.getByText(t.findingView.reasonNeeded).waitFor();
  await view.getByRole('textbox', { name: t.findingView.reason }).fill('The ward knows');
  await page.keyboard.press('Enter');
  await suffering.waitFor({ state: 'detached' });
  await view.getByText(t.findingView.dismissed(1)).click();
  await view.getByText('The ward knows').waitFor();
  await view.getByRole('button', { name: t.findingView.takeUp }).click();
  await suffering.waitFor();
  await page.keyboard.press('Control+z');
  await suffering.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await suffering.waitFor();

  await page.keyboard.press('Alt+Shift+1');
  await editor.ready();
  await page.keyboard.press('F8');
  const bar = page.getByRole('region', { name: t.findingView.title });
  await expect.poll(() => bar.innerText()).toMatch(/\b1 of \d/);
  const first = await bar.getByRole('status').innerText();
  await page.keyboard.press('F8');
  await expect.poll(() => bar.getByRole('status').innerText()).not.toBe(first);
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => bar.getByRole('status').innerText()).toBe(first);
  expect(await accessibilityProblems(page)).toEqual([]);
  await bar.getByRole('button', { name: t.findingView.close }).click();
  await bar.waitFor({ state: 'detached' });
});

test('what deserves attention is marked on the map and told in the outline; a press tells it, and Alt+4 takes the marks away', async () => {
  const { page, t } = await visitMap(knee);
  const marks = page.locator('[data-finding-mark]');
  const pain = page.locator('[data-touchpoint=pain] [data-finding-mark]');
  await expect.poll(() => pain.getAttribute('aria-label')).toContain('“pain”');
  expect(await accessibilityProblems(page)).toEqual([]);
  await pain.click();
  const bar = page.getByRole('region', { name: t.findingView.title });
  await expect.poll(() => bar.getByRole('status').innerText()).toContain('“pain”');
  await page.locator('[data-touchpoint=pain].is-selected').waitFor();

  await page.getByRole('tab', { name: t.outline.title }).click();
  await expect
    .poll(() => page.getByRole('treeitem', { name: /^pain/ }).locator('.visually-hidden').innerText())
    .toContain('Finding');
  const list = page.locator('.outline-findings');
  await list.locator('summary').click();
  const told = list.getByRole('button').last();
  const sentence = await told.innerText();
  await told.click();
  await expect.poll(() => bar.getByRole('status').innerText()).toBe(sentence);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.keyboard.press('Alt+4');
  await expect.poll(() => marks.count()).toBe(0);
  await page.keyboard.press('Alt+4');
  await expect.poll(() => marks.count()).toBeGreaterThan(0);

  await page.keyboard.press('Alt+Shift+7');
  await page.getByRole('radio', { name: t.findingView.marketing.tables.channels }).click();
  await page.locator('.marketing td button').first().click();
  await expect.poll(() => page.locator('.filter-note').innerText()).toContain('Looking at:');
  await expect.poll(() => page.locator('.card.is-dimmed').count()).toBe(5);
  await page.getByRole('button', { name: t.commands.clearFilters }).click();
  await expect.poll(() => page.locator('.card.is-dimmed').count()).toBe(0);
});

test('a wording is read by the rules of advertising while it is written, for its channel, and kept', async () => {
  const { app, page, editor, inspector, t } = await visitMap(knee);
  await editor.select('advert');
  const wording = inspector.panel.getByRole('textbox', { name: 'Wording the patient meets' });
  await wording.fill('Our method is guaranteed to cure you. Book a visit.');
  const hit = inspector.panel.locator('.wording-hit');
  await expect.poll(() => hit.first().innerText()).toContain('R1');
  await inspector.panel.getByText(t.compliance.ad).waitFor();
  await expect.poll(() => inspector.panel.locator('.ui-marked-text mark').first().innerText()).toContain('guaranteed');
  await hit.first().getByRole('button').click();
  expect(
    await wording.evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    ),
  ).toContain('guaranteed');
  await wording.fill('We explain your options and their risks. Book a visit.');
  await inspector.panel.getByText(t.compliance.nothing).waitFor();
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await editor.map()).touchpoints['advert']?.wording)
    .toBe('We explain your options and their risks. Book a visit.');

  const description = inspector.panel.getByRole('textbox', { name: 'What happened' });
  await description.fill('Mr John Smith called from 090-1234-5678.');
  await expect.poll(() => description.getAttribute('aria-description')).toContain('May identify a person');
  await description.fill('A patient called.');
  await expect.poll(() => description.getAttribute('aria-description')).toBe(null);

  await editor.select('visit');
  await inspector.panel
    .getByRole('textbox', { name: 'Wording the patient meets' })
    .fill('Exosome drip, not approved in Japan.');
  await expect.poll(() => inspector.panel.locator('.wording-report').innerText()).toContain('限定解除');
  await editor.select('advert');

  const review = inspector.panel.getByRole('group', { name: t.compliance.review.title });
  await review.getByRole('textbox', { name: t.compliance.review.by }).fill('Legal');
  await review.getByRole('button', { name: t.compliance.review.approve }).click();
  await expect.poll(() => review.getByRole('status').innerText()).toContain('Approved by Legal');
  await wording.fill('We explain your options. Book a visit.');
  await page.keyboard.press('Tab');
  await expect.poll(() => review.getByRole('status').innerText()).toContain('counts no longer');

  // The view of all wordings: what has lapsed is seen, judged together, and taken home.
  await page.keyboard.press('Escape');
  await editor.canvas.focus();
  await page.keyboard.press('Alt+Shift+8');
  const view = page.getByRole('region', { name: t.review.title });
  await view.locator('[data-review=advert]').getByText(t.review.statuses.lapsed).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await view.getByRole('checkbox', { name: t.review.selectAll(2) }).click();
  const together = view.getByRole('group', { name: t.review.together });
  await together.getByRole('textbox', { name: t.compliance.review.by }).fill('Ethics');
  await together.getByRole('button', { name: t.compliance.review.approve }).click();
  await view.getByRole('radio', { name: t.review.counted(t.review.statuses.approved, 2) }).waitFor();
  const file = await app.download(() => view.getByRole('button', { name: t.sheets.csv }).click());
  expect(file.text).toMatch(/advert,After,TV,We explain your options\. Book a visit\.,.*Approved,Ethics,/);
  await view.getByRole('button', { name: t.sheets.copy }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Reviewed by: Ethics');
  await page.keyboard.press('Control+z');
  await view.locator('[data-review=advert]').getByText(t.review.statuses.lapsed).waitFor();

  // By keyboard: a row that has another status now goes, and the focus is in the next one; the status stays chosen.
  await view.getByRole('radio', { name: t.review.counted(t.review.statuses.lapsed, 1) }).click();
  const row = view.locator('[data-review=advert]');
  await row.getByRole('button', { name: t.compliance.review.takeBack }).press('Enter');
  await view.getByText(t.review.noneHere).waitFor();
  await view.getByRole('radio', { name: t.review.counted(t.review.statuses.waiting, 2) }).click();
  await expect.poll(() => row.innerText()).toContain(t.compliance.review.state.waiting());
  await row.getByRole('button', { name: t.compliance.review.reject }).press('Enter');
  await row.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-review]') !== null)).toBe(true);
  await page.keyboard.press('Alt+Shift+7');
  await page.keyboard.press('Alt+Shift+8');
  await expect
    .poll(() => view.getByRole('radio', { name: t.review.statuses.waiting }).getAttribute('aria-checked'))
    .toBe('true');
});
