import type { ReactNode } from 'react';
import type { Id } from '#model';
import { measureKinds, nameOf, opportunityStatuses } from '#knowledge';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { formatDate, formatNumber, formatPercent, measureText } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button } from '#ui';
import { OverviewCard, TouchpointLink } from './overview-card.tsx';
import type { OverviewProps } from './overview-props.ts';

/** On what the scores of the whole map rest. */
export function EvidenceCard({ page: { evidence } }: OverviewProps): ReactNode {
  const t = useText().overview;
  const language = useLanguage();
  const { ratings, scores, guessShare, assumptions, coverage } = evidence;
  return (
    <OverviewCard title={t.evidence} aside={t.wholeMap} className="overview-evidence">
      <p className="overview-figure">{t.ratings(ratings)}</p>
      {guessShare !== null && (
        <p>
          <span className="overview-bar" style={{ '--share': guessShare } as object} aria-hidden="true" />
          {t.guessShare(formatPercent(language, guessShare))}
          <small>
            {t.assumptions(formatNumber(language, assumptions), formatNumber(language, scores))}
            {coverage !== null && <> · {t.coverage(formatPercent(language, coverage))}</>}
          </small>
        </p>
      )}
    </OverviewCard>
  );
}

/** Opportunities by impact, and the touchpoints that they concern. */
export function OpportunitiesCard({ map, page }: OverviewProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const shown = page.opportunities.slice(0, MOST);
  const open = (id: Id | null): void => {
    context.openMap.session.setState({ openOpportunity: id });
    runCommand('showOpportunities', context);
  };
  const { length } = page.opportunities;
  const isUnjudged = shown.every(({ impact }) => impact === null);
  const further =
    length === 0
      ? t.overview.toOpportunities
      : isUnjudged
        ? t.overview.judge(length)
        : length > MOST
          ? t.overview.more(length - MOST)
          : null;
  const judged = (value: number | null): string => (value === null ? '–' : formatNumber(language, value));
  return (
    <OverviewCard title={t.overview.opportunities} isEmpty={length === 0}>
      {shown.length === 0 && <p className="overview-nothing">{t.overview.noOpportunities}</p>}
      <ol className="overview-list">
        {shown.map(({ id, title, impact, effort, owner, status, touchpointIds }) => (
          <li key={id}>
            <span className="overview-score" title={t.overview.impactEffort(judged(impact), judged(effort))}>
              {judged(impact)}
              <span className="visually-hidden"> {t.overview.impactEffort(judged(impact), judged(effort))}</span>
            </span>
            <div>
              <button type="button" className="overview-link" onClick={() => open(id)}>
                {title || t.common.untitled}
              </button>{' '}
              <small>
                {[nameOf(opportunityStatuses, status, language), owner]
                  .filter((each) => each !== '')
                  .join(t.inspector.separator)}
                {touchpointIds.slice(0, MOST_PLACES).map((each) => (
                  <span key={each}>
                    {' '}
                    → <TouchpointLink map={map} id={each} />
                  </span>
                ))}
                {touchpointIds.length > MOST_PLACES && <> {t.overview.more(touchpointIds.length - MOST_PLACES)}</>}
              </small>
            </div>
          </li>
        ))}
      </ol>
      {further !== null && (
        <Button size="s" variant="quiet" onClick={() => open(null)}>
          {further}
        </Button>
      )}
    </OverviewCard>
  );
}

const MOST = 3;
const MOST_PLACES = 1;
const MOST_MEASURES = 4;

/** Satisfaction, adherence and outcome: what is known, since when, and from where. */
export function MeasuresCard({ page: { measures } }: OverviewProps): ReactNode {
  const context = useCommandContext();
  const t = useText().overview;
  const language = useLanguage();
  return (
    <OverviewCard title={t.measures} isEmpty={measures.length === 0}>
      {measures.length === 0 && (
        <>
          <p className="overview-nothing">{t.noMeasures}</p>
          <Button size="s" variant="quiet" onClick={() => runCommand('showMapDetails', context)}>
            {t.toMeasures}
          </Button>
        </>
      )}
      <dl className="overview-measures">
        {measures.slice(0, MOST_MEASURES).map(({ id, kind, title, value, unit, measuredAt, sources, sampleSize }) => (
          <div key={id}>
            <dt>{title || nameOf(measureKinds, kind, language)}</dt>
            <dd>
              {value === null ? <em>{t.notMeasured}</em> : <strong>{measureText({ value, unit }, language)}</strong>}
              <small>
                {[
                  title === '' ? '' : nameOf(measureKinds, kind, language),
                  measuredAt === null ? '' : formatDate(language, measuredAt),
                  sampleSize === null ? '' : t.sampleSize(formatNumber(language, sampleSize)),
                  sources,
                ]
                  .filter((each) => each !== '')
                  .join(' · ')}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {measures.length > MOST_MEASURES && <p className="overview-nothing">{t.more(measures.length - MOST_MEASURES)}</p>}
    </OverviewCard>
  );
}
