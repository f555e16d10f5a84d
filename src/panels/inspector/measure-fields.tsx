import type { ReactNode } from 'react';
import { editMeasure } from '#commands';
import { useCommandContext } from '#commands/react';
import { dayOf, timeOfDay, type Measure } from '#model';
import { measureKinds, nameOf } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select, TextField } from '#ui';
import { NumberField } from './number-field.tsx';
import './measures.css';

interface MeasureFieldsProps {
  readonly measure: Measure;
}

/** A measure with everything that makes its value worth something. */
export function MeasureFields({ measure }: MeasureFieldsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().measures;
  const language = useLanguage();
  const { id } = measure;
  const edit = (fields: Partial<Omit<Measure, 'id' | 'order'>>): void => void editMeasure(context, id, fields);
  return (
    <>
      <div className="record-pair">
        <NumberField label={t.value} value={measure.value} onCommit={(value) => edit({ value })} />
        <Field label={t.unit}>
          <TextField value={measure.unit} placeholder="%" onCommit={(unit) => edit({ unit })} />
        </Field>
      </div>
      <Field label={t.kind}>
        <Select
          value={measure.kind}
          onChange={(kind) => edit({ kind })}
          options={measureKinds.map((entry) => ({ value: entry.id, label: entry.name[language] }))}
        />
      </Field>
      <Field label={t.name}>
        <TextField
          value={measure.title}
          placeholder={nameOf(measureKinds, measure.kind, language)}
          onCommit={(title) => edit({ title })}
        />
      </Field>
      <div className="record-pair is-dated">
        <Field label={t.date}>
          <TextField
            type="date"
            value={dayOf(measure.measuredAt)}
            onCommit={(day) => edit({ measuredAt: timeOfDay(day) })}
          />
        </Field>
        <NumberField
          label={t.count}
          hint={t.countHint}
          value={measure.sampleSize}
          onCommit={(sampleSize) => edit({ sampleSize })}
        />
      </div>
      <Field label={t.source}>
        <TextField value={measure.sources} placeholder={t.sourceHint} onCommit={(sources) => edit({ sources })} />
      </Field>
    </>
  );
}
