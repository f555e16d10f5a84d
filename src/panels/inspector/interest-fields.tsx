import type { ReactNode } from 'react';
import { editInterest } from '#commands';
import { useCommandContext } from '#commands/react';
import { recordFieldName } from '#fields';
import { amountBands, interestRelations } from '#knowledge';
import { dayOf, timeOfDay, type Interest, type RowFields } from '#model';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select, TextField } from '#ui';

/** What is declared: whose, of which kind, from whom, for which product, how much, when. */
export function InterestFields({ interest }: { readonly interest: Interest }): ReactNode {
  const context = useCommandContext();
  const t = useText().interests;
  const language = useLanguage();
  const edit = (fields: RowFields<'interests'>): void => void editInterest(context, interest.id, fields);
  const nameOf = (field: keyof Interest): string => recordFieldName('interests', field, language);
  const text = (field: 'role' | 'counterpart' | 'product' | 'note', placeholder?: string): ReactNode => (
    <Field label={nameOf(field)}>
      <TextField value={interest[field]} placeholder={placeholder} onCommit={(next) => edit({ [field]: next })} />
    </Field>
  );
  const day = (field: 'from' | 'to' | 'declaredAt'): ReactNode => (
    <Field label={nameOf(field)}>
      <TextField type="date" value={dayOf(interest[field])} onCommit={(next) => edit({ [field]: timeOfDay(next) })} />
    </Field>
  );
  return (
    <>
      {text('role', t.roleHint)}
      <Field label={nameOf('relation')}>
        <Select
          value={interest.relation}
          onChange={(relation) => edit({ relation })}
          options={interestRelations.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      </Field>
      {text('counterpart')}
      {text('product')}
      <Field label={nameOf('amount')}>
        <Select
          value={interest.amount ?? ''}
          onChange={(amount) => edit({ amount: amount === '' ? null : amount })}
          options={[
            { value: '' as const, label: t.unknownAmount },
            ...amountBands.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
      </Field>
      <div className="record-pair">
        {day('from')}
        {day('to')}
      </div>
      {day('declaredAt')}
      {text('note')}
    </>
  );
}
