import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { JourneyMap, Result } from '#model';
import { useLanguage, useText } from '#i18n/react';
import { LibraryScreen, type FolderBackupControl, type LibraryActions, type NewMapChoice } from '#library';
import type { Shelves, StorageProblem, Usage } from '#storage';
import { useMinute, useToasts } from '#ui';
import { saveCopy, useBackupQuestion, useWayOut } from '#export';
import { now } from './clock.ts';
import { InsteadOfParts } from './instead-of-parts.tsx';
import { leftOutOf } from './left-out.ts';
import type { LibraryStorage } from './library-storage.ts';
import { UpdateNotice } from './update-notice.tsx';
import { useBackup } from './use-backup.ts';
import { useIncoming } from './use-incoming.tsx';
import { useProblemToast } from './use-problem-toast.ts';

interface LibraryPageProps {
  readonly storage: LibraryStorage;
  /** Backups into a folder; null where there are none. */
  readonly folder: FolderBackupControl | null;
  readonly preferences: ReactNode;
}

/** The maps of this device; joins the library's screen to storage and files. */
export function LibraryPage({ storage, folder, preferences }: LibraryPageProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const [, go] = useLocation();
  const { library, quota, rescue } = storage;
  const lost = useSyncExternalStore(rescue.onLost, rescue.lost);
  const [shelves, setShelves] = useState<Shelves | null>(null);
  const [usage, setUsage] = useState<Usage | null>(null);

  const tell = useProblemToast();
  const isDone = useCallback(
    (result: Result<unknown, StorageProblem>): boolean => result.ok || tell(result.problem),
    [tell],
  );

  useEffect(
    () =>
      library.watch((result) => {
        if (result.ok) setShelves(result.value);
        else tell(result.problem);
        void quota.estimate().then(setUsage);
      }),
    [library, quota, tell],
  );

  const { take, pick, store, dialogs } = useIncoming(storage);
  const begin = useCallback(
    async (choice: NewMapChoice): Promise<void> => {
      const map = await import('./new-maps.ts').then(({ mapOf }) => mapOf(choice, language)).catch(() => null);
      if (map !== null) return store(map, true);
      const text = choice.kind === 'blank' ? t.broken.notLoaded.hint : t.newMap.exampleNotLoaded;
      toasts.show({ text, tone: 'error', duration: 0 });
    },
    [language, store, toasts, t],
  );
  const loadMap = useCallback(
    async (id: string): Promise<JourneyMap | null> => {
      // A picture is nothing that the storage is opened for: it is drawn when that has come.
      const result = await (storage.whole?.library.load(id) ?? new Promise<never>(() => {}));
      return result.ok ? result.value.map : null;
    },
    [storage.whole],
  );

  const { ask, question } = useWayOut();
  const openMap = useCallback((id: string) => go(`/map/${id}`), [go]);
  const { askAbout, question: backupQuestion } = useBackupQuestion(openMap);
  const actions = useMemo<LibraryActions>(
    () => ({
      open: (id) => go(`/map/${id}`),
      rename: (id, title) => void library.rename(id, title).then(isDone),
      duplicate: (id) => {
        const title = shelves?.maps.find((entry) => entry.id === id)?.title ?? '';
        void library.duplicate(id, t.app.copyOf(title)).then(isDone);
      },
      exportJson: (id) =>
        void library.load(id).then(async (result) => {
          if (!result.ok) return void tell(result.problem);
          const onMend = (): void => go(`/map/${id}`);
          if ((await saveCopy(result.value.map, (map) => ask({ map, onMend }))) === null) return;
          const missing = leftOutOf(result.value.damages).length;
          if (missing > 0) toasts.show({ text: t.damage.lacks(missing), tone: 'error', duration: 0 });
        }),
      trash: (id) => library.trash(id).then(isDone),
      restore: (id) => library.restore(id).then(isDone),
      remove: (id) => void library.remove(id).then(isDone),
      emptyTrash: () => void library.emptyTrash().then(isDone),
      create: (choice) => void begin(choice),
      openFiles: (files) => take({ files }),
      pickFiles: (onFiles) => pick({ besides: '.tabiji-backup', onFiles }),
      paste: (text, html = '') => take({ text, html }),
      restoreLost: () =>
        void rescue.restore().then((result) => {
          if (result.ok) toasts.show({ text: t.library.lost.restored(result.value) });
          else tell(result.problem);
        }),
      dismissLost: rescue.dismiss,
      persist: () =>
        void quota.requestPersistence().then((isPromised) => {
          if (!isPromised) toasts.show({ text: t.library.storage.refused });
          return quota.estimate().then(setUsage);
        }),
    }),
    [library, quota, rescue, shelves, toasts, t, go, isDone, tell, begin, take, pick, ask],
  );

  const time = useMinute(now);
  const backup = useBackup(storage.whole, { shelves, time, folder, askAbout });
  return (
    <InsteadOfParts>
      <UpdateNotice />
      <LibraryScreen
        shelves={shelves}
        usage={usage}
        place={storage.place}
        lost={lost}
        now={time}
        backup={backup}
        hrefOf={(id) => `#/map/${id}`}
        loadMap={loadMap}
        preferences={preferences}
        actions={actions}
      />
      {dialogs}
      {question}
      {backupQuestion}
    </InsteadOfParts>
  );
}
