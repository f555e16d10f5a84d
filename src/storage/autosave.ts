import { fail, ok, type Change, type Id, type Result } from '#model';
import type { Database } from './database.ts';
import type { Mirror } from './mirror.ts';
import type { StorageProblem } from './problem.ts';
import type { LibraryEntry } from './schema.ts';
import type { SecondCopy } from './second-copy.ts';
import { storesFor, writeChange } from './write-change.ts';
import { WHOLE_STORES, writeWhole } from './write-whole.ts';

/**
 * Whether this tab's changes are on the device. `saved` stands only while all of them are, in finished transactions;
 * `windowOnly` where nothing can be kept on this device, and all of them are as safe as this window.
 */
export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'windowOnly' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

export interface Autosave {
  /** Writes at once; while a write is under way changes are joined into the next one. */
  save(change: Change): void;
  /** Writes what the mirror has waiting, if anything. */
  start(): void;
  status(): SaveStatus;
  /** Tries now whatever is unsaved. Answers when all is stored, or with the problem that keeps it. */
  flush(): Promise<Result<null, StorageProblem>>;
  /** The map is no longer on the device, and nothing is saved until it is put back; or it is there again. */
  setGone(isGone: boolean): void;
  /** Puts a map that is no longer on the device back, as it is in this tab. */
  putBack(): Promise<Result<null, StorageProblem>>;
  /** Whether anything would be lost if the tab went now. */
  hasUnsaved(): boolean;
  close(): void;
}

interface Options {
  readonly mirror: Mirror;
  readonly copy: SecondCopy;
  /** Milliseconds before the first retry, the second, …; the last one goes on for ever. */
  readonly retryDelays: readonly number[];
  readonly onStatus: (status: SaveStatus) => void;
  /** After the transaction: what is stored now, and what the tab has to take over from elsewhere. */
  readonly onWritten: (written: { entry: LibraryEntry; change: Change; received: Change | null }) => void;
}

/** Keeps a stored map up to date with what is edited. A change that cannot be written stays in the mirror. */
export function createAutosave(
  database: Database,
  mapId: Id,
  { mirror, copy, retryDelays, onStatus, onWritten }: Options,
): Autosave {
  const allSaved: SaveStatus = { state: database.isLasting ? 'saved' : 'windowOnly' };
  let status = allSaved;
  /** How many faults there had been when all that the tab knows was last written. */
  let faultsMended = database.faults();
  let isGone = false;
  let isPutBack = false;
  /** What was written after a fault is safe only when the second copy has it too. */
  let isCopyDue = false;
  let running: Promise<StorageProblem | null> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setStatus = (next: SaveStatus): void => {
    if (next.state === status.state && next.state !== 'failed') return;
    status = next;
    onStatus(status);
  };
  const retryLater = (problem: StorageProblem): void => {
    const delay = retryDelays[Math.min(failures, retryDelays.length - 1)];
    failures += 1;
    const canRecover = problem.code !== 'notFound' && !database.isEnded();
    if (canRecover && delay !== undefined) timer = setTimeout(() => void attempt(), delay);
  };

  const isDue = (): boolean => mirror.hasUnsaved() || isPutBack || isCopyDue;
  /** Writes until nothing is left or a write fails. */
  const write = async (): Promise<StorageProblem | null> => {
    let problem: StorageProblem | null = null;
    do {
      // Not saved is not saved while it is tried again: the state changes when it succeeds.
      if (status.state !== 'failed') setStatus({ state: 'saving' });
      const change = mirror.begin() ?? (isPutBack ? {} : null);
      problem = change === null ? null : await writeOne(change);
      if (problem === null && isCopyDue) problem = await awaitCopy();
      // Where the next fault takes the main database along, what was called saved is in the copy.
      if (problem === null && !isDue()) await copy.settle();
    } while (problem === null && isDue());
    // Before anybody is told, so that who saves on hearing it starts anew.
    running = null;
    if (problem === null) {
      failures = 0;
      setStatus(allSaved);
    } else {
      mirror.failed();
      retryLater(problem);
      setStatus({ state: 'failed', problem });
    }
    return problem;
  };
  const writeOne = async (change: Change): Promise<StorageProblem | null> => {
    const faults = database.faults();
    const isWhole = isPutBack || faults > faultsMended;
    if (faults > faultsMended) database.renew();
    const result = isWhole
      ? await writeAll(change)
      : await database.write(storesFor(change), (stores) => writeChange(stores, { mapId, change }));
    if (!result.ok) return result.problem;
    faultsMended = faults;
    isPutBack = false;
    isGone = false;
    isCopyDue = database.isLasting && database.faults() > 0;
    if (isWhole) copy.renew(mapId);
    else copy.follow(result.value, change);
    onWritten({ entry: result.value, change, received: mirror.written(result.value.revision) });
    return null;
  };
  const writeAll = (change: Change): Promise<Result<LibraryEntry, StorageProblem>> => {
    const whole = { mapId, change, map: mirror.shown(), revision: mirror.revision(), isPutBack };
    return database.write(WHOLE_STORES, (stores) => writeWhole(stores, whole));
  };
  const awaitCopy = async (): Promise<StorageProblem | null> => {
    const secured = await copy.secure(mapId);
    if (!secured.ok) return secured.problem;
    isCopyDue = false;
    return null;
  };
  const attempt = (): Promise<StorageProblem | null> => {
    clearTimeout(timer);
    if (running !== null) return running;
    if (isDue()) return (running = write());
    // Edits made and taken back while a write failed leave nothing to write.
    if (!isGone) setStatus(allSaved);
    return Promise.resolve(null);
  };
  const flush = async (): Promise<Result<null, StorageProblem>> => {
    while (isDue()) {
      const problem = await attempt();
      if (problem !== null) return fail(problem);
    }
    return ok(null);
  };

  return {
    save: (change) => {
      mirror.save(change);
      void attempt();
    },
    start: () => void attempt(),
    status: () => status,
    flush,
    setGone: (next) => {
      isGone = next;
      if (isGone) setStatus({ state: 'failed', problem: { code: 'notFound', id: mapId } });
      else void attempt();
    },
    putBack: async () => {
      // What is under way knows nothing of it yet.
      await running;
      isPutBack = true;
      return flush();
    },
    hasUnsaved: isDue,
    close: () => clearTimeout(timer),
  };
}
