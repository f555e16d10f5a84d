import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { select } from '#editor';
import { Inspector, JourneysPanel, Palette, RemovePhasesDialog } from '#panels';
import { card, journey, map, opportunity, phase, rating } from '../support/map-builder.ts';
import { testInPairs } from '../support/in-pairs.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Treatment', 'ward'),
  card('call', { channel: 'phone', actors: ['family'], stage: 'preparation', moment: true }),
  journey('Main', 'call > ambulance', { aspects: ['medical', 'psychological', 'economic', 'social'] }),
  journey('Costs', '', { aspects: ['economic'] }),
  journey('Family', '', { aspects: ['social'] }),
  rating('call', 'medical', 1, { reason: 'Quick' }),
  rating('call', 'psychological', -2, { evidence: 'survey' }),
  rating('call', 'psychological', 2, { perspective: 'clinical' }),
  rating('call', 'economic', 0.5, { perspective: 'executive' }),
  opportunity('Train families', 'call ambulance'),
);
const hideSome = ({ openMap }: Stage): void =>
  openMap.session.setState({ visibility: { Costs: 'dimmed', Family: 'hidden' } });
const inspect =
  (what: Parameters<typeof select>[1]) =>
  ({ openMap }: Stage): void =>
    select(openMap.session, what);

// What one touchpoint, a link, a phase and the map have there is looked at end to end.
testInPairs('several touchpoints', async (pair) => {
  const { t, openMap } = await stage(SAMPLE, <Inspector />, {
    ...pair,
    before: inspect({ touchpoints: ['call', 'ambulance'] }),
  });
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('tab', { name: t.inspector.experience }).click();
  openMap.session.setState({ viewpoint: 'all' });
  expect(await accessibilityProblems()).toEqual([]);
});

testInPairs('phases', async (pair) => {
  await stage(SAMPLE, <Inspector />, { ...pair, before: inspect({ phases: ['Onset', 'Treatment'] }) });
  expect(await accessibilityProblems()).toEqual([]);
});

testInPairs('journeys and palette', async (pair) => {
  await stage(
    SAMPLE,
    <>
      <JourneysPanel />
      <Palette />
    </>,
    { ...pair, before: hideSome },
  );
  expect(await accessibilityProblems()).toEqual([]);
});

testInPairs('deleting a phase', async (pair) => {
  await stage(SAMPLE, <RemovePhasesDialog onClose={() => undefined} />, {
    ...pair,
    before: inspect({ phases: ['Onset'] }),
  });
  expect(await accessibilityProblems()).toEqual([]);
});
