import { memo, type CSSProperties, type ReactNode } from 'react';
import { nameOf, stages } from '#knowledge';
import { STAGE_ARROWS, stageSteps, type Experience } from '#scene';
import { useLanguage, useText } from '#i18n/react';
import { useStageMarks } from './use-stage-marks.ts';

/** The stages of change under the curves, as steps; where the path of stages skips or relapses, in words too. */
export const ExperienceStages = memo(function ExperienceStages({ experience }: { experience: Experience }): ReactNode {
  const t = useText().experience;
  const language = useLanguage();
  const marks = useStageMarks();
  return (
    <ol className="experience-stages" aria-label={t.stages}>
      {stageSteps(experience.stops, marks).map(({ touchpointId, stage, level, left, right, mark }) => {
        const name = nameOf(stages, stage, language);
        const said = mark === null ? name : t.marked[mark](name);
        return (
          <li
            key={touchpointId}
            className={`experience-stage${mark === null ? '' : ` is-${mark}`}`}
            style={{ '--x': left, '--width': right - left, '--level': level } as CSSProperties}
            title={said}
          >
            {mark === null ? <span>{name}</span> : <Marked arrow={STAGE_ARROWS[mark]} name={name} said={said} />}
          </li>
        );
      })}
    </ol>
  );
});

/** As much of it as fits whole: an arrow, then the stage's name, then that it is a skip or a relapse. */
const Marked = ({ arrow, name, said }: { arrow: string; name: string; said: string }): ReactNode => (
  <>
    <span aria-hidden="true">{arrow}</span>
    <span className="experience-stage-words">
      <span aria-hidden="true">{name}</span>
      <span className="experience-stage-full">
        <span>{said}</span>
      </span>
    </span>
  </>
);
