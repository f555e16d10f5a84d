import { useMemo, type ReactNode } from 'react';
import { forExecutives, type Findings } from '#analysis';
import { runCommand, standAtFinding } from '#commands';
import { useCommandContext } from '#commands/react';
import { SeverityIcon, useFindings, useFindingText } from '#controls';
import { formatDate, formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { nameOf, opportunityStatuses } from '#knowledge';
import { hardMomentsText } from '#speech';
import { Button, Spinner } from '#ui';
import { OverviewCard } from './overview-card.tsx';
import type { OverviewProps } from './overview-props.ts';

/** What those who decide read: how much deserves attention, how much of it is answered, and where to begin. */
export function ExecutivesCard(props: OverviewProps): ReactNode {
  const t = useText();
  const findings = useFindings();
  return (
    <OverviewCard title={t.overview.executives} aside={t.overview.wholeMap} className="overview-executives">
      {findings === null ? <Spinner label={t.findingView.looking} /> : <Page {...props} findings={findings} />}
    </OverviewCard>
  );
}

function Page({ map, findings }: OverviewProps & { readonly findings: Findings }): ReactNode {
  const context = useCommandContext();
  const words = useText();
  const t = words.overview;
  const language = useLanguage();
  const textOf = useFindingText();
  const { bySeverity, hard, opportunities, reviewAt, first } = useMemo(
    () => forExecutives(map, findings),
    [map, findings],
  );
  const number = (value: number): string => formatNumber(language, value);
  const statuses = opportunityStatuses.filter(({ id }) => opportunities[id] > 0);
  return (
    <div className="overview-split">
      <dl className="overview-pairs">
        <div>
          <dt>{words.findingView.title}</dt>
          <dd>
            {(['alert', 'warn', 'note'] as const).map((severity) => (
              <span key={severity} className="overview-severity">
                <SeverityIcon severity={severity} size={14} /> {words.findings.severity[severity]}{' '}
                {number(bySeverity[severity])}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t.hard}</dt>
          <dd>{hardMomentsText(hard, { text: words, language }) || t.none}</dd>
        </div>
        {statuses.length > 0 && (
          <div>
            <dt>{t.opportunitiesByStatus}</dt>
            <dd>
              {statuses
                .map(({ id }) => `${nameOf(opportunityStatuses, id, language)} ${number(opportunities[id])}`)
                .join(' · ')}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.reviewAt}</dt>
          <dd>{reviewAt === null ? t.reviewUnset : formatDate(language, reviewAt)}</dd>
        </div>
      </dl>
      <div>
        <h3>{t.first}</h3>
        {first.length === 0 && <p className="overview-nothing">{words.findingView.none}</p>}
        <ul className="overview-lines">
          {first.map((finding) => (
            <li key={finding.key}>
              <SeverityIcon severity={finding.severity} size={14} isSaid />{' '}
              <button type="button" className="overview-link" onClick={() => standAtFinding(context, finding)}>
                {textOf(finding)}
              </button>
            </li>
          ))}
        </ul>
        <Button size="s" variant="quiet" onClick={() => runCommand('showFindings', context)}>
          {words.findingView.list}
        </Button>
      </div>
    </div>
  );
}
