import { useState, type ReactNode } from 'react';
import type { Finding } from '#analysis';
import { dismissFinding } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { Button, Field, TextField } from '#ui';

interface DismissFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding can be left as it is. */
export function DismissForm({ finding, onClose }: DismissFormProps): ReactNode {
  const context = useCommandContext();
  const t = useText().findingView;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const submit = (): void => {
    if (reason.trim() === '') return setAsked(true);
    dismissFinding(context, finding, reason.trim());
    onClose();
  };
  return (
    <form
      className="finding-dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t.reason} error={isAsked && reason.trim() === '' ? t.reasonNeeded : undefined}>
        <TextField autoFocus value={reason} onCommit={setReason} onDraft={setReason} onEscape={onClose} />
      </Field>
      <div className="finding-actions">
        <Button variant="primary" size="s" onClick={submit}>
          {t.confirm}
        </Button>
        <Button variant="quiet" size="s" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
