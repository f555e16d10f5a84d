import { ChevronDown, ChevronUp, GitCompareArrows } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { PERSPECTIVES, inOrder } from '#model';
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

interface ComparisonOption {
  readonly comparison: Comparison | null;
  readonly label: string;
}

function ComparisonChoice(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { session } = useOpenMap();
  const table = useMap((map) => map.journeys);
  const active = useSession((state) => state.activeJourney);
  const viewpoint = useSession((state) => state.viewpoint);
  const comparison = useSession((state) => state.comparison);
  const isBlind = useSession((state) => state.isBlind);
  const groups: { readonly label: string; readonly options: readonly ComparisonOption[] }[] = [
    {
      label: t.experience.compareWith,
      options: [
        { comparison: null, label: t.experience.compareNothing },
        { comparison: { kind: 'planned' }, label: t.experience.comparePlanned },
      ],
    },
    {
      label: t.perspectives.switch,
      options: [...PERSPECTIVES, 'all' as const]
        .filter((each) => each !== viewpoint && !isBlind)
        .map((each) => ({
          comparison: { kind: 'viewpoint', viewpoint: each },
          label: each === 'all' ? t.experience.compareAll : nameOf(perspectives, each, language),
        })),
    },
    {
      label: t.inspector.journeys,
      options: inOrder(table)
        .filter(({ id }) => id !== active)
        .map(({ id, title }) => ({ comparison: { kind: 'journey', id }, label: title || t.common.untitled })),
    },
  ];
  const options = groups.flatMap((group) => group.options);
  const comparisonOf = (key: string): ComparisonOption | undefined =>
    options.find((option) => keyOf(option.comparison) === key);
  const chosen = comparisonOf(keyOf(comparison));
  const items = groups
    .filter((group) => group.options.length > 0)
    .flatMap(({ label, options: offered }, index): MenuItem[] => [
      ...(index === 0 ? [] : [{ kind: 'heading', id: `${label} heading`, label } as const]),
      {
        kind: 'choice',
        id: label,
        label,
        value: keyOf(comparison),
        options: offered.map((option) => ({ id: keyOf(option.comparison), label: option.label })),
        onChange: (key) => session.setState({ comparison: comparisonOf(key)?.comparison ?? null }),
      },
    ]);
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
