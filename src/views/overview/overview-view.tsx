import { useMemo, useRef, type ReactNode } from 'react';
import { overview } from '#analysis';
import { useCommandContext } from '#commands/react';
import { ratingsInSight } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { useShownView } from '#controls';
import { BurdenCard } from './burden-card.tsx';
import { DisagreementsCard, FallsCard, MomentsCard } from './moment-cards.tsx';
import { EvidenceCard, MeasuresCard, OpportunitiesCard } from './fact-cards.tsx';
import { ExecutivesCard } from './executives-card.tsx';
import { InterestsCard } from './interests-card.tsx';
import { OverviewCurves } from './overview-curves.tsx';
import { OverviewHead } from './overview-head.tsx';
import { StagePath } from './stage-path.tsx';
import './overview.css';

/** How many of each ranking stand on the page. */
const MOST = 3;

/** The map on one page that can be shown to many: everything on it leads to its touchpoint. */
export function OverviewView(): ReactNode {
  const context = useCommandContext();
  const t = useText().overview;
  const frame = useRef<HTMLElement>(null);
  const map = useMap((whole) => whole);
  const journeyId = useSession((session) => session.activeJourney);
  const viewpoint = useSession((session) => session.viewpoint);
  const inSight = useSession(ratingsInSight);
  useShownView(context.openMap, frame);
  const page = useMemo(
    () => overview(map, { viewpoint, inSight, most: MOST, ...(journeyId !== null && { journeyId }) }),
    [map, journeyId, viewpoint, inSight],
  );
  const props = { context, map, page };
  return (
    <section className="overview" ref={frame} tabIndex={-1} aria-label={t.overview}>
      <div className="overview-page">
        <OverviewHead {...props} />
        <div className="overview-journey">
          <OverviewCurves {...props} />
          <StagePath {...props} />
        </div>
        <div className="overview-cards">
          <MomentsCard {...props} kind="lowest" />
          <FallsCard {...props} />
          <DisagreementsCard {...props} />
          <MomentsCard {...props} kind="highest" />
          <OpportunitiesCard {...props} />
          <div className="overview-facts">
            <EvidenceCard {...props} />
            <MeasuresCard {...props} />
          </div>
        </div>
      </div>
      <div className="overview-further">
        <ExecutivesCard {...props} />
        <BurdenCard {...props} />
        <InterestsCard {...props} />
      </div>
    </section>
  );
}
