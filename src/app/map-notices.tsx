import { useSyncExternalStore, type ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import { SaveState } from '#panels';
import { Banner, Button, useToasts } from '#ui';
import { DamageNotice } from './damage-notice.tsx';
import type { OpenStoredMap } from './use-stored-map.ts';

interface MapNoticesProps extends Pick<OpenStoredMap, 'stored'> {
  /** Takes the map out of the trash. */
  readonly onRestore: () => void;
  readonly onDownload: () => void;
  readonly onVersions: () => void;
}

/** What the person should know about where this map is kept. */
export function MapNotices({ stored, onRestore, onDownload, onVersions }: MapNoticesProps): ReactNode {
  const t = useText();
  const presence = useSyncExternalStore(stored.onPresence, stored.presence);
  const toasts = useToasts();
  const putBack = async (): Promise<void> => {
    const result = await stored.putBack();
    if (result.ok) toasts.show({ text: t.editor.isBack });
    else toasts.show({ text: problemText(t.storage.problems, result.problem), tone: 'error', duration: 0 });
  };
  return (
    <>
      {presence === 'trashed' && (
        <Banner tone="warning" action={<Button onClick={onRestore}>{t.editor.restore}</Button>}>
          {t.editor.inTrash}
        </Banner>
      )}
      {(presence === 'removed' || presence === 'lost') && (
        <Banner
          tone="error"
          action={
            <>
              <Button variant="primary" onClick={() => void putBack()}>
                {presence === 'removed' ? t.editor.keepIt : t.editor.putBack}
              </Button>
              <Button onClick={onDownload}>{t.common.downloadCopy}</Button>
            </>
          }
        >
          {t.editor[presence]}
        </Banner>
      )}
      <DamageNotice stored={stored} onDownload={onDownload} onVersions={onVersions} />
    </>
  );
}

/** Every edit changes it twice: nothing else is to be rendered with it. */
export function SaveStateOf({ stored, onDownload }: Pick<MapNoticesProps, 'stored' | 'onDownload'>): ReactNode {
  const t = useText();
  const status = useSyncExternalStore(stored.onStatus, stored.status);
  return (
    <SaveState
      state={status.state}
      reason={status.state === 'failed' ? problemText(t.storage.problems, status.problem) : ''}
      isGone={status.state === 'failed' && status.problem.code === 'notFound'}
      onRetry={() => void stored.flush()}
      onPutBack={() => void stored.putBack()}
      onDownload={onDownload}
    />
  );
}
