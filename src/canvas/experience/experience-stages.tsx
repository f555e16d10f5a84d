import { memo, type CSSProperties, type ReactNode } from 'react';
import { nameOf, stages } from '#knowledge';
import { stageSteps, type Experience } from '#scene';
import { useLanguage, useText } from '#i18n/react';
import { useStageMarks } from './use-stage-marks.ts';

/** The stages of change under the curves, as steps; where the path of stages skips or relapses, in words too. */
export const ExperienceStages = memo(function ExperienceStages({ experience }: { experience: Experience }): ReactNode {
  const t = useText().experience;
  const language = useLanguage();
  const marks = useStageMarks();
  return (
    <ol className="experience-stages" aria-label={t.stages}>
      {stageSteps(experience.stops, marks).map(({ stage, level, left, right, mark }) => {
        const name = nameOf(stages, stage, language);
        const said = mark === null ? name : t.marked[mark](name);
        return (
          <li
            key={left}
            className={`experience-stage${mark === null ? '' : ` is-${mark}`}`}
            style={{ '--x': left, '--width': right - left, '--level': level } as CSSProperties}
            title={said}
          >
            {said}
          </li>
        );
      })}
    </ol>
  );
});
