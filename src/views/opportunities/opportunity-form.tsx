import { ArrowLeft, Trash2 } from 'lucide';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { editOpportunity, removeOpportunity } from '#commands';
import { useCommandContext } from '#commands/react';
import { PERSPECTIVES, type Opportunity } from '#model';
import { nameOf, opportunityStatuses, perspectives } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Button, Field, IconButton, SegmentedControl, Select, TextArea, TextField } from '#ui';
import { useUndoToast } from '#controls';
import { ownersOf } from './filter-opportunities.ts';
import { STEPS } from './judge.ts';
import { TouchpointLinks } from './touchpoint-links.tsx';

interface OpportunityFormProps {
  readonly opportunity: Opportunity;
  /** Their owners are offered. */
  readonly all: readonly Opportunity[];
  readonly onClose: () => void;
}

/** Everything about one opportunity, to be changed in place. */
export function OpportunityForm({ opportunity, all, onClose }: OpportunityFormProps): ReactNode {
  const text = useText();
  const t = text.opportunities;
  const language = useLanguage();
  const owners = useId();
  const form = useRef<HTMLDivElement>(null);
  const context = useCommandContext();
  const tell = useUndoToast();
  const { id, title, description, impact, effort, owner, status, perspective, measure } = opportunity;
  const edit = (fields: Partial<Omit<Opportunity, 'id'>>): void => void editOpportunity(context, id, fields);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={form} role="form" className="opportunity-form" aria-label={title || text.common.untitled}>
      <div className="opportunity-form-head">
        <Button size="s" variant="quiet" icon={ArrowLeft} onClick={onClose}>
          {t.opportunities}
        </Button>
        <IconButton
          icon={Trash2}
          label={t.delete}
          onClick={() => {
            onClose();
            if (removeOpportunity(context, id)) tell(t.deleted(title || text.common.untitled));
          }}
        />
      </div>
      <Field label={t.titleLabel}>
        <TextArea
          enterCommits
          minRows={1}
          maxRows={4}
          value={title}
          onEscape={onClose}
          onCommit={(next) => edit({ title: next })}
        />
      </Field>
      <Field label={t.status}>
        <Select
          value={status}
          onChange={(next) => edit({ status: next })}
          options={opportunityStatuses.map(({ id: value, name }) => ({ value, label: name[language] }))}
        />
      </Field>
      {(['impact', 'effort'] as const).map((kind) => (
        <Field key={kind} label={`${t[kind]} (${t.low} 1 – 5 ${t.high})`}>
          <SegmentedControl
            fill
            value={{ impact, effort }[kind]?.toString() ?? null}
            onChange={(value) => edit({ [kind]: Number(value) })}
            onClear={() => edit({ [kind]: null })}
            options={STEPS.map((step) => ({ value: String(step), label: String(step) }))}
          />
        </Field>
      ))}
      <Field label={t.owner}>
        <TextField
          list={owners}
          placeholder={t.ownerPlaceholder}
          value={owner}
          onEscape={onClose}
          onCommit={(next) => edit({ owner: next.trim() })}
        />
      </Field>
      <datalist id={owners}>
        {ownersOf(all).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      <Field label={t.description}>
        <TextArea
          placeholder={t.descriptionPlaceholder}
          value={description}
          onEscape={onClose}
          onCommit={(next) => edit({ description: next })}
        />
      </Field>
      <Field label={t.measure}>
        <TextField value={measure} onEscape={onClose} onCommit={(next) => edit({ measure: next })} />
      </Field>
      <Field label={t.perspective}>
        <Select
          value={perspective ?? ''}
          onChange={(next) => edit({ perspective: next === '' ? null : next })}
          options={[
            { value: '' as const, label: t.noPerspective },
            ...PERSPECTIVES.map((each) => ({ value: each, label: nameOf(perspectives, each, language) })),
          ]}
        />
      </Field>
      <TouchpointLinks opportunity={opportunity} />
    </div>
  );
}
