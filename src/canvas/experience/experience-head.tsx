import { ChevronDown, ChevronUp, GitCompareArrows } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { PERSPECTIVES, inOrder, type Viewpoint } from '#model';
import { nameOf, perspectives } from '#knowledge';
import { commandOf, isApple, runCommand, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Comparison } from '#editor';
import { useMap, useSession, useOpenMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon, IconButton, Menu, SegmentedControl, Select, type MenuItem } from '#ui';
import { AspectLegend } from './aspect-toggle.tsx';

/** Whose journey the curves show, as whom, beside what, and in which way; overlaid, the legend too. */
export function ExperienceHead(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { session } = context.openMap;
  const isOpen = useSession((state) => state.isExperienceOpen);
  const mode = useSession((state) => state.experienceMode);
  const shortcut = shortcutText(commandOf('toggleExperience').shortcuts[0] ?? '', isApple());
  return (
    <div className="experience-head">
      <h2 className="experience-title">{t.experience.title}</h2>
      {isOpen && (
        <>
          <JourneyChoice />
          <ComparisonChoice />
          <HowToRead />
          <div className="experience-space" />
          {mode === 'overlay' && <AspectLegend />}
          <SegmentedControl
            className="experience-mode"
            label={t.experience.mode}
            value={mode}
            onChange={(experienceMode) => session.setState({ experienceMode })}
            options={[
              { value: 'overlay', label: t.experience.overlay },
              { value: 'split', label: t.experience.split },
            ]}
          />
        </>
      )}
      <IconButton
        size="s"
        icon={isOpen ? ChevronDown : ChevronUp}
        label={isOpen ? t.experience.hide : t.experience.show}
        shortcut={shortcut}
        aria-expanded={isOpen}
        onClick={() => runCommand('toggleExperience', context)}
      />
    </div>
  );
}

/** As whom, and what hollow marks mean. */
function HowToRead(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const name = viewpoint === 'all' ? t.inspector.allPerspectives : nameOf(perspectives, viewpoint, language);
  return (
    <p className="experience-reading">
      {t.experience.seenAs(name)} · {t.experience.hollow}
    </p>
  );
}

function JourneyChoice(): ReactNode {
  const { session } = useOpenMap();
  const t = useText();
  const table = useMap((map) => map.journeys);
  const journeys = useMemo(() => inOrder(table), [table]);
  const active = useSession((session) => session.activeJourney);
  return (
    <Select
      look="button"
      label={t.experience.journey}
      value={active}
      onChange={(id) => session.setState({ activeJourney: id })}
      options={journeys.map(({ id, title }) => ({ value: id, label: title || t.common.untitled }))}
    />
  );
}

const NONE = 'none';

function ComparisonChoice(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { session } = useOpenMap();
  const table = useMap((map) => map.journeys);
  const active = useSession((state) => state.activeJourney);
  const viewpoint = useSession((state) => state.viewpoint);
  const comparison = useSession((state) => state.comparison);
  const isBlind = useSession((state) => state.isBlind);
  const viewpointName = (each: Viewpoint): string =>
    each === 'all' ? t.inspector.allPerspectives : nameOf(perspectives, each, language);
  const choices: { comparison: Comparison | null; label: string }[] = [
    { comparison: null, label: t.experience.compareNothing },
    { comparison: { kind: 'planned' }, label: t.experience.comparePlanned },
    ...[...PERSPECTIVES, 'all' as const]
      .filter((each) => each !== viewpoint && !isBlind)
      .map((each) => ({ comparison: { kind: 'viewpoint' as const, viewpoint: each }, label: viewpointName(each) })),
    ...inOrder(table)
      .filter(({ id }) => id !== active)
      .map(({ id, title }) => ({ comparison: { kind: 'journey' as const, id }, label: title || t.common.untitled })),
  ];
  const chosen = choices.find((choice) => keyOf(choice.comparison) === keyOf(comparison));
  const items: MenuItem[] = [
    {
      kind: 'choice',
      id: 'comparison',
      label: t.experience.compareWith,
      value: keyOf(comparison),
      options: choices.map((choice) => ({ id: keyOf(choice.comparison), label: choice.label })),
      onChange: (key) =>
        session.setState({
          comparison: choices.find((choice) => keyOf(choice.comparison) === key)?.comparison ?? null,
        }),
    },
  ];
  return (
    <Menu
      trigger={
        <Button size="s" variant="quiet" className="experience-compare" aria-label={t.experience.compareWith}>
          <Icon icon={GitCompareArrows} size={16} />
          <span>
            {comparison === null || chosen === undefined
              ? t.experience.compare
              : t.experience.comparedWith(chosen.label)}
          </span>
        </Button>
      }
      items={items}
    />
  );
}

function keyOf(comparison: Comparison | null): string {
  switch (comparison?.kind) {
    case undefined:
      return NONE;
    case 'journey':
      return `journey ${comparison.id}`;
    case 'viewpoint':
      return `viewpoint ${comparison.viewpoint}`;
    case 'planned':
      return 'planned';
  }
}
