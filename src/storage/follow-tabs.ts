import type { Change, Id } from '#model';
import type { Database } from './database.ts';
import { entryOf, MAP_STORES, readMap } from './map-rows.ts';
import type { Mirror } from './mirror.ts';
import type { LibraryEntry } from './schema.ts';
import { removedMaps } from './removed-maps.ts';
import { joinTabs, presenceOf, type Presence, type TabMessage } from './tabs.ts';

/** Keeps a mirror up to date with what other tabs store. */
export interface Follower {
  /** Tells the other tabs what is stored now. */
  tell(entry: LibraryEntry, change: Change): void;
  /** Compares with the disk and takes over what was missed. */
  check(): Promise<void>;
  close(): void;
}

interface Options {
  readonly mirror: Mirror;
  readonly onReceived: (change: Change | null) => void;
  readonly onPresence: (presence: Presence) => void;
}

/** Milliseconds between looks at the disk while nothing is heard of it. */
const TICK = 10_000;

/** Milliseconds that a message may be later than one that follows it, before it counts as lost. */
const PATIENCE = 500;

/**
 * Follows by messages, which take a millisecond, and checks with the disk whenever one may be missing: at the start,
 * when a later one has come first, when a tab is looked at again that the browser may have frozen, when a connection
 * breaks, and now and then, for site data are cleared without a word.
 */
export function followTabs(database: Database, id: Id, { mirror, onReceived, onPresence }: Options): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const hear = ({ mapId, revision, change, presence }: TabMessage): void => {
    if (mapId !== id) return;
    onPresence(presence);
    if (presence !== 'removed') onReceived(mirror.receive(revision, change));
    waitForMissing();
  };
  const waitForMissing = (): void => {
    clearTimeout(timer);
    if (mirror.hasGap()) timer = setTimeout(() => void check(), PATIENCE);
  };
  const check = async (): Promise<void> => {
    const result = await database.read(MAP_STORES, async (stores) => {
      const entry = await entryOf(stores, id);
      return { entry, read: entry.revision > mirror.revision() ? await readMap(stores, id) : null };
    });
    if (isClosed) return;
    if (!result.ok) {
      // Any other problem shows when something is saved; until then there will be another check.
      if (result.problem.code === 'notFound') await tellGone();
      return;
    }
    const { entry, read } = result.value;
    onPresence(presenceOf(entry));
    if (read !== null) onReceived(mirror.adopt(read.map, entry.revision));
    waitForMissing();
  };

  const tellGone = async (): Promise<void> => {
    const found = await database.read(['maps', 'meta'], async (stores) => ({
      isThere: (await stores.maps.get(id)) !== undefined,
      isRemoved: id in (await removedMaps(stores)),
    }));
    if (isClosed || !found.ok) return;
    if (found.value.isThere) return check();
    onPresence(found.value.isRemoved ? 'removed' : 'lost');
  };

  const tabs = joinTabs(database.name, hear);
  const onShow = (): void => {
    if (document.visibilityState === 'visible') void check();
  };
  document.addEventListener('visibilitychange', onShow);
  addEventListener('pageshow', onShow);
  document.addEventListener('resume', onShow);
  addEventListener('focus', onShow);
  const ticking = setInterval(onShow, TICK);
  const leaveFaults = database.onFault(() => void check());
  void check();
  return {
    tell: (entry, change) => {
      tabs.post({ mapId: id, revision: entry.revision, change, presence: presenceOf(entry) });
      onPresence(presenceOf(entry));
      waitForMissing();
    },
    check,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShow);
      removeEventListener('pageshow', onShow);
      document.removeEventListener('resume', onShow);
      removeEventListener('focus', onShow);
      clearInterval(ticking);
      leaveFaults();
      tabs.close();
    },
  };
}
