import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { JourneyMap, Result } from '#model';
import type { Template } from '#knowledge';
import { blankMap, templateToMap } from '#format';
import { useLanguage, useText } from '#i18n/react';
import { LibraryScreen, type FolderBackupControl, type LibraryActions, type NewMapChoice } from '#library';
import type { Shelves, Storage, StorageProblem, Usage } from '#storage';
import { useMinute, useToasts } from '#ui';
import { exportJson } from '#export';
import { newId, now } from './clock.ts';
import { leftOutOf } from './damage-notice.tsx';
import { InsteadOfParts } from './instead-of-parts.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useBackup } from './use-backup.ts';
import { useIncoming } from './use-incoming.tsx';
import { useProblemToast } from './use-problem-toast.ts';

interface LibraryPageProps {
  readonly storage: Storage;
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

  const mapOf = useCallback(
    (choice: NewMapChoice<Template>): JourneyMap => {
      const context = { now: now(), newId };
      return choice.kind === 'blank' ? blankMap(language, context) : templateToMap(choice.template, language, context);
    },
    [language],
  );
  const { take, pick, store, dialogs } = useIncoming(storage);
  const begin = useCallback(
    async (choice: NewMapChoice): Promise<void> => {
      if (choice.kind === 'blank') return store(mapOf(choice), true);
      const template = await choice.template.worked().catch(() => null);
      if (template !== null) return store(mapOf({ kind: 'template', template }), true);
      toasts.show({ text: t.newMap.exampleNotLoaded, tone: 'error', duration: 0 });
    },
    [mapOf, store, toasts, t],
  );
  const loadMap = useCallback(
    async (id: string): Promise<JourneyMap | null> => {
      const result = await library.load(id);
      return result.ok ? result.value.map : null;
    },
    [library],
  );

  const actions = useMemo<LibraryActions>(
    () => ({
      open: (id) => go(`/map/${id}`),
      rename: (id, title) => void library.rename(id, title).then(isDone),
      duplicate: (id) => {
        const title = shelves?.maps.find((entry) => entry.id === id)?.title ?? '';
        void library.duplicate(id, t.app.copyOf(title)).then(isDone);
      },
      exportJson: (id) =>
        void library.load(id).then((result) => {
          if (!result.ok) return void tell(result.problem);
          exportJson(result.value.map);
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
    [library, quota, rescue, shelves, toasts, t, go, isDone, tell, begin, take, pick],
  );

  const time = useMinute(now);
  const backup = useBackup(storage, { shelves, time, folder });
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
        previewOf={mapOf}
        preferences={preferences}
        actions={actions}
      />
      {dialogs}
    </InsteadOfParts>
  );
}
