import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { select } from '#editor';
import { LANGUAGES } from '#i18n';
import { ConnectDialog, HelpDialog, Inspector, JourneysPanel, Palette, RemovePhaseDialog } from '#panels';
import { card, journey, map, opportunity, phase, rating } from '../support/map-builder.ts';
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

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const options = { theme, language };

    test('a touchpoint’s two tabs', async () => {
      const { t } = await stage(SAMPLE, (context) => <Inspector context={context} />, {
        ...options,
        before: inspect({ touchpoints: ['call'] }),
      });
      expect(await accessibilityProblems()).toEqual([]);
      await page.getByRole('tab', { name: t.inspector.experience }).click();
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('several touchpoints', async () => {
      const { t, openMap } = await stage(SAMPLE, (context) => <Inspector context={context} />, {
        ...options,
        before: inspect({ touchpoints: ['call', 'ambulance'] }),
      });
      expect(await accessibilityProblems()).toEqual([]);
      await page.getByRole('tab', { name: t.inspector.experience }).click();
      openMap.session.setState({ viewpoint: 'all' });
      expect(await accessibilityProblems()).toEqual([]);
    });

    test.each([{ links: ['Main-call-ambulance'] }, { phase: 'Onset' }, {}])('the inspector of %o', async (what) => {
      await stage(SAMPLE, (context) => <Inspector context={context} />, { ...options, before: inspect(what) });
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('the choice of a channel', async () => {
      const { t } = await stage(SAMPLE, (context) => <Inspector context={context} />, {
        ...options,
        before: inspect({ touchpoints: ['ward'] }),
      });
      await page.getByRole('button', { name: t.inspector.channelNamed(t.inspector.noChannelChosen) }).click();
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('journeys and palette', async () => {
      await stage(
        SAMPLE,
        (context) => (
          <>
            <JourneysPanel context={context} />
            <Palette context={context} />
          </>
        ),
        { ...options, before: hideSome },
      );
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('linking', async () => {
      await stage(SAMPLE, (context) => <ConnectDialog context={context} onClose={() => undefined} />, {
        ...options,
        before: inspect({ touchpoints: ['call'] }),
      });
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('deleting a phase', async () => {
      await stage(SAMPLE, (context) => <RemovePhaseDialog context={context} onClose={() => undefined} />, {
        ...options,
        before: inspect({ phase: 'Onset' }),
      });
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('help', async () => {
      await stage(SAMPLE, () => <HelpDialog onClose={() => undefined} />, options);
      expect(await accessibilityProblems()).toEqual([]);
    });
  });
});
