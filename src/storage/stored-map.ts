import { compose, ok, type Change, type Id, type JourneyMap, type Result } from '#model';
import { createAutosave, type SaveStatus } from './autosave.ts';
import type { Database } from './database.ts';
import { followTabs } from './follow-tabs.ts';
import { createJournal, entriesLeft } from './journal.ts';
import { watchLeaving } from './leaving.ts';
import { createListeners } from './listeners.ts';
import type { Damage } from './map-rows.ts';
import { rawDataOf, type RawData } from './raw-data.ts';
import { createMirror } from './mirror.ts';
import type { StorageProblem } from './problem.ts';
import { readAnyhow } from './read-anyhow.ts';
import { replay } from './replay.ts';
import type { SecondCopy } from './second-copy.ts';
import { presenceOf, type Presence } from './tabs.ts';

/** A stored map that is open in this tab: read once, then kept the same as the disk and the other tabs. */
export interface StoredMap {
  readonly id: Id;
  /** The map as it was when opened, with what a tab was gone too soon to store; later changes are told to `onElsewhere`, or given to `save`. */
  readonly map: JourneyMap;
  /** What was wrong with it and how it was mended, which is stored; what is unreadable stays as it is on the disk. */
  readonly damages: readonly Damage[];
  /** Stores a change made in this tab, at once; one made while the page goes, when the map is next opened. Its time is the one in its info. Never throws; how it went is in the status. */
  save(change: Change): void;
  status(): SaveStatus;
  onStatus(listener: (status: SaveStatus) => void): () => void;
  /** Told of changes to take over from other tabs, already merged with what this tab has not stored yet. */
  onElsewhere(listener: (change: Change) => void): () => void;
  /** Whether the map is still in the library; a tab may have moved it to the trash or removed it, the browser may have cleared it away. */
  presence(): Presence;
  onPresence(listener: (presence: Presence) => void): () => void;
  /** Whether closing the page now would lose anything. */
  pending(): boolean;
  /** Tries now whatever is unsaved. Answers when all is stored, or with the problem that keeps it. */
  flush(): Promise<Result<null, StorageProblem>>;
  /** The map as it lies on the disk and in its second copy, with whatever is damaged in it. */
  raw(): Promise<Result<RawData, StorageProblem>>;
  /** Puts a map that is no longer on the device back among the others, as it is in this tab. */
  putBack(): Promise<Result<null, StorageProblem>>;
  /** Like `flush`. What cannot be stored then is tried again while the page lives, and told to the other tabs. */
  close(): Promise<Result<null, StorageProblem>>;
}

export interface StoredMapOptions {
  readonly database: Database;
  readonly copy: SecondCopy;
  readonly id: Id;
  /** Names this opening; no other has it. */
  readonly opening: Id;
  /** Milliseconds before the first retry of a failed write, the second, …; the last one goes on for ever. */
  readonly retryDelays: readonly number[];
}

/** Reads a map and keeps it; `notFound` where there is none. A map in the trash can be opened too. */
export async function openStoredMap({
  database,
  copy,
  id,
  opening,
  retryDelays,
}: StoredMapOptions): Promise<Result<StoredMap, StorageProblem>> {
  const read = await readAnyhow(database, copy, id);
  if (!read.ok) return read;
  const { entry, map, damages } = read.value;
  const mirror = createMirror(map, entry.revision);
  const journal = createJournal({ databaseName: database.name, mapId: id, opening });
  let left = entriesLeft(database.name, id);
  const found = replay(
    mirror.shown(),
    left.flatMap(({ changes }) => changes),
  );
  if (found !== null) mirror.save(found);

  const statuses = createListeners<SaveStatus>();
  const changes = createListeners<Change>();
  const presences = createListeners<Presence>();
  let presence = presenceOf(entry);
  /** Come before anybody listened. */
  let early: Change | null = null;

  const isGone = (): boolean => presence === 'removed' || presence === 'lost';
  const take = (change: Change | null): void => {
    if (change === null) return;
    if (changes.size > 0) changes.tell(change);
    else early = early === null ? change : compose(early, change);
  };
  /** Writes down what may not reach the disk any more, and strikes out what has. */
  const note = (): void => {
    const unsaved = presence === 'removed' ? [] : mirror.unsaved();
    const isFailing = autosave.status().state === 'failed';
    if (isFailing || page.isLeaving() || journal.isKept())
      journal.keep({ revision: mirror.revision(), changes: unsaved });
    if (mirror.hasUnsaved()) return;
    for (const entry of left) entry.forget();
    left = [];
  };
  const autosave = createAutosave(database, id, {
    mirror,
    copy,
    retryDelays,
    onStatus: (status) => {
      note();
      statuses.tell(status);
    },
    onWritten: (written) => {
      others.tell(written.entry, written.change);
      take(written.received);
      note();
    },
  });
  const others = followTabs(database, id, {
    mirror,
    onReceived: (change) => {
      take(change);
      autosave.start();
      note();
    },
    onPresence: (next) => {
      if (next === presence) return;
      const wasGone = isGone();
      presence = next;
      if (isGone() !== wasGone) autosave.setGone(isGone());
      note();
      presences.tell(presence);
    },
  });

  // A page that is hidden may never run again, not even to the end of a transaction.
  const page = watchLeaving(() => {
    void autosave.flush();
    note();
  });
  const letGo = (): void => {
    autosave.close();
    page.stop();
    others.close();
  };
  autosave.start();
  note();

  return ok({
    id,
    map: mirror.shown(),
    damages,
    save: (change) => {
      autosave.save(change);
      note();
    },
    status: autosave.status,
    onStatus: statuses.add,
    onElsewhere: (listener) => {
      const leave = changes.add(listener);
      const missed = early;
      early = null;
      take(missed);
      return leave;
    },
    presence: () => presence,
    onPresence: presences.add,
    pending: () => autosave.hasUnsaved() || presence === 'lost',
    flush: autosave.flush,
    putBack: autosave.putBack,
    raw: () => rawDataOf(database, copy, id),
    close: async () => {
      const result = await autosave.flush();
      if (result.ok) letGo();
      else statuses.add(({ state }) => (state === 'saved' || state === 'windowOnly') && letGo());
      return result;
    },
  });
}
