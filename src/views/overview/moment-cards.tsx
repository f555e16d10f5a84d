import type { ReactNode } from 'react';
import { nameOf, perspectives } from '#knowledge';
import { useSession } from '#editor/react';
import { formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { AspectName, OverviewCard, ScoreMark, TouchpointLink } from './overview-card.tsx';
import type { OverviewProps } from './overview-props.ts';

/** Touchpoints at one end of the scale, by the mean of their aspects; beside the lowest the lowest single score. */
export function MomentsCard({ map, page, kind }: OverviewProps & { readonly kind: 'lowest' | 'highest' }): ReactNode {
  const t = useText().overview;
  const [lowest] = page.lowestAspects;
  return (
    <OverviewCard title={t[kind]} aside={t.wholeMap} isEmpty={page[kind].length === 0}>
      {page[kind].length === 0 && <p className="overview-nothing">{t.none}</p>}
      <ol className="overview-list">
        {page[kind].map(({ touchpointId, mean, aspects, isGuess }) => (
          <li key={touchpointId}>
            <ScoreMark score={mean} isGuess={isGuess} />
            <div>
              <TouchpointLink map={map} id={touchpointId} /> <small>{t.meanOf(aspects)}</small>
            </div>
          </li>
        ))}
      </ol>
      {kind === 'lowest' && lowest !== undefined && (
        <p className="overview-aside">
          {t.lowestScore} <ScoreMark score={lowest.score.mean} isGuess={lowest.score.isGuess} />{' '}
          <AspectName aspect={lowest.aspect} /> <TouchpointLink map={map} id={lowest.touchpointId} />
        </p>
      )}
    </OverviewCard>
  );
}

/** The steps of the journey on which an aspect falls furthest. */
export function FallsCard({ map, page }: OverviewProps): ReactNode {
  const t = useText().overview;
  const language = useLanguage();
  return (
    <OverviewCard title={t.falls} isEmpty={page.falls.length === 0}>
      {page.falls.length === 0 && <p className="overview-nothing">{page.evidence.scores === 0 ? t.none : t.noFalls}</p>}
      <ol className="overview-list">
        {page.falls.map((fall) => (
          <li key={`${fall.linkId} ${fall.aspect}`}>
            <ScoreMark score={-fall.depth} isGuess={fall.isGuess} />
            <div>
              <TouchpointLink map={map} id={fall.source} /> <span aria-hidden="true">→</span>{' '}
              <TouchpointLink map={map} id={fall.target} />{' '}
              <small>
                <AspectName aspect={fall.aspect} /> {formatScore(language, fall.from)} →{' '}
                {formatScore(language, fall.to)}
              </small>
            </div>
          </li>
        ))}
      </ol>
    </OverviewCard>
  );
}

/** Where the perspectives lie furthest apart, and how far they agree on the whole. */
export function DisagreementsCard({ map, page }: OverviewProps): ReactNode {
  const t = useText().overview;
  const language = useLanguage();
  const { alpha } = page.agreement;
  const isBlind = useSession((session) => session.isBlind);
  if (isBlind) {
    return (
      <OverviewCard title={t.disagreements} isEmpty>
        <p className="overview-nothing">{t.blind}</p>
      </OverviewCard>
    );
  }
  return (
    <OverviewCard title={t.disagreements} aside={t.wholeMap} isEmpty={page.disagreements.length === 0}>
      {page.disagreements.length === 0 && <p className="overview-nothing">{t.noDisagreements}</p>}
      <ol className="overview-list">
        {page.disagreements.map(({ touchpointId, aspect, spread, means }) => (
          <li key={`${touchpointId} ${aspect}`}>
            <span className="overview-score">{t.points(formatNumber(language, spread))}</span>
            <div>
              <TouchpointLink map={map} id={touchpointId} />{' '}
              <small>
                <AspectName aspect={aspect} />{' '}
                {means
                  .map(({ perspective, mean }) =>
                    t.standpoint(nameOf(perspectives, perspective, language), formatScore(language, mean)),
                  )
                  .join(' / ')}
              </small>
            </div>
          </li>
        ))}
      </ol>
      {alpha !== null && <p className="overview-aside">{t.alpha(formatNumber(language, alpha, 2))}</p>}
    </OverviewCard>
  );
}
