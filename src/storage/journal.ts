import type { Change, Id } from '#model';
import { isObject, soundChange } from './sound-change.ts';

/** What a tab had not stored yet when it wrote this down. */
export interface JournalEntry {
  /** The last revision of the map that the tab knew. */
  readonly revision: number;
  /** In the order in which they were to be written. */
  readonly changes: readonly Change[];
}

/**
 * What one tab writes down of a map while its page may be going: a transaction begun then is not finished, and
 * `localStorage` alone is written before the call returns. Nothing here throws: where it is blocked or full, nothing
 * is kept, as if there were no journal.
 */
export interface Journal {
  /** Puts this in the place of what was kept; without changes nothing stays. */
  keep(entry: JournalEntry): void;
  /** Whether anything is kept. */
  isKept(): boolean;
}

/** What a tab has left behind; `forget` leaves alone what that tab, should it live, has written down since. */
export interface LeftEntry extends JournalEntry {
  forget(): void;
}

/** The journal of one opened map. `opening` names this opening: two tabs that close at once both keep theirs. */
export function createJournal({
  databaseName,
  mapId,
  opening,
}: {
  databaseName: string;
  mapId: Id;
  opening: Id;
}): Journal {
  const key = prefixOf(databaseName, mapId) + opening;
  let isKept = false;
  return {
    keep: (entry) => {
      if (entry.changes.length > 0) isKept = withStore((store) => store.setItem(key, JSON.stringify(entry))) || isKept;
      else if (isKept) isKept = !withStore((store) => store.removeItem(key));
    },
    isKept: () => isKept,
  };
}

/** What tabs have left behind of a map, the oldest first. What cannot be read is thrown away. */
export function entriesLeft(databaseName: string, mapId: Id): readonly LeftEntry[] {
  const left: LeftEntry[] = [];
  withStore((store) => {
    for (const key of keysOf(store, prefixOf(databaseName, mapId))) {
      const text = store.getItem(key) ?? '';
      const entry = parseEntry(text);
      const forget = (): void => void withStore(() => store.getItem(key) === text && store.removeItem(key));
      if (entry === null) forget();
      else left.push({ ...entry, forget });
    }
  });
  return left.sort((a, b) => a.revision - b.revision);
}

/** Throws away what was written down of a map that is removed for good. */
export function removeJournals(databaseName: string, mapId: Id): void {
  withStore((store) => {
    for (const key of keysOf(store, prefixOf(databaseName, mapId))) store.removeItem(key);
  });
}

const prefixOf = (databaseName: string, mapId: Id): string => `${databaseName}.journal.${mapId}.`;

const keysOf = (store: Storage, prefix: string): string[] => Object.keys(store).filter((key) => key.startsWith(prefix));

/** Whether it went well: blocked site data throw on the first look at `localStorage`, a full one on writing. */
function withStore(action: (store: Storage) => unknown): boolean {
  try {
    action(localStorage);
    return true;
  } catch {
    return false;
  }
}

/** The entry in this text; null where it is anything but sound. */
function parseEntry(text: string): JournalEntry | null {
  try {
    const value: unknown = JSON.parse(text, (key, part: unknown) => (key === '__proto__' ? undefined : part));
    if (!isObject(value) || !Array.isArray(value['changes'])) return null;
    const { revision } = value;
    if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) return null;
    const changes = value['changes'].map(soundChange);
    const sound = changes.filter((change) => change !== null);
    return sound.length < changes.length ? null : { revision, changes: sound };
  } catch {
    return null;
  }
}
