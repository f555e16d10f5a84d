import { useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { saveFile } from '#export';
import { problemText } from '#i18n';
import { useMap } from '#editor/react';
import type { Damage, StoredMap } from '#storage';
import { Banner, Button, Dialog, useToasts } from '#ui';
import { leftOutOf } from './left-out.ts';

interface DamageNoticeProps {
  readonly stored: StoredMap;
  readonly onDownload: () => void;
  readonly onVersions: () => void;
}

/** What was wrong with the map when it was opened: what is left out and what can be done, what came back, what was mended. */
export function DamageNotice({ stored, onDownload, onVersions }: DamageNoticeProps): ReactNode {
  const t = useText();
  const [isRead, setRead] = useState(false);
  const [isListed, setListed] = useState(false);
  const leftOut = leftOutOf(stored.damages);
  const restored = stored.damages.filter(({ code }) => code === 'restored').length;
  const mended = stored.damages.length - leftOut.length - restored;
  const texts = [
    ...(restored > 0 ? [t.damage.restored(restored)] : []),
    ...(mended > 0 ? [t.damage.mended(mended)] : []),
  ];
  return (
    <>
      {leftOut.length > 0 && (
        <Banner
          tone="warning"
          live
          title={t.damage.leftOut(leftOut.length)}
          action={
            <>
              <Button onClick={() => setListed(true)}>{t.damage.show}</Button>
              <Button onClick={onVersions}>{t.damage.versions}</Button>
            </>
          }
        >
          {t.damage.leftOutHint}
        </Banner>
      )}
      {texts.length > 0 && leftOut.length === 0 && !isRead && (
        <Banner onDismiss={() => setRead(true)} dismissLabel={t.common.close}>
          {texts.join(' ')}
        </Banner>
      )}
      {isListed && (
        <LeftOutDialog stored={stored} leftOut={leftOut} onDownload={onDownload} onClose={() => setListed(false)} />
      )}
    </>
  );
}

interface LeftOutDialogProps {
  readonly stored: StoredMap;
  readonly leftOut: readonly Damage[];
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

function LeftOutDialog({ stored, leftOut, onDownload, onClose }: LeftOutDialogProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const title = useMap((map) => map.info.title);
  const tables = [...new Set(leftOut.map(({ table }) => table))];
  const saveRaw = async (): Promise<void> => {
    const raw = await stored.raw();
    if (!raw.ok) {
      toasts.show({ text: problemText(t.storage.problems, raw.problem), tone: 'error', duration: 0 });
      return;
    }
    const name = `${title.replaceAll(/[^\p{L}\p{N} _-]/gu, '') || 'tabiji'}-raw.json`;
    saveFile(new File([JSON.stringify(raw.value, null, 1)], name, { type: 'application/json' }));
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.damage.listTitle}
      description={t.damage.rawHint}
      size="s"
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onDownload}>{t.common.downloadCopy}</Button>
          <Button variant="primary" onClick={() => void saveRaw()}>
            {t.damage.raw}
          </Button>
        </>
      }
    >
      <ul className="left-out">
        {tables.map((table) => {
          const ids = leftOut.filter((damage) => damage.table === table).map(({ id }) => String(id));
          return (
            <li key={table}>
              {t.damage.of(table, ids.length)}
              {table !== 'maps' && <code>{ids.join(', ')}</code>}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
