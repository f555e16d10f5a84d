import { useState, type ReactNode } from 'react';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Field, TextField } from '#ui';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string | undefined;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
}

/** A number that may be missing. What is not one is refused with a word, and the one before stays. */
export function NumberField({ label, hint, placeholder, value, onCommit }: NumberFieldProps): ReactNode {
  const t = useText().measures;
  const language = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const commit = (text: string): void => {
    const typed = numberIn(text);
    setRefused(typed === undefined ? text : null);
    if (typed !== undefined) onCommit(typed);
  };
  return (
    <Field label={label} hint={hint} error={refused === null ? undefined : t.notANumber(refused)}>
      <TextField
        inputMode="decimal"
        value={value === null ? '' : formatNumber(language, value, 6)}
        placeholder={placeholder}
        onCommit={commit}
        onPlan={(text) => {
          const typed = numberIn(text);
          if (typed !== undefined) onCommit(typed);
        }}
      />
    </Field>
  );
}

/** The number a text means, full-width figures and separators of thousands included; null for no text, undefined for none. */
function numberIn(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace('−', '-');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
