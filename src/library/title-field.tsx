import { useRef, type ReactNode } from 'react';
import { MAX_TITLE_LENGTH, cleanTitle } from '#model';
import { fetchAllWords } from '#i18n';
import { useText } from '#i18n/react';
import { isLeft, markAll, TextField, useToasts } from '#ui';
import './title-field.css';

interface TitleFieldProps {
  readonly title: string;
  /** Called once, with the new title if there is one, and whether the keyboard ended it. */
  readonly onEnd: (title: string | null, takesFocus: boolean) => void;
}

/** Renames in place: Enter or leaving keeps what was typed, Esc does not; an empty title is none. */
export function TitleField({ title, onEnd }: TitleFieldProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const typed = useRef<string | null>(null);
  const isOver = useRef(false);
  const end = (isKept: boolean, takesFocus: boolean): void => {
    if (isOver.current) return;
    isOver.current = true;
    const next = typed.current?.trim() ?? '';
    const isLong = isKept && next.length > MAX_TITLE_LENGTH;
    if (isLong) {
      const rest = next.slice(cleanTitle(next).length).trim();
      void fetchAllWords().then(() =>
        toasts.show({ text: t.speech.textCut(MAX_TITLE_LENGTH, rest), duration: 0, key: 'cut' }),
      );
    }
    onEnd(isKept && next !== '' && next !== title ? next : null, takesFocus);
  };
  return (
    <span className="map-card-field" onBlur={(event) => isLeft(event) && end(true, false)}>
      <TextField
        label={t.library.titleOf}
        value={title}
        autoFocus
        onFocus={markAll}
        onDraft={(text) => {
          typed.current = text;
        }}
        onCommit={() => end(true, false)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' || key === 'Escape') end(key === 'Enter', true);
        }}
      />
    </span>
  );
}
