import { memo, type CSSProperties, type ReactNode } from 'react';
import { nameOf, stages } from '#knowledge';
import { stageSteps, type Experience } from '#scene';
import { useLanguage, useText } from '#i18n/react';

/** The stages of change under the curves, as steps up and, after a relapse, down. */
export const ExperienceStages = memo(function ExperienceStages({ experience }: { experience: Experience }): ReactNode {
  const t = useText().experience;
  const language = useLanguage();
  return (
    <ol className="experience-stages" aria-label={t.stages}>
      {stageSteps(experience.stops).map(({ stage, level, left, right, isRelapse }) => {
        const name = nameOf(stages, stage, language);
        return (
          <li
            key={left}
            className={`experience-stage${isRelapse ? ' is-relapse' : ''}`}
            style={{ '--x': left, '--width': right - left, '--level': level } as CSSProperties}
            title={isRelapse ? t.relapseTo(name) : name}
          >
            {isRelapse ? t.relapseTo(name) : name}
          </li>
        );
      })}
    </ol>
  );
});
