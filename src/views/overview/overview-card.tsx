import { useId, type ReactNode } from 'react';
import type { Aspect, Id } from '#model';
import { aspects, nameOf } from '#knowledge';
import { markerPath } from '#scene';
import { showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { OverviewProps } from './overview-props.ts';

interface OverviewCardProps {
  readonly title: string;
  /** Said after the title: of what the ranking is. */
  readonly aside?: string;
  readonly className?: string;
  /** Nothing to show: the card is one line that says what would fill it. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

/** One part of the page, with its heading. */
export function OverviewCard({
  title,
  aside,
  className = '',
  isEmpty = false,
  children,
}: OverviewCardProps): ReactNode {
  const id = useId();
  return (
    <section className={`overview-card ${className}${isEmpty ? ' is-empty' : ''}`} aria-labelledby={id}>
      <h2 id={id}>
        {title} {aside !== undefined && <small>{aside}</small>}
      </h2>
      {children}
    </section>
  );
}

interface TouchpointLinkProps {
  readonly map: OverviewProps['map'];
  readonly id: Id;
}

/** A touchpoint's title; leads to it on the canvas. */
export function TouchpointLink({ map, id }: TouchpointLinkProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  return (
    <button type="button" className="overview-link" onClick={() => showOnCanvas(context, id)}>
      {map.touchpoints[id]?.title || t.common.untitled}
    </button>
  );
}

/** A score with its sign, in a dashed frame where it rests on assumption or hearsay alone; says so too. */
export function ScoreMark({ score, isGuess = false }: { score: number; isGuess?: boolean }): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <span className={`overview-score${isGuess ? ' is-guess' : ''}`}>
      {formatScore(language, score)}
      {isGuess && <span className="visually-hidden"> ({t.experience.guess})</span>}
    </span>
  );
}

/** An aspect by its mark and its name. */
export function AspectName({ aspect }: { aspect: Aspect }): ReactNode {
  const language = useLanguage();
  return (
    <span className="overview-aspect">
      <svg viewBox="0 0 12 12" width="0.8em" height="0.8em" aria-hidden="true">
        <path d={markerPath(aspect, 6, 6, 5)} fill={`var(--c-${aspect})`} />
      </svg>
      {nameOf(aspects, aspect, language)}
    </span>
  );
}
