import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { select, startBlindRound } from '#editor';
import { Inspector } from '#panels';
import { card, journey, map, phase, rating, type Part } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const sample = (...parts: readonly Part[]) =>
  map(
    'Quitting',
    phase('A', 't1 t2 t3'),
    card('t1', { stage: 'action' }),
    card('t2', { channel: 'web', actors: ['nurse'] }),
    card('t3', { stage: 'maintenance' }),
    journey('Main', 't1 > t2 > t3', { behaviour: 'Not smoking' }),
    ...parts,
  );

const approach = async (id: string, parts: readonly Part[] = [], language: 'ja' | 'en' = 'en'): Promise<Stage> => {
  const shown = await stage(sample(...parts), <Inspector />, {
    language,
    before: ({ openMap }) => select(openMap.session, { touchpoints: [id] }),
  });
  await page.getByRole('tab', { name: shown.t.approach.title }).click();
  return shown;
};

const stageOf = ({ map: now }: Stage): string | null => now().touchpoints['t2']!.stage;

describe('the staging question', () => {
  test('is about the named behaviour, and an answer is a stage', async () => {
    const shown = await approach('t2');
    await page.getByRole('button', { name: 'Help me choose' }).click();
    await expect.element(page.getByText('About: Not smoking')).toBeVisible();
    await page.getByRole('button', { name: /6 months or more/ }).click();
    expect(stageOf(shown)).toBe('maintenance');
    expect(shown.steps()).toBe(1);
  });

  test('who has stopped is asked for the intention, and the fall back is named, not blamed', async () => {
    const shown = await approach('t2');
    await page.getByRole('button', { name: 'Help me choose' }).click();
    await page.getByRole('button', { name: /has stopped/ }).click();
    expect(stageOf(shown)).toBeNull();
    await expect.element(page.getByRole('button', { name: /^Yes/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: /within 30 days/ }).click();
    expect(stageOf(shown)).toBe('preparation');
    await expect.element(page.getByRole('status').filter({ hasText: 'Relapse: falls back from Action' })).toBeVisible();
  });

  test('without a named behaviour it says so and offers to name one', async () => {
    const shown = await approach('t2', [
      (built) => ({ ...built, journeys: { Main: { ...built.journeys['Main']!, behaviour: '' } } }),
    ]);
    await expect.element(page.getByText(/Name the behaviour these stages describe/)).toBeVisible();
    await page.getByRole('textbox', { name: /Target behaviour of/ }).fill('Walking daily');
    await page.getByRole('tab', { name: 'Content' }).click();
    expect(shown.map().journeys['Main']!.behaviour).toBe('Walking daily');
  });
});

test('the path of stages names skips and relapses and leads to them', async () => {
  const { openMap } = await approach('t2', [card('t2', { stage: 'contemplation' })]);
  const path = page.getByRole('list', { name: 'Path of stages: Main' });
  await expect.element(path).toHaveTextContent('Actionrelapse');
  await expect.element(path).toHaveTextContent('skipMaintenance');
  await path.getByRole('button', { name: 'Maintenance: go to “t3”' }).click();
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['t3']);
});

describe('suggestions', () => {
  test('end with their caveat and its sources, folded', async () => {
    await approach('t2');
    const caveat = page.getByText(/not been shown to work better/);
    await expect.element(caveat).not.toBeVisible();
    await page.getByText('About these suggestions').click();
    await expect.element(caveat).toBeVisible();
    const advice = page.getByText('Fits at any stage').element();
    expect(advice.compareDocumentPosition(caveat.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('come with a source, and always with something that no stage is needed for', async () => {
    await approach('t2');
    await expect.element(page.getByText('Fits at any stage')).toBeVisible();
    await page.getByRole('radio', { name: 'Contemplation', exact: true }).click({ force: true });
    await expect
      .element(page.getByRole('button', { name: /^Self-reevaluation/ }))
      .toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByRole('link', { name: /Prochaska/ })).toBeVisible();
  });

  test('a −2 puts a clinical contact first', async () => {
    await approach('t2', [rating('t2', 'psychological', -2)]);
    await expect.element(page.getByText('Someone rated Psychological −2 here.')).toBeVisible();
  });

  test('do not tell in a blind round what another perspective gave', async () => {
    const { openMap } = await approach('t2', [rating('t2', 'psychological', -2, { perspective: 'clinical' })]);
    const told = page.getByText('Someone rated Psychological −2 here.');
    await expect.element(told).toBeVisible();
    startBlindRound(openMap.session);
    await expect.element(told).not.toBeInTheDocument();
  });

  test('one becomes a planned touchpoint with its reason, in one undo step, and says so', async () => {
    const shown = await approach('t3');
    await page
      .getByRole('button', { name: /^Add as planned touchpoint/ })
      .first()
      .click();
    const added = Object.values(shown.map().touchpoints).find(({ id }) => id.startsWith('new-'))!;
    expect(added).toMatchObject({ status: 'planned', stage: 'maintenance', phaseId: 'A' });
    expect(added.description).toContain('Helping relationships');
    expect(added.sources).toContain('Prochaska');
    expect([added.channel, added.actors.length]).toEqual([expect.any(String), 1]);
    await expect.element(page.getByRole('button', { name: `Planned here. Show it: ${added.title}` })).toHaveFocus();
    expect(shown.steps()).toBe(1);
    shown.openMap.editor.undo();
    await expect.element(page.getByRole('button', { name: `Add as planned touchpoint: ${added.title}` })).toBeVisible();
  });

  test('of several touchpoints there are none', async () => {
    const { openMap } = await approach('t2');
    select(openMap.session, { touchpoints: ['t1', 't2'] });
    await expect.element(page.getByText(/Select one touchpoint/)).toBeVisible();
  });
});

test.each(['en', 'ja'] as const)(
  'the tab, the question and the process have no accessibility problem (%s)',
  async (language) => {
    const { t } = await approach('t3', [rating('t3', 'medical', -2)], language);
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: t.approach.help }).click();
    await expect.element(page.getByRole('dialog', { name: t.approach.helpTitle })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  },
);
