import { useMemo, type ReactNode } from 'react';
import { burdenAlong, type BurdenSum } from '#analysis';
import { useSession } from '#editor/react';
import { burdenText } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { OverviewCard } from './overview-card.tsx';
import type { OverviewProps } from './overview-props.ts';

/** What the journey costs patient and family: what every way passes, and each branch by itself; nothing where nothing is known. */
export function BurdenCard({ map }: OverviewProps): ReactNode {
  const words = useText();
  const t = words.overview;
  const language = useLanguage();
  const journey = useSession((session) => session.activeJourney);
  const burden = useMemo(() => (journey === null ? null : burdenAlong(map, journey)), [map, journey]);
  if (burden === null) return null;
  const branches = burden.branches.filter(({ sum }) => sum.known > 0);
  if (burden.always.known === 0 && branches.length === 0) return null;
  const said = (sum: BurdenSum): string => burdenText(sum, language) || t.burdenUnknown;
  return (
    <OverviewCard title={t.burden} isEmpty={false}>
      <dl className="overview-measures">
        <div>
          <dt>{branches.length === 0 ? t.burdenOfAll : t.burdenAlways}</dt>
          <dd>
            <strong>{said(burden.always)}</strong>
            <small>{t.burdenKnown(burden.always.known, burden.always.touchpoints)}</small>
          </dd>
        </div>
        {branches.map(({ touchpointIds, sum }) => (
          <div key={touchpointIds[0]}>
            <dt>{t.burdenBranch(map.touchpoints[touchpointIds[0] ?? '']?.title || words.common.untitled)}</dt>
            <dd>
              <strong>{said(sum)}</strong>
              <small>{t.burdenKnown(sum.known, sum.touchpoints)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </OverviewCard>
  );
}
