import { useRef, useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Dialog, Field, TextArea } from '#ui';
import './paste-text-dialog.css';

export interface PasteTextDialogProps {
  /** The text as it was pasted; what is in it, `app` finds out. */
  readonly onContinue: (text: string, html: string) => void;
  readonly onClose: () => void;
}

/** Takes a journey as text. */
export function PasteTextDialog({ onContinue, onClose }: PasteTextDialogProps): ReactNode {
  const t = useText();
  const { paste } = t.newMap;
  const [text, setText] = useState('');
  const copied = useRef({ text: '', html: '' });
  const field = useRef<HTMLTextAreaElement>(null);
  const isBlank = text.trim() === '';
  const finish = (): void => {
    if (isBlank) return;
    onClose();
    // Lists and merged cells are told by the form in which their program wrote them, as long as nobody changed the text.
    onContinue(text, sameText(copied.current.text, text) ? copied.current.html : '');
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
          onPaste={({ clipboardData }) =>
            (copied.current = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') })
          }
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

const sameText = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
