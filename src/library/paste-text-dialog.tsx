import { useRef, useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Dialog, Field, TextArea } from '#ui';
import './paste-text-dialog.css';

export interface PasteTextDialogProps {
  /** The text as it was pasted; what is in it, `app` finds out. */
  readonly onContinue: (text: string) => void;
  readonly onClose: () => void;
}

/** Takes a journey as text. */
export function PasteTextDialog({ onContinue, onClose }: PasteTextDialogProps): ReactNode {
  const t = useText();
  const { paste } = t.newMap;
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isBlank = text.trim() === '';
  const finish = (): void => {
    if (isBlank) return;
    onClose();
    onContinue(text);
  };
  const insertExample = (): void => {
    setText(paste.exampleText);
    field.current?.focus();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={paste.title}
      description={paste.description}
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" disabled={isBlank} onClick={finish}>
            {paste.continue}
          </Button>
        </>
      }
    >
      <Field label={paste.field}>
        <TextArea
          ref={field}
          className="paste-field"
          value={text}
          onDraft={setText}
          onCommit={setText}
          onEnter={finish}
          minRows={8}
          maxRows={16}
          spellCheck={false}
          autoFocus
        />
      </Field>
      {isBlank && (
        <section className="paste-example" aria-labelledby="paste-example">
          <h3 className="ui-label" id="paste-example">
            {paste.example}
          </h3>
          <pre>{paste.exampleText}</pre>
          <Button size="s" onClick={insertExample}>
            {paste.insertExample}
          </Button>
        </section>
      )}
    </Dialog>
  );
}
