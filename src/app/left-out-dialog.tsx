import type { ReactNode } from 'react';
import { saveFile } from '#export';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import { useMap } from '#editor/react';
import type { Damage, StoredMap } from '#storage';
import { Button, Dialog, useToasts } from '#ui';

interface LeftOutDialogProps {
  readonly stored: StoredMap;
  readonly leftOut: readonly Damage[];
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

/** What of the map could not be read, and the ways to keep it. */
export function LeftOutDialog({ stored, leftOut, onDownload, onClose }: LeftOutDialogProps): ReactNode {
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
