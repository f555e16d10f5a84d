import { useState, type ReactNode } from 'react';
import type { Duration, DurationUnit } from '#model';
import { durationText, durationUnits } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select } from '#ui';
import { sharedValue } from '#analysis';
import { NumberField } from './number-field.tsx';

interface DurationFieldProps {
  readonly label: string;
  /** Of what is edited, at least one; they may differ. */
  readonly durations: readonly (Duration | null)[];
  readonly onChange: (duration: Duration | null) => void;
}

/** How long something takes: a number and its unit. Without a number there is no duration. */
export function DurationField({ label, durations, onChange }: DurationFieldProps): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const { isMixed } = sharedValue(durations, (each) => durationText(each, 'en'));
  const duration = isMixed ? null : (durations[0] ?? null);
  /** Chosen before there is a number. */
  const [unit, setUnit] = useState<DurationUnit>('days');
  const shownUnit = duration?.unit ?? unit;
  return (
    <div className="record-pair">
      <NumberField
        label={label}
        value={duration?.amount ?? null}
        placeholder={isMixed ? t.mixed : undefined}
        onCommit={(amount) => onChange(amount === null ? null : { amount, unit: shownUnit })}
      />
      <Field label={t.durationUnit}>
        <Select
          value={isMixed ? null : shownUnit}
          placeholder={t.mixed}
          onChange={(next) => {
            setUnit(next);
            if (duration !== null) onChange({ ...duration, unit: next });
          }}
          options={durationUnits.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      </Field>
    </div>
  );
}
