import { useId, type ReactNode } from 'react';
import { sharedValue } from '#analysis';
import { giveBurden } from '#commands';
import { useCommandContext } from '#commands/react';
import { recordFieldName } from '#fields';
import { burdenKinds } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { NumberField } from './number-field.tsx';
import type { TouchpointsProps } from './touchpoints.ts';

/** What it costs the patient and the family: each figure for itself, none where nobody knows it. */
export function BurdenField({ touchpoints }: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const labelId = useId();
  return (
    <div className="ui-field" role="group" aria-labelledby={labelId}>
      <span className="ui-label" id={labelId}>
        {recordFieldName('touchpoints', 'burden', language)}
      </span>
      <p className="ui-hint">{t.burdenHint}</p>
      <div className="record-pair">
        {burdenKinds.map(({ id, name }) => {
          const amount = sharedValue(touchpoints, ({ burden }) => burden[id]);
          return (
            <NumberField
              key={id}
              label={name[language]}
              value={amount.isMixed ? null : (amount.value ?? null)}
              placeholder={amount.isMixed ? t.mixed : undefined}
              onCommit={(next) => void giveBurden(context, touchpoints, { [id]: next })}
            />
          );
        })}
      </div>
    </div>
  );
}
