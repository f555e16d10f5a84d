import type { ReactNode } from 'react';
import type { StagingAt } from '#analysis';
import { nameOf, stages } from '#knowledge';
import type { Journey } from '#model';
import { goTo } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';

interface StageTrailProps {
  readonly journey: Journey;
  readonly turns: StagingAt['turns'];
}

/** The path of stages of a journey in words, skips and relapses named; each leads to its touchpoint. */
export function StageTrail({ journey, turns }: StageTrailProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const touchpoints = useMap((map) => map.touchpoints);
  return (
    <div className="ui-field">
      <span className="ui-label" id="stage-trail">
        {t.approach.path}
      </span>
      <ol className="stage-trail" aria-label={t.approach.pathOf(journey.title || t.common.untitled)}>
        {turns.map(({ touchpointId, stage, move, isHere }) => {
          const name = nameOf(stages, stage, language);
          const jump = move === 'skip' || move === 'relapse' ? move : null;
          const title = touchpoints[touchpointId]?.title || t.common.untitled;
          return (
            <li key={touchpointId} className="stage-turn" data-move={jump ?? undefined}>
              {jump !== null && <span className="stage-jump">{t.approach.jump[jump]}</span>}
              <button
                type="button"
                aria-current={isHere ? 'step' : undefined}
                aria-label={t.approach.goTo(name, title)}
                title={title}
                onClick={() => goTo(context, { kind: 'touchpoint', id: touchpointId })}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
