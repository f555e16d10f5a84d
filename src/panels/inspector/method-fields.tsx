import { useId, type ReactNode } from 'react';
import { editInfo } from '#commands';
import { useCommandContext } from '#commands/react';
import { recordFieldName } from '#fields';
import { dayOf, timeOfDay } from '#model';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Field, TextArea, TextField } from '#ui';

/** Who drew the map, when patients have looked at it, and when it is to be looked at again. */
export function MethodFields(): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const context = useCommandContext();
  const labelId = useId();
  const { participants, validatedAt, reviewAt } = useMap((map) => map.info);
  const nameOf = (field: string): string => recordFieldName('info', field, language);
  return (
    <section className="records" aria-labelledby={labelId}>
      <h3 className="records-title" id={labelId}>
        {t.method}
      </h3>
      <Field label={nameOf('participants')}>
        <TextArea
          minRows={1}
          value={participants}
          placeholder={t.participantsHint}
          onCommit={(next) => editInfo(context, { participants: next })}
        />
      </Field>
      <div className="record-pair">
        <Field label={nameOf('validatedAt')}>
          <TextField
            type="date"
            value={dayOf(validatedAt)}
            onCommit={(day) => editInfo(context, { validatedAt: timeOfDay(day) })}
          />
        </Field>
        <Field label={nameOf('reviewAt')}>
          <TextField
            type="date"
            value={dayOf(reviewAt)}
            onCommit={(day) => editInfo(context, { reviewAt: timeOfDay(day) })}
          />
        </Field>
      </div>
    </section>
  );
}
