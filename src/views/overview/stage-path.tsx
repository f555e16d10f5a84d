import type { ReactNode } from 'react';
import { stageTurns } from '#analysis';
import { nameOf, stages } from '#knowledge';
import { showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { useLanguage, useText } from '#i18n/react';
import type { OverviewProps } from './overview-props.ts';
import { stageSteps } from './stage-steps.ts';

/** What two lines of a projected page hold. */
const MOST = 12;

/** The stages of change along the journey, in words; each leads to the touchpoint at which it begins. */
export function StagePath({ map, page }: OverviewProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  if (page.stages.length === 0) return null;
  const { shown, rest } = stageSteps(stageTurns(page.stages), MOST);
  return (
    <div className="overview-stages" role="group" aria-label={t.overview.stages}>
      <span className="overview-stages-name">{t.overview.stages}</span>
      {shown.length === 0 && <span className="overview-nothing">{t.overview.noStages}</span>}
      {shown.map(({ touchpointId, stage, move }) => {
        const title = map.touchpoints[touchpointId]?.title || t.common.untitled;
        const name = nameOf(stages, stage, language);
        return (
          <span key={touchpointId} className={`overview-stage is-${move}`}>
            {t.overview.moves[move]}{' '}
            <button
              type="button"
              className="overview-link"
              title={title}
              aria-label={t.overview.atTouchpoint(name, title)}
              onClick={() => showOnCanvas(context, touchpointId)}
            >
              {name}
            </button>
          </span>
        );
      })}
      {rest.count > 0 && <span className="overview-nothing">{t.overview.moreStages(rest)}</span>}
    </div>
  );
}
