import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { select } from '#editor';
import { ConnectDialog, HelpDialog, Inspector, JourneysPanel, Palette, RemovePhasesDialog } from '#panels';
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

testInPairs('a touchpoint’s two tabs', async (pair) => {
  const { t } = await stage(SAMPLE, <Inspector />, {
    ...pair,
    before: inspect({ touchpoints: ['call'] }),
  });
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('tab', { name: t.inspector.experience }).click();
  expect(await accessibilityProblems()).toEqual([]);
});

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

for (const [name, what] of [
  ['a link', { links: ['Main-call-ambulance'] }],
  ['a phase', { phases: ['Onset'] }],
  ['phases', { phases: ['Onset', 'Treatment'] }],
  ['the map', {}],
] as const) {
  testInPairs(name, async (pair) => {
    await stage(SAMPLE, <Inspector />, { ...pair, before: inspect(what) });
    expect(await accessibilityProblems()).toEqual([]);
  });
}

testInPairs('the choice of a channel', async (pair) => {
  const { t } = await stage(SAMPLE, <Inspector />, {
    ...pair,
    before: inspect({ touchpoints: ['ward'] }),
  });
  await page.getByRole('button', { name: t.inspector.channelNamed(t.inspector.noChannelChosen) }).click();
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

testInPairs('linking', async (pair) => {
  await stage(SAMPLE, <ConnectDialog onClose={() => undefined} />, {
    ...pair,
    before: inspect({ touchpoints: ['call'] }),
  });
  expect(await accessibilityProblems()).toEqual([]);
});

testInPairs('deleting a phase', async (pair) => {
  await stage(SAMPLE, <RemovePhasesDialog onClose={() => undefined} />, {
    ...pair,
    before: inspect({ phases: ['Onset'] }),
  });
  expect(await accessibilityProblems()).toEqual([]);
});

testInPairs('help', async (pair) => {
  await stage(SAMPLE, <HelpDialog onClose={() => undefined} />, pair);
  expect(await accessibilityProblems()).toEqual([]);
});
