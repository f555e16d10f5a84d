import { liveQuery } from 'dexie';
import { ok, type Result } from '#model';
import { connect, connectToNewer, type Connection, type Durability } from './connection.ts';
import { browserEngine, type Engine } from './engine.ts';
import { createListeners } from './listeners.ts';
import { failure, Refused, type StorageProblem } from './problem.ts';
import type { StoreName, Stores } from './schema.ts';

type Scope<T> = (stores: Stores) => Promise<T>;

/** The database of this origin. Nothing here throws or rejects: what fails is a problem. */
export interface Database {
  readonly name: string;
  /** Runs in one transaction: what is read belongs together. */
  read<T>(names: readonly StoreName[], scope: Scope<T>): Promise<Result<T, StorageProblem>>;
  /**
   * Runs in one transaction: all of it is there when the promise answers `ok`, else none. Starts in the same task.
   * `strict` unless told otherwise.
   */
  write<T>(names: readonly StoreName[], scope: Scope<T>, durability?: Durability): Promise<Result<T, StorageProblem>>;
  /** Calls back with what the query gives, now and whenever any tab changes it. Returns the way to stop. */
  watch<T>(query: Scope<T>, listener: (result: Result<T, StorageProblem>) => void): () => void;
  /** Calls back when this version has to let go of the database for good, as a newer one has taken over. */
  onEnd(listener: (problem: StorageProblem) => void): () => void;
  /** Whether it is closed, or taken over: nothing will ever be read or written here again. */
  isEnded(): boolean;
  /**
   * How often writing has failed or the browser has closed the connection. From the first time on the engine may hold
   * what never reaches the disk, and say that it is stored: then only the second copy tells that something is safe.
   */
  faults(): number;
  /** Notes that there was one before, or in another tab. */
  distrust(): void;
  /** Calls back after each of these. */
  onFault(listener: () => void): () => void;
  /** Lets go of the connections; the next question opens new ones. */
  renew(): void;
  /** Whether what is written outlives the window. */
  readonly isLasting: boolean;
  close(): void;
}

interface Options {
  readonly engineOf?: () => Engine;
  readonly isLasting?: boolean;
  /** Told while a tab with an older version of the program keeps the database from being opened. */
  readonly onBlocked?: () => void;
  /** Opens what a newer version has written, as it is: it can be read, and writing is refused with this. */
  readonly newer?: StorageProblem | undefined;
}

/** Opens, or creates, the database of that name, the browser's or another engine's; refuses one written by a newer version of the program. */
export async function openDatabase(
  name: string,
  { engineOf = browserEngine, isLasting = true, onBlocked = () => {}, newer }: Options = {},
): Promise<Result<Database, StorageProblem>> {
  const ends = createListeners<StorageProblem>();
  let end: StorageProblem | null = null;
  const onEnd = (problem: StorageProblem): void => {
    if (end !== null) return;
    end = problem;
    ends.tell(problem);
  };

  const faultListeners = createListeners<null>();
  let faults = 0;
  const onFault = (): void => {
    faults += 1;
    faultListeners.tell(null);
  };

  const connectAll = (): Record<Durability, Connection> => {
    const engine = engineOf();
    const connectAs = (durability: Durability): Connection =>
      connect({ name, engine, durability, onEnd, onBreak: onFault, onBlocked });
    if (newer !== undefined) {
      const connection = connectToNewer(name, engine);
      return { relaxed: connection, strict: connection };
    }
    // Dexie fixes the durability per connection; the strict one opens when it is first needed.
    return { relaxed: connectAs('relaxed'), strict: connectAs('strict') };
  };
  let connections: Record<Durability, Connection>;
  const run = async <T>(
    { durability, mode, names }: { durability: Durability; mode: 'r' | 'rw'; names: readonly StoreName[] },
    scope: Scope<T>,
  ): Promise<Result<T, StorageProblem>> => {
    const connection = connections[durability];
    try {
      if (end !== null) throw new Refused(end);
      if (newer !== undefined && mode === 'rw') throw new Refused(newer);
      if (!connection.dexie.isOpen()) await connection.open();
      return ok(await connection.dexie.transaction(mode, [...names], async () => scope(connection.stores)));
    } catch (error) {
      const failed = failure(end === null ? error : new Refused(end));
      if (mode === 'rw' && !failed.ok && isFault(failed.problem)) onFault();
      return failed;
    }
  };

  try {
    connections = connectAll();
    await connections.relaxed.open();
  } catch (error) {
    return failure(error);
  }
  return ok({
    name,
    read: (names, scope) => run({ durability: 'relaxed', mode: 'r', names }, scope),
    write: (names, scope, durability = 'strict') => run({ durability, mode: 'rw', names }, scope),
    watch: (query, listener) => {
      const watching = watch(connections.relaxed, query, listener);
      const leave = faultListeners.add(watching.again);
      return () => [leave, watching.stop].forEach((stop) => stop());
    },
    onEnd: ends.add,
    isEnded: () => end !== null,
    faults: () => faults,
    distrust: () => (faults += 1),
    onFault: faultListeners.add,
    renew: () => {
      for (const { dexie } of Object.values(connections)) dexie.close({ disableAutoOpen: false });
    },
    isLasting,
    close: () => {
      end ??= { code: 'failed', reason: 'The database was closed.' };
      connections.relaxed.dexie.close();
      connections.strict.dexie.close();
    },
  });
}

/** Whether the engine itself has failed, and has not only been asked for what it may not do. */
const isFault = ({ code }: StorageProblem): boolean =>
  code === 'failed' || code === 'quotaExceeded' || code === 'unavailable';

interface Watching {
  /** Asks anew, where the connection has been closed. */
  again(): void;
  stop(): void;
}

function watch<T>(
  { dexie, stores, open }: Connection,
  query: Scope<T>,
  listener: (result: Result<T, StorageProblem>) => void,
): Watching {
  const subscribe = (): { unsubscribe(): void } =>
    liveQuery(async () => query(stores)).subscribe({
      next: (value) => listener(ok(value)),
      error: (error) => listener(failure(error)),
    });
  let subscription = subscribe();
  let isStopped = false;
  const again = (): void => {
    if (dexie.isOpen() || isStopped) return;
    open().then(
      () => {
        if (isStopped) return;
        subscription.unsubscribe();
        subscription = subscribe();
      },
      (error: unknown) => listener(failure(error)),
    );
  };
  // A page that the browser had frozen comes back with the connection closed and a query that answered nothing.
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) again();
  };
  addEventListener('pageshow', onShow);
  return {
    again,
    stop: () => {
      isStopped = true;
      removeEventListener('pageshow', onShow);
      subscription.unsubscribe();
    },
  };
}
