import type { ReactNode } from 'react';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button } from '#ui';
import type { FolderBackupControl } from './library-props.ts';

/** Into which folder backups go by themselves, when the last one did, and what keeps the next one from it. */
export function FolderLine({ folder }: { readonly folder: FolderBackupControl }): ReactNode {
  const t = useText().backup.folder;
  const language = useLanguage();
  const { state, onChoose, onAllow, onStop } = folder;
  if (state.state === 'none') {
    return (
      <Button size="s" title={t.hint} onClick={onChoose}>
        {t.choose}
      </Button>
    );
  }
  const last = state.lastAt === null ? t.none : t.last(formatDate(language, state.lastAt, 'dateTime'));
  const said = { on: t.on, asks: t.asks, failed: t.failed }[state.state](state.name);
  return (
    <span className="library-folder" role={state.state === 'on' ? undefined : 'alert'}>
      <span>
        {said} ({last})
      </span>
      {state.state !== 'on' && (
        <Button size="s" variant="primary" onClick={onAllow}>
          {state.state === 'asks' ? t.allow : t.again}
        </Button>
      )}
      <Button size="s" onClick={onStop}>
        {t.stop}
      </Button>
    </span>
  );
}
