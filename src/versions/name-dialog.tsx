import { useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Dialog, Field, TextField } from '#ui';

interface NameDialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly name: string;
  readonly confirm: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a version. */
export function NameDialog({ title, hint, name, confirm, onName, onClose }: NameDialogProps): ReactNode {
  const t = useText();
  const [text, setText] = useState(name);
  const [draft, setDraft] = useState(name);
  const end = (): void => {
    if (draft.trim() !== '') onName(draft.trim());
  };
  return (
    <Dialog
      open
      size="s"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      description={hint}
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" disabled={draft.trim() === ''} onClick={end}>
            {confirm}
          </Button>
        </>
      }
    >
      <Field label={t.versions.name}>
        <TextField
          value={text}
          placeholder={t.versions.namePlaceholder}
          onCommit={setText}
          onDraft={setDraft}
          onEnter={end}
          autoFocus
        />
      </Field>
    </Dialog>
  );
}
