import { useId, type ReactNode } from 'react';
import type { PastePlan } from '#commands';
import { useText } from '#i18n/react';

const TITLES_SHOWN = 4;

/** Which touchpoints a paste would put into which phase, and how it links them. */
export function PastePhases({ plan }: { plan: PastePlan }): ReactNode {
  const { pasting, common } = useText();
  const id = useId();
  return (
    <section className="paste-phases" aria-labelledby={id}>
      <h3 className="ui-label" id={id}>
        {pasting.phases}
      </h3>
      <ul>
        {plan.phases.map(({ title, isNew, titles }, at) => (
          <li key={at}>
            <p className="paste-phase">
              <strong>{title || common.untitled}</strong>
              {isNew && <span className="paste-new">{pasting.newPhase}</span>}
              <span className="paste-count">{pasting.inPhase(titles.length)}</span>
            </p>
            <p className="paste-titles">
              {titles
                .slice(0, TITLES_SHOWN)
                .map((each) => each || pasting.unnamed)
                .join(pasting.separator)}
              {titles.length > TITLES_SHOWN &&
                `${pasting.separator}${pasting.moreTitles(titles.length - TITLES_SHOWN)}`}
            </p>
          </li>
        ))}
      </ul>
      {plan.links > 0 && <p className="ui-hint">{pasting.linked(plan.links, plan.journeys.join(pasting.separator))}</p>}
    </section>
  );
}
