import { Check, CloudOff, LoaderCircle } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Icon, Popover } from '#ui';

export interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'failed';
  /** Why it failed, as a sentence. */
  readonly reason: string;
  readonly onRetry: () => void;
  readonly onDownload: () => void;
}

/** Whether the map is on the disk, truly: *saved* only after the browser has said so. */
export function SaveState({ state, reason, onRetry, onDownload }: SaveStateProps): ReactNode {
  const t = useText();
  if (state !== 'failed') {
    return (
      <span className="save-state" role="status" data-state={state}>
        <Icon icon={state === 'saved' ? Check : LoaderCircle} size={14} />
        <span className="top-bar-word">{state === 'saved' ? t.editor.saved : t.editor.saving}</span>
      </span>
    );
  }
  return (
    <span className="save-state" role="alert" data-state={state}>
      <Popover
        label={t.editor.notSaved}
        trigger={
          <Button size="s" variant="danger">
            <Icon icon={CloudOff} size={14} /> {t.editor.notSaved}
          </Button>
        }
      >
        <div className="save-failed">
          <p>{reason}</p>
          <p>{t.editor.notSavedHint}</p>
          <Button onClick={onRetry}>{t.editor.tryAgain}</Button>
          <Button variant="primary" onClick={onDownload}>{t.editor.downloadCopy}</Button>
        </div>
      </Popover>
    </span>
  );
}
