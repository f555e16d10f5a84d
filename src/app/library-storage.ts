import { ok, type Result } from '#model';
import type { Library, Lost, Rescue, Shelves, Storage, StorageProblem } from '#storage';

/** What the library's page needs of a storage. */
export interface LibraryStorage extends Pick<Storage, 'place' | 'quota'> {
  readonly library: Omit<Library, 'close' | 'list' | 'trashed'>;
  readonly rescue: Omit<Rescue, 'count'>;
  /** The storage itself; null while it is still to be opened. */
  readonly whole: Storage | null;
}

const NOTHING_LOST: Lost = { maps: [], renewed: [], vanished: 0 };
const never = (): (() => void) => () => {};

/** Stands for the storage before it is here: shows what was seen of the library; whatever else is asked opens it. */
export function comingStorage(seen: Shelves, open: () => Promise<Result<Storage, StorageProblem>>): LibraryStorage {
  const ask = async <T>(
    question: (storage: Storage) => Promise<Result<T, StorageProblem>>,
  ): Promise<Result<T, StorageProblem>> => {
    const opened = await open();
    return opened.ok ? question(opened.value) : opened;
  };
  return {
    place: 'device',
    whole: null,
    library: {
      watch: (listener) => {
        listener(ok(seen));
        return () => {};
      },
      create: (map) => ask(({ library }) => library.create(map)),
      load: (id) => ask(({ library }) => library.load(id)),
      rename: (id, title) => ask(({ library }) => library.rename(id, title)),
      duplicate: (id, title) => ask(({ library }) => library.duplicate(id, title)),
      trash: (id) => ask(({ library }) => library.trash(id)),
      restore: (id) => ask(({ library }) => library.restore(id)),
      remove: (id) => ask(({ library }) => library.remove(id)),
      emptyTrash: () => ask(({ library }) => library.emptyTrash()),
    },
    rescue: {
      lost: () => NOTHING_LOST,
      onLost: never,
      restore: () => ask(({ rescue }) => rescue.restore()),
      dismiss: () => {},
    },
    // Asked of the browser, and shown when the storage is here.
    quota: { estimate: () => new Promise(() => {}), requestPersistence: async () => (await open()).ok },
  };
}
