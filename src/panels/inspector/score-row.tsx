import { X } from 'lucide';
import type { ReactNode } from 'react';
import type { Id, Viewpoint } from '#model';
import { aspects, nameOf } from '#knowledge';
import { rateTogether } from '#commands';
import { useCommandContext } from '#commands/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { IconButton, Slider } from '#ui';
import { AspectMarker } from '#scene/react';
import type { AspectScore } from '#analysis';
import { RatingFields } from './rating-fields.tsx';

interface ScoreRowProps {
  readonly ids: readonly Id[];
  readonly score: AspectScore;
  readonly viewpoint: Viewpoint;
}

/** One aspect's score on its line; under it what the score rests on. */
export function ScoreRow({ ids, score, viewpoint }: ScoreRowProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const { aspect, value, isMixed, hasSeveral, ratings } = score;
  const name = nameOf(aspects, aspect, language);
  const isLocked = viewpoint === 'all' || hasSeveral;
  const says = (shown: number | null): string =>
    shown !== null ? formatScore(language, shown) : isMixed ? t.mixed : t.notRated;
  const commit = (next: number | null): void => rateTogether(context, { touchpoints: ids, aspect }, next);
  return (
    <div className="score-row" role="group" aria-label={name}>
      <div className="score-line">
        <span className="score-name">
          <AspectMarker aspect={aspect} />
          {name}
        </span>
        <span className="score-value" data-empty={value === null || undefined} aria-hidden="true">
          {value !== null ? formatScore(language, value) : isMixed ? '≠' : '–'}
        </span>
        <Slider
          label={t.scoreOf(name)}
          tone={aspect}
          value={value}
          valueText={says}
          assumed={score.isGuess}
          disabled={isLocked}
          onCommit={commit}
          {...(isLocked || isMixed ? { className: 'is-bare' } : { clearLabel: t.clearScore(name) })}
        />
        {isMixed && !isLocked && (
          <IconButton size="s" icon={X} label={t.clearScore(name)} onClick={() => commit(null)} />
        )}
      </div>
      {viewpoint !== 'all' && hasSeveral && (
        <p className="ui-hint">{ids.length === 1 ? t.severalRatings(ratings.length) : t.severalRatingsSomewhere}</p>
      )}
      {!isLocked && ratings.length > 0 && <RatingFields name={name} ratings={ratings} />}
    </div>
  );
}
