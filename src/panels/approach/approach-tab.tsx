import { useMemo, type ReactNode } from 'react';
import { nextApproach, stagingAt } from '#analysis';
import { useCommandContext } from '#commands/react';
import { aspects, nameOf, stages } from '#knowledge';
import type { Touchpoint } from '#model';
import { ratingsInSight } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Banner } from '#ui';
import { StageField } from '../inspector/stage-field.tsx';
import type { TouchpointsProps } from '../inspector/touchpoints.ts';
import { BehaviourField } from '../journeys/behaviour-field.tsx';
import { ActionList } from './action-list.tsx';
import { Caveat } from './caveat.tsx';
import { ProcessSection } from './process-section.tsx';
import { StageTrail } from './stage-trail.tsx';
import './approach.css';

/** What could be done next for a patient at this touchpoint: the stage of change, and suggestions with their reasons. */
export function ApproachTab(subject: TouchpointsProps): ReactNode {
  const t = useText().approach;
  const [only, ...others] = subject.touchpoints;
  return (
    <div className="inspector-fields">
      {only === undefined || others.length > 0 ? (
        <p className="inspector-note">{t.onlyOne}</p>
      ) : (
        <>
          <StageField {...subject} isBehaviourNear />
          <OnJourney touchpoint={only} />
          <Suggestions touchpoint={only} />
        </>
      )}
    </div>
  );
}

interface ApproachProps {
  readonly touchpoint: Touchpoint;
}

function OnJourney({ touchpoint: { id } }: ApproachProps): ReactNode {
  const t = useText().approach;
  const map = useMap((whole) => whole);
  const active = useSession((session) => session.activeJourney);
  const { journey, turns } = useMemo(() => stagingAt(map, id, active), [map, id, active]);
  if (journey === null) return <p className="ui-hint">{t.noJourney}</p>;
  return (
    <>
      <BehaviourField key={journey.id} journey={journey} isNamed />
      {turns.length > 1 && <StageTrail journey={journey} turns={turns} />}
    </>
  );
}

function Suggestions({ touchpoint }: ApproachProps): ReactNode {
  const context = useCommandContext();
  const t = useText().approach;
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const inSight = useSession(ratingsInSight);
  const approach = useMemo(() => nextApproach(map, touchpoint.id, inSight), [map, touchpoint.id, inSight]);
  if (approach === null) return null;
  const { stage, clinicalFirst, processes, anyStage } = approach;
  const shared = { context, touchpoint };
  return (
    <>
      {clinicalFirst !== null && (
        <section className="approach-part" aria-labelledby="approach-clinical">
          <Banner tone="warning" title={<span id="approach-clinical">{t.clinicalFirst}</span>}>
            {t.clinicalReason(
              clinicalFirst.aspects.map((aspect) => nameOf(aspects, aspect, language)).join(t.separator),
            )}
          </Banner>
          <ActionList {...shared} actions={clinicalFirst.actions} because={t.clinicalFirst} />
        </section>
      )}
      {stage === null && <p className="inspector-note">{t.chooseStage}</p>}
      {stage === 'notApplicable' && <p className="inspector-note">{t.notApplicable}</p>}
      {processes.length > 0 && stage !== null && (
        <section className="approach-part" aria-labelledby="approach-fitting">
          <h3 className="approach-heading" id="approach-fitting">
            {t.fitting(nameOf(stages, stage, language))}
          </h3>
          {processes.map(({ process, actions }, index) => (
            <ProcessSection
              key={`${stage} ${process.id}`}
              {...shared}
              process={process}
              actions={actions}
              isOpenFirst={index === 0 && clinicalFirst === null}
            />
          ))}
        </section>
      )}
      <section className="approach-part" aria-labelledby="approach-any">
        <h3 className="approach-heading" id="approach-any">
          {t.anyStage}
        </h3>
        <ActionList {...shared} actions={anyStage} because={t.anyStageMeaning} />
      </section>
      <Caveat />
    </>
  );
}
