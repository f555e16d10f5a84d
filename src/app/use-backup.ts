import { useCallback, useEffect, useState } from 'react';
import { fail, ok, type Id, type JourneyMap, type Result, type Timestamp } from '#model';
import { saveFile, type NamedMap } from '#export';
import { isBackupDue, type Backup, type FolderBackupControl } from '#library';
import type { Shelves, Storage } from '#storage';
import { backupName, LAST_BACKUP } from './backup-name.ts';
import { now } from './clock.ts';

const LATER = 'backupLater';

interface BackupServices {
  readonly shelves: Shelves | null;
  readonly time: Timestamp;
  readonly folder: FolderBackupControl | null;
  /** Whether maps may leave as they are. */
  readonly askAbout: (maps: AsyncIterable<NamedMap>) => Promise<boolean>;
}

/** What the library knows of backups, and does with them; nothing while the storage is not here. */
export function useBackup(
  storage: Storage | null,
  { shelves, time, folder, askAbout }: BackupServices,
): Backup | undefined {
  const { backups, device } = storage ?? {};
  const [known, setKnown] = useState<{ lastAt: Timestamp | null; laterAt: Timestamp | null } | null>(null);
  useEffect(() => {
    if (device === undefined) return;
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
      if (backups === undefined || device === undefined) return fail({ code: 'notLoaded' });
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
  const library = storage?.library;
  const mayLeave = useCallback<Backup['mayLeave']>(
    () => askAbout(mapsIn(shelves, async (id) => library?.load(id) ?? null)),
    [library, shelves, askAbout],
  );
  if (backups === undefined || device === undefined) return undefined;
  return {
    backups,
    canLock: backups.canLock,
    // What goes into it later goes unasked: it is asked once, when a folder is chosen.
    folder: folder && {
      ...folder,
      onChoose: () => void mayLeave().then((may) => may && folder.onChoose()),
    },
    lastAt: known?.lastAt ?? null,
    isDue: known !== null && shelves !== null && isBackupDue({ ...known, maps: shelves.maps }, time),
    onLater: () => {
      const laterAt = now();
      setKnown((before) => ({ lastAt: before?.lastAt ?? null, laterAt }));
      void device.set(LATER, laterAt);
    },
    mayLeave,
    onSave,
  };
}

/** All maps on both shelves that can be read, one at a time. */
async function* mapsIn(
  shelves: Shelves | null,
  load: (id: Id) => Promise<Result<{ readonly map: JourneyMap }, unknown> | null>,
): AsyncGenerator<NamedMap> {
  for (const { id, title } of [...(shelves?.maps ?? []), ...(shelves?.trash ?? [])]) {
    const loaded = await load(id);
    if (loaded?.ok === true) yield { id, title, map: loaded.value.map };
  }
}

const soundTime = (value: unknown): Timestamp | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
