import { ChevronDown, ChevronUp, GitCompareArrows } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { ASPECTS, PERSPECTIVES, inOrder, type Aspect, type Viewpoint } from '#model';
import { aspects, nameOf, perspectives } from '#knowledge';
import { GUESS_DASH } from '#scene';
import { commandOf, isApple, runCommand, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Comparison } from '#editor';
import { useMap, useSession, useOpenMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon, IconButton, Menu, Select, type MenuItem } from '#ui';
import { AspectMark } from './aspect-mark.tsx';

/** Whose journey the curves show, as whom, beside what, and which of them; the legend too. */
export function ExperienceHead(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { session } = context.openMap;
  const isOpen = useSession((state) => state.isExperienceOpen);
  const hidden = useSession((state) => state.hiddenAspects);
  const shortcut = shortcutText(commandOf('toggleExperience').shortcuts[0] ?? '', isApple());
  const toggle = (aspect: Aspect): void =>
    session.setState({ hiddenAspects: ASPECTS.filter((each) => hidden.includes(each) !== (each === aspect)) });
  return (
    <div className="experience-head">
      <h2 className="experience-title">{t.experience.title}</h2>
      {isOpen && (
        <>
          <JourneyChoice />
          <ComparisonChoice />
          <div className="experience-space" />
          <div className="experience-legend" role="group" aria-label={t.experience.aspects}>
            {ASPECTS.map((aspect) => (
              <AspectToggle key={aspect} aspect={aspect} isShown={!hidden.includes(aspect)} onToggle={toggle} />
            ))}
            <span className="experience-guess">
              <svg width={24} height={8} viewBox="0 0 24 8" aria-hidden="true">
                <path d="M0 4h24" stroke="currentColor" strokeWidth={1.5} strokeDasharray={GUESS_DASH.join(' ')} />
              </svg>
              {t.experience.guess}
            </span>
          </div>
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

function AspectToggle({
  aspect,
  isShown,
  onToggle,
}: {
  aspect: Aspect;
  isShown: boolean;
  onToggle: (aspect: Aspect) => void;
}): ReactNode {
  const language = useLanguage();
  return (
    <button type="button" className="experience-aspect" aria-pressed={isShown} onClick={() => onToggle(aspect)}>
      <AspectMark aspect={aspect} isHollow={!isShown} />
      <span>{nameOf(aspects, aspect, language)}</span>
    </button>
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
