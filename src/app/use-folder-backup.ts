import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FolderBackupControl, FolderBackupState } from '#library';
import { useText } from '#i18n/react';
import type { Storage } from '#storage';
import { useToasts } from '#ui';
import { now } from './clock.ts';
import type { Folder, FolderBackup } from './folder-backup.ts';

type Picker = (options: { readonly mode: 'readwrite'; readonly id: string }) => Promise<Folder>;

const pickerOf = (page: object): Picker | null =>
  'showDirectoryPicker' in page && typeof page.showDirectoryPicker === 'function'
    ? (page.showDirectoryPicker.bind(page) as Picker)
    : null;

const NONE: FolderBackupState = { state: 'none' };
const never = (): (() => void) => () => {};

/** Backups into a folder, on every page of the program; null where the browser gives none. */
export function useFolderBackup(storage: Storage | null): FolderBackupControl | null {
  const t = useText().backup.folder;
  const toasts = useToasts();
  const [backup, setBackup] = useState<FolderBackup | null>(null);
  const pick = useMemo(() => pickerOf(window), []);
  useEffect(() => {
    if (storage === null || pick === null) return;
    let created: FolderBackup | null = null;
    let isCurrent = true;
    const begin = async (): Promise<void> => {
      const { createFolderBackup } = await import('./folder-backup.ts');
      if (!isCurrent) return;
      created = createFolderBackup(storage, { now });
      setBackup(created);
    };
    // Where it does not come, there are none until the program is started anew.
    begin().catch(() => null);
    return () => {
      isCurrent = false;
      created?.close();
      setBackup(null);
    };
  }, [storage, pick]);
  const state = useSyncExternalStore(backup?.onState ?? never, () => backup?.state() ?? NONE);
  if (backup === null || pick === null) return null;
  const choose = async (): Promise<void> => {
    try {
      await backup.choose(await pick({ mode: 'readwrite', id: 'tabiji-backup' }));
    } catch (error) {
      // Whoever closes the dialog has chosen nothing, and knows it.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      toasts.show({ text: t.notChosen, tone: 'error' });
    }
  };
  return { state, onChoose: () => void choose(), onAllow: () => void backup.allow(), onStop: backup.stop };
}
