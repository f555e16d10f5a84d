import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { templateToMap } from '#format';
import { templates } from '#knowledge';
import { OverviewView } from '#views/overview';
import { journey, map, measure, opportunity, persona, phase, rating } from '../../support/map-builder.ts';
import { accessibilityProblems, NOW, stage } from '../../panels/inspector-stage.tsx';

const KNEE = map(
  'Knee pain',
  phase('Before', 'pain clinic'),
  phase('After', 'exercise relapse'),
  persona('Aki', { ageBand: '60s', condition: 'Works in a shop' }),
  journey('Main', 'pain > clinic > exercise > relapse', { personaId: 'Aki' }),
  rating('pain', 'medical', 1, { evidence: 'interview' }),
  rating('clinic', 'medical', 2, { evidence: 'record' }),
  rating('relapse', 'medical', -2),
  rating('exercise', 'medical', 1, { evidence: 'survey' }),
  rating('pain', 'medical', -1, { perspective: 'clinical' }),
  opportunity('Call after two weeks', 'relapse', { impact: 5, effort: 1, owner: 'Physiotherapy' }),
  measure('Recommends', { kind: 'satisfaction', value: 82.25, unit: '%', sources: 'Survey' }),
);

const shown = (whole = KNEE) =>
  stage(
    whole,
    <div style={{ width: 1200, height: 860, display: 'flex' }}>
      <OverviewView />
    </div>,
  );

test('the page tells the journey, and everything on it leads to its touchpoint', async () => {
  const { openMap, t } = await shown();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Knee pain' })).toBeVisible();
  await expect.element(page.getByText('Works in a shop')).toBeVisible();
  await expect.element(page.getByText('82.25%')).toBeVisible();
  await expect.element(page.getByRole('region', { name: t.overview.falls }).getByText('+1 → −2')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);

  await page.getByRole('region', { name: t.overview.falls }).getByRole('button', { name: 'relapse' }).click();
  expect(openMap.session.getState().view).toBe('canvas');
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['relapse']);
});

test('the arrow keys walk along the curves, and Enter goes to the touchpoint', async () => {
  const { openMap } = await shown();
  openMap.session.setState({ view: 'overview' });
  const first = page.getByRole('toolbar').getByRole('button').first();
  // The curves are drawn once their room is measured.
  await expect.element(first).toBeInTheDocument();
  first.element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['exercise']);
});

test('a map without ratings says what to do', async () => {
  const { t } = await shown(map('New', phase('A', 'a b'), journey('Main', 'a > b')));
  await expect.element(page.getByText(t.overview.noRatings)).toBeVisible();
  await expect.element(page.getByText(t.overview.noMeasures)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

test('a template with long words is one screen of a small projector; what executives read besides is under it', async () => {
  let count = 0;
  const newId = (): string => `id-${(count += 1)}`;
  const dementia = templateToMap(
    templates.find(({ id }) => id === 'dementia')!,
    'en',
    { now: NOW, newId },
  );
  const { t } = await stage(
    dementia,
    <div style={{ width: 1280, height: 720, display: 'flex' }}>
      <OverviewView />
    </div>,
  );
  const view = page.getByRole('region', { name: t.overview.overview, exact: true }).element();
  const first = view.querySelector('.overview-page')!;
  await expect.poll(() => first.getBoundingClientRect().height - view.clientHeight).toBe(0);
});
