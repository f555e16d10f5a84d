import { memo, type ReactNode } from 'react';
import { groupBy } from '#model';
import { nameOf, stages } from '#knowledge';
import type { Plot } from '#scene';
import { useLanguage, useText } from '#i18n/react';

/**
 * The stages of change over their strip: to be heard, and to be read under the pointer where there is no room. Where
 * not even curves have room those of a phase are one entry.
 */
export const ExperienceStages = memo(function ExperienceStages({ plot }: { plot: Plot }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { left, slot } = plot.frame;
  const saidOf = ({ stage, mark }: StageStep): string => {
    const name = nameOf(stages, stage, language);
    return mark === null ? name : t.experience.marked[mark](name);
  };
  return (
    <ol className="experience-stages" aria-label={t.experience.stages}>
      {stretchesOf(plot).map(({ from, to, steps }) => {
        const said = steps.map(saidOf).join(t.inspector.separator);
        return (
          <li
            key={from}
            style={{ left: left + from * slot, width: (to - from) * slot }}
            title={steps.length === 1 ? said : undefined}
          >
            <span className="visually-hidden">{said}</span>
          </li>
        );
      })}
    </ol>
  );
});

type StageStep = Plot['steps'][number];

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly StageStep[];
}

function stretchesOf({ steps, columns, frame }: Plot): readonly Stretch[] {
  const stretches =
    frame.density === 'phases'
      ? [...groupBy(steps, ({ from }) => columns[from]?.touchpoint.phaseId).values()]
      : steps.map((step) => [step]);
  return stretches.flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to, steps: some }];
  });
}
