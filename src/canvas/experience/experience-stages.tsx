import { memo, type ReactNode } from 'react';
import { nameOf, stages } from '#knowledge';
import type { Plot } from '#scene';
import { useLanguage, useText } from '#i18n/react';

/** The stages of change over their strip: to be heard, and to be read under the pointer where there is no room. */
export const ExperienceStages = memo(function ExperienceStages({ plot: { steps, frame } }: { plot: Plot }): ReactNode {
  const t = useText().experience;
  const language = useLanguage();
  return (
    <ol className="experience-stages" aria-label={t.stages}>
      {steps.map(({ touchpointId, stage, from, to, mark }) => {
        const name = nameOf(stages, stage, language);
        const said = mark === null ? name : t.marked[mark](name);
        return (
          <li
            key={touchpointId}
            style={{ left: frame.left + from * frame.slot, width: (to - from) * frame.slot }}
            title={said}
          >
            <span className="visually-hidden">{said}</span>
          </li>
        );
      })}
    </ol>
  );
});
