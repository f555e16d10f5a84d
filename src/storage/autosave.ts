import { fail, ok, type Change, type Id, type Result } from '#model';
import type { Database } from './database.ts';
import type { Mirror } from './mirror.ts';
import type { StorageProblem } from './problem.ts';
import type { LibraryEntry } from './schema.ts';
import { storesFor, writeChange } from './write-change.ts';

/** Whether this tab's changes are on the device. `saved` stands only while all of them are, in finished transactions. */
export type SaveStatus =
  | { readonly state: 'saved' }
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
}

interface Options {
  readonly mirror: Mirror;
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
  { mirror, retryDelays, onStatus, onWritten }: Options,
): Autosave {
  let status: SaveStatus = { state: 'saved' };
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

  /** Writes until nothing is left or a write fails. */
  const write = async (): Promise<StorageProblem | null> => {
    let problem: StorageProblem | null = null;
    for (let change = mirror.begin(); change !== null; change = problem === null ? mirror.begin() : null) {
      problem = await writeOne(change);
    }
    // Before anybody is told, so that who saves on hearing it starts anew.
    running = null;
    if (problem === null) {
      setStatus({ state: 'saved' });
    } else {
      mirror.failed();
      retryLater(problem);
      setStatus({ state: 'failed', problem });
    }
    return problem;
  };
  const writeOne = async (change: Change): Promise<StorageProblem | null> => {
    // Not saved is not saved while it is tried again: the state changes when it succeeds.
    if (status.state !== 'failed') setStatus({ state: 'saving' });
    const result = await database.write(storesFor(change), (stores) => writeChange(stores, { mapId, change }));
    if (!result.ok) return result.problem;
    failures = 0;
    onWritten({ entry: result.value, change, received: mirror.written(result.value.revision) });
    return null;
  };
  const attempt = (): Promise<StorageProblem | null> => {
    clearTimeout(timer);
    if (running !== null) return running;
    if (mirror.hasUnsaved()) return (running = write());
    // Edits made and taken back while a write failed leave nothing to write.
    setStatus({ state: 'saved' });
    return Promise.resolve(null);
  };

  return {
    save: (change) => {
      mirror.save(change);
      void attempt();
    },
    start: () => void attempt(),
    status: () => status,
    flush: async () => {
      while (mirror.hasUnsaved()) {
        const problem = await attempt();
        if (problem !== null) return fail(problem);
      }
      return ok(null);
    },
  };
}
