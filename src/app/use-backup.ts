import { useCallback, useEffect, useState } from 'react';
import { ok, type Timestamp } from '#model';
import { saveFile } from '#export';
import { isBackupDue, type Backup, type FolderBackupControl } from '#library';
import { canLock, type Shelves, type Storage } from '#storage';
import { backupName, LAST_BACKUP } from './backup-name.ts';
import { now } from './clock.ts';

const LATER = 'backupLater';

/** What the library knows of backups, and does with them. */
export function useBackup(
  { backups, device }: Storage,
  { shelves, time, folder }: { shelves: Shelves | null; time: Timestamp; folder: FolderBackupControl | null },
): Backup {
  const [known, setKnown] = useState<{ lastAt: Timestamp | null; laterAt: Timestamp | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([device.get(LAST_BACKUP), device.get(LATER)]).then(([last, later]) => {
      if (isCurrent) setKnown({ lastAt: soundTime(last), laterAt: soundTime(later) });
    });
    return () => {
      isCurrent = false;
    };
  }, [device, shelves, folder?.state]);
  const onSave = useCallback<Backup['onSave']>(
    async (choices) => {
      const at = now();
      const written = await backups.write(choices);
      if (!written.ok) return written;
      const name = saveFile(new File([written.value.file], backupName(at), { type: 'application/octet-stream' }));
      setKnown((before) => ({ laterAt: before?.laterAt ?? null, lastAt: at }));
      void device.set(LAST_BACKUP, at);
      return ok({ maps: written.value.maps, name });
    },
    [backups, device],
  );
  return {
    backups,
    canLock: canLock(),
    folder,
    lastAt: known?.lastAt ?? null,
    isDue: known !== null && shelves !== null && isBackupDue({ ...known, maps: shelves.maps }, time),
    onLater: () => {
      const laterAt = now();
      setKnown((before) => ({ lastAt: before?.lastAt ?? null, laterAt }));
      void device.set(LATER, laterAt);
    },
    onSave,
  };
}

const soundTime = (value: unknown): Timestamp | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
