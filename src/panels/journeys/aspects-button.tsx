import type { ReactNode } from 'react';
import { editJourney } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Journey } from '#model';
import { aspects, nameOf } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Popover, ToggleChips } from '#ui';
import { JourneyGlyph } from '#scene/react';

interface AspectsButtonProps {
  readonly journey: Journey;
}

/** The journey's sample in the legend; opens the choice of its aspects. */
export function AspectsButton({ journey }: AspectsButtonProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const title = journey.title || t.common.untitled;
  const names = journey.aspects.map((aspect) => nameOf(aspects, aspect, language));
  const isLast = journey.aspects.length === 1;
  const label = t.journeys.aspectsOf(title, names.join(t.journeys.listSeparator));
  return (
    <Popover
      label={label}
      align="start"
      className="journey-aspects"
      trigger={
        <button
          type="button"
          className="journey-sample"
          aria-label={label}
          title={names.join(t.journeys.listSeparator)}
        >
          <JourneyGlyph aspects={journey.aspects} />
        </button>
      }
    >
      <p className="ui-label">{t.journeys.aspects}</p>
      <ToggleChips
        label={t.journeys.aspects}
        value={journey.aspects}
        onChange={(next) => editJourney(context, journey.id, { aspects: next })}
        options={aspects.map(({ id, name }) => ({
          value: id,
          label: name[language],
          tone: id,
          disabled: isLast && journey.aspects.includes(id),
        }))}
      />
      {isLast && <p className="ui-hint">{t.journeys.lastAspect}</p>}
    </Popover>
  );
}
