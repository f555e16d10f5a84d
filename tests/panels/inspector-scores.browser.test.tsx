import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { select, startBlindRound } from '#editor';
import type { Viewpoint } from '#model';
import { Inspector } from '#panels';
import { map, phase, rating } from '../support/map-builder.ts';
import { NOW, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance ward'),
  rating('ambulance', 'medical', 1, { reason: 'Quick', evidence: 'interview' }),
  rating('ward', 'psychological', -2, { reason: 'Fear' }),
  rating('ward', 'psychological', 2, { perspective: 'clinical' }),
);
const TWICE = map('Stroke', phase('Onset', 'call'), rating('call', 'social', 1, { reason: 'Help' }), (built) => ({
  ...built,
  ratings: { ...built.ratings, second: { ...built.ratings['call-social-patient']!, id: 'second', score: -1 } },
}));

const rate = async (whole: typeof SAMPLE, touchpoints: string[], viewpoint: Viewpoint = 'patient'): Promise<Stage> => {
  const shown = await stage(whole, <Inspector />, {
    before: ({ openMap }) => {
      select(openMap.session, { touchpoints });
      openMap.session.setState({ viewpoint });
    },
  });
  await page.getByRole('tab', { name: 'Experience' }).click();
  return shown;
};
const slider = (aspect: string) => page.getByRole('slider', { name: `Score: ${aspect}` });
const press = async (aspect: string, keys: string): Promise<void> => {
  slider(aspect).element().focus();
  await userEvent.keyboard(keys);
};

test('a first score makes a rating, the next ones change it, clearing takes it away: a step each', async () => {
  const { map: now, steps } = await rate(SAMPLE, ['call']);
  await expect.element(slider('Medical')).toHaveAttribute('aria-valuetext', 'Not rated');
  await press('Medical', '{End}');
  expect(now().ratings['new-1']).toMatchObject({
    touchpointId: 'call',
    aspect: 'medical',
    perspective: 'patient',
    score: 2,
    evidence: 'assumption',
    recordedAt: NOW,
  });
  await press('Medical', '{ArrowLeft}');
  expect(now().ratings['new-1']!.score).toBe(1.5);
  await expect.element(slider('Medical')).toHaveAttribute('aria-valuetext', '+1.5');
  await press('Medical', '{Delete}');
  expect(now().ratings['new-1']).toBeUndefined();
  expect(steps()).toBe(3);
});

test('a rating’s reason and evidence stand under its score', async () => {
  const { map: now, steps } = await rate(SAMPLE, ['ambulance']);
  await page.getByLabelText('Reason: Medical').fill('Nine minutes');
  await userEvent.tab();
  await page.getByRole('button', { name: 'Evidence Interview: Medical' }).click();
  const kinds = page.getByRole('toolbar', { name: 'Evidence: Medical' });
  await kinds.getByRole('button', { name: 'Record' }).click();
  const rated = () => now().ratings['ambulance-medical-patient'];
  expect(rated()).toMatchObject({ reason: 'Nine minutes', evidence: 'record', furtherEvidence: ['interview'] });
  expect(steps()).toBe(2);
  await kinds.getByRole('button', { name: 'Assumption' }).click();
  expect(rated()).toMatchObject({ evidence: 'assumption', furtherEvidence: [] });
  await kinds.getByRole('button', { name: 'Survey' }).click();
  expect(rated()).toMatchObject({ evidence: 'survey', furtherEvidence: [] });
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Evidence Survey: Medical' })).toHaveFocus();
});

test('touchpoints that differ say so and take one score together', async () => {
  const { map: now, steps } = await rate(SAMPLE, ['call', 'ambulance']);
  await expect.element(slider('Medical')).toHaveAttribute('aria-valuetext', 'Several values');
  await press('Medical', '{Home}');
  expect(
    Object.values(now().ratings)
      .filter(({ aspect }) => aspect === 'medical')
      .map(({ score }) => score),
  ).toEqual([-2, -2]);
  expect(now().ratings['ambulance-medical-patient']!.reason).toBe('Quick');
  expect(steps()).toBe(1);
});

test('a different score of each can be cleared together', async () => {
  const { map: now } = await rate(SAMPLE, ['call', 'ambulance']);
  await page.getByRole('button', { name: 'Clear the score: Medical' }).click();
  expect(now().ratings['ambulance-medical-patient']).toBeUndefined();
});

test('several ratings show their mean and cannot be changed as one until one is left', async () => {
  const { map: now } = await rate(TWICE, ['call']);
  await expect.element(slider('Social')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(slider('Social')).toHaveAttribute('aria-valuetext', '0');
  await expect.element(page.getByText('The mean of 2 ratings', { exact: false })).toBeInTheDocument();
  await page.getByRole('button', { name: /^Social\s*−1/ }).click();
  await page.getByRole('button', { name: 'Delete this rating' }).click();
  expect(Object.keys(now().ratings)).toEqual(['call-social-patient']);
  await expect.element(slider('Social')).not.toHaveAttribute('aria-disabled');
});

test('all perspectives together are read-only, and say how to rate', async () => {
  const { map: now } = await rate(SAMPLE, ['ward'], 'all');
  await expect.element(slider('Psychological')).toHaveAttribute('aria-valuetext', '0');
  await expect.element(page.getByText('Choose one perspective to rate', { exact: false })).toBeInTheDocument();
  await press('Psychological', '{End}');
  expect(now()).toEqual(SAMPLE);
});

test('the perspective is switched for the whole session', async () => {
  const { openMap } = await rate(SAMPLE, ['ward']);
  await page.getByRole('combobox', { name: 'Perspective' }).click();
  await page.getByRole('option', { name: 'Clinical' }).click();
  expect(openMap.session.getState().viewpoint).toBe('clinical');
  await expect.element(slider('Psychological')).toHaveAttribute('aria-valuetext', '+2');
});

test('perspectives stand side by side, and two that lie far apart are pointed out', async () => {
  await rate(SAMPLE, ['ward']);
  await expect.element(page.getByRole('table', { name: 'How perspectives differ' })).toBeInTheDocument();
  await expect.element(page.getByText('Psychological: 4 points apart (Patient −2, Clinical +2)')).toBeInTheDocument();
});

test('every rating is listed, one’s own perspective first, and all of it can be changed in place', async () => {
  const { map: now, steps } = await rate(SAMPLE, ['ward'], 'clinical');
  const heads = page.getByRole('button', { name: /^Psychological\s*[+−]/ });
  await expect.element(heads.first()).toHaveTextContent('+2');
  await heads.first().click();
  const rated = () => now().ratings['ward-psychological-clinical']!;
  await page.getByLabelText('Who rated').fill('Dr Sato');
  await page.getByRole('spinbutton', { name: 'Weight' }).fill('3');
  await page.getByLabelText('Date').fill('2026-11-03');
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('Calm');
  await userEvent.tab();
  expect(rated()).toMatchObject({
    rater: 'Dr Sato',
    weight: 3,
    recordedAt: '2026-11-03T00:00:00.000Z',
    reason: 'Calm',
  });
  expect(steps()).toBe(4);
});

test('a rating that is begun counts from its first score on, in one step with what was written before', async () => {
  const { map: now, steps } = await rate(SAMPLE, ['ward'], 'clinical');
  const begin = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Add a rating' }).click();
    await page.getByRole('menuitem', { name: 'Psychological' }).click();
  };
  await begin();
  await page.getByRole('button', { name: 'Discard this rating' }).click();
  await begin();
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('At night');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: /Choose a score/ })).toHaveTextContent('–');
  await expect.element(page.getByRole('heading', { name: 'Ratings (2)' })).toBeInTheDocument();
  expect(now()).toEqual(SAMPLE);

  const score = page.getByRole('slider', { name: 'Score', exact: true });
  score.element().focus();
  await userEvent.keyboard('{Home}');
  await expect.element(page.getByRole('heading', { name: 'Ratings (3)' })).toBeInTheDocument();
  expect(now().ratings['new-2']).toMatchObject({
    touchpointId: 'ward',
    aspect: 'psychological',
    perspective: 'clinical',
    score: -2,
    reason: 'At night',
    recordedAt: NOW,
  });
  expect(steps()).toBe(1);
  await expect.element(score).toHaveFocus();
  await expect.element(score).toHaveAttribute('aria-valuetext', '−2');
});

test('in a blind round nothing of the others shows', async () => {
  const { openMap } = await rate(SAMPLE, ['ward'], 'clinical');
  await expect.element(page.getByRole('table')).toBeInTheDocument();
  startBlindRound(openMap.session);
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Ratings (1)' })).toBeInTheDocument();
  await expect.element(page.getByLabelText('How Patient sees it')).not.toBeInTheDocument();
});

test('what is agreed on becomes an opportunity of the touchpoint, with its measure; each perspective has its line', async () => {
  const { map: now, steps } = await rate(SAMPLE, ['call'], 'clinical');
  await page.getByLabelText('How Clinical sees it').fill('Comes too late');
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('What all agree on').fill('Nobody answers at night');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('textbox', { name: 'Measure' }).fill('Minutes until somebody answers');
  await userEvent.keyboard('{Enter}');
  expect(now().touchpoints['call']!.clinicalView).toBe('Comes too late');
  expect(Object.values(now().opportunities)).toEqual([
    expect.objectContaining({
      title: 'Nobody answers at night',
      measure: 'Minutes until somebody answers',
      status: 'agreed',
      perspective: null,
      touchpointIds: ['call'],
    }),
  ]);
  expect(steps()).toBe(3);

  await page.getByLabelText('What all agree on').fill('');
  await userEvent.keyboard('{Enter}');
  expect(Object.keys(now().opportunities)).toHaveLength(1);
  await page.getByRole('textbox', { name: 'Measure' }).fill('');
  await userEvent.keyboard('{Enter}');
  expect(now().opportunities).toEqual({});
});
