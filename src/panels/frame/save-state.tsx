import { AppWindow, Check, CloudOff, LoaderCircle, PencilLine } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Icon, Popover } from '#ui';
import { useIsWriting } from './use-is-writing.ts';

interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'failed' | 'windowOnly';
  /** Why it failed, as a sentence. */
  readonly reason: string;
  /** Whether it failed because the map is no longer on the device. */
  readonly isGone: boolean;
  readonly onRetry: () => void;
  readonly onPutBack: () => void;
  readonly onDownload: () => void;
}

const ICONS = { saved: Check, saving: LoaderCircle, writing: PencilLine, windowOnly: AppWindow };

/** Whether all is on the disk, truly: *saved* only after the browser has said so, and while no typed text waits in a field. */
export function SaveState({ state, reason, isGone, onRetry, onPutBack, onDownload }: SaveStateProps): ReactNode {
  const t = useText();
  const isWriting = useIsWriting();
  if (state !== 'failed') {
    const isAtRest = state === 'saved' || state === 'windowOnly';
    const shown = isAtRest && isWriting ? 'writing' : state;
    const short = {
      saved: t.editor.savedShort,
      windowOnly: t.editor.windowOnlyShort,
      saving: undefined,
      writing: undefined,
    }[shown];
    return (
      // Who hears the screen is typing, and knows it.
      <span className="save-state" role="status" aria-live={shown === 'writing' ? 'off' : 'polite'} data-state={shown}>
        <Icon icon={ICONS[shown]} size={14} />
        <span className="top-bar-word">
          {short !== undefined && <span className="save-state-short">{short}</span>}
          <span className={short === undefined ? undefined : 'save-state-long'}>{t.editor[shown]}</span>
        </span>
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
          <p>{isGone ? t.editor.notSavedGone : t.editor.notSavedHint}</p>
          {isGone ? (
            <Button onClick={onPutBack}>{t.editor.putBack}</Button>
          ) : (
            <Button onClick={onRetry}>{t.common.tryAgain}</Button>
          )}
          <Button variant="primary" onClick={onDownload}>
            {t.common.downloadCopy}
          </Button>
        </div>
      </Popover>
    </span>
  );
}
