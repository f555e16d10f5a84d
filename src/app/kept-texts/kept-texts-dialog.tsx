import type { ReactNode } from 'react';
import { formatDate, type Text } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Dialog, useToasts } from '#ui';
import { copyText } from '../copy-text.ts';
import type { KeptTexts, WaitingText } from './kept-texts.ts';
import './kept-texts.css';

interface KeptTextsDialogProps {
  readonly texts: KeptTexts;
  readonly waiting: readonly WaitingText[];
  readonly onClose: () => void;
}

/** The words that are not on the map, and what can be done with each. */
export function KeptTextsDialog({ texts, waiting, onClose }: KeptTextsDialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.kept.title}
      description={t.kept.hint}
      closeLabel={t.common.close}
    >
      <ul className="kept-texts">
        {waiting.map((text) => (
          <Kept key={text.id} text={text} texts={texts} />
        ))}
      </ul>
    </Dialog>
  );
}

function Kept({ text, texts }: { text: WaitingText; texts: KeptTexts }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const field = text.message !== null ? t.annotations.annotations : text.label === '' ? t.kept.unnamed : text.label;
  const record = text.message !== null ? text.label : text.record;
  const isTitle = record === '' || record === text.text;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text.text);
    toasts.show({ text: isCopied ? t.common.textCopied : t.common.textNotCopied(text.text), key: 'link' });
  };
  return (
    <li>
      <h3 className="kept-text-place">{isTitle ? field : t.kept.place(field, record)}</h3>
      <p className="ui-hint">
        {t.kept.why[whyOf(text)]} {text.at !== '' && formatDate(language, text.at, 'dateTime')}
      </p>
      <textarea
        className="ui-input kept-text-words"
        aria-label={field}
        readOnly
        rows={rowsFor(text.text)}
        value={text.text}
      />
      <div className="kept-text-actions">
        {texts.canPutIn(text) && (
          <Button size="s" variant="primary" onClick={() => texts.putIn(text)}>
            {text.why === 'gone' ? t.kept.bringBack : t.kept.putIn}
          </Button>
        )}
        <Button size="s" onClick={() => void copy()}>
          {t.kept.copy}
        </Button>
        <Button size="s" variant="quiet" onClick={() => texts.discard(text.id)}>
          {t.kept.discard}
        </Button>
      </div>
    </li>
  );
}

const MOST_ROWS = 8;
const rowsFor = (text: string): number =>
  Math.min(MOST_ROWS, Math.max(text.split('\n').length, Math.ceil(text.length / 50)));

function whyOf({ why, edit, message }: WaitingText): keyof Text['kept']['why'] {
  if (why !== 'left') return why;
  if (message !== null) return 'message';
  return edit === null ? 'leftAlone' : 'left';
}
