import { liveQuery } from 'dexie';
import { ok, type Result } from '#model';
import { connect, type Connection, type Durability } from './connection.ts';
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
  /** Runs in one transaction: all of it is there when the promise answers `ok`, else none. Starts in the same task. */
  write<T>(names: readonly StoreName[], scope: Scope<T>, durability?: Durability): Promise<Result<T, StorageProblem>>;
  /** Calls back with what the query gives, now and whenever any tab changes it. Returns the way to stop. */
  watch<T>(query: Scope<T>, listener: (result: Result<T, StorageProblem>) => void): () => void;
  /** Calls back when this version has to let go of the database for good, as a newer one has taken over. */
  onEnd(listener: (problem: StorageProblem) => void): () => void;
  /** Whether it is closed, or taken over: nothing will ever be read or written here again. */
  isEnded(): boolean;
  close(): void;
}

/** Opens, or creates, the database of that name, the browser's or another engine's; refuses one written by a newer version of the program. */
export async function openDatabase(
  name: string,
  engineOf: () => Engine = browserEngine,
): Promise<Result<Database, StorageProblem>> {
  const ends = createListeners<StorageProblem>();
  let end: StorageProblem | null = null;
  const onEnd = (problem: StorageProblem): void => {
    if (end !== null) return;
    end = problem;
    ends.tell(problem);
  };

  const connectAll = (): Record<Durability, Connection> => {
    const engine = engineOf();
    const connectAs = (durability: Durability): Connection => connect({ name, engine, durability, onEnd });
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
      if (!connection.dexie.isOpen()) await connection.open();
      return ok(await connection.dexie.transaction(mode, [...names], async () => scope(connection.stores)));
    } catch (error) {
      return failure(end === null ? error : new Refused(end));
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
    write: (names, scope, durability = 'relaxed') => run({ durability, mode: 'rw', names }, scope),
    watch: (query, listener) => watch(connections.relaxed, query, listener),
    onEnd: ends.add,
    isEnded: () => end !== null,
    close: () => {
      end ??= { code: 'failed', reason: 'The database was closed.' };
      connections.relaxed.dexie.close();
      connections.strict.dexie.close();
    },
  });
}

function watch<T>(
  { dexie, stores, open }: Connection,
  query: Scope<T>,
  listener: (result: Result<T, StorageProblem>) => void,
): () => void {
  const subscribe = (): { unsubscribe(): void } =>
    liveQuery(async () => query(stores)).subscribe({
      next: (value) => listener(ok(value)),
      error: (error) => listener(failure(error)),
    });
  let subscription = subscribe();
  // A page that the browser had frozen comes back with the connection closed and a query that answered nothing.
  const onShow = (event: PageTransitionEvent): void => {
    if (!event.persisted || dexie.isOpen()) return;
    open().then(
      () => {
        subscription.unsubscribe();
        subscription = subscribe();
      },
      (error: unknown) => listener(failure(error)),
    );
  };
  addEventListener('pageshow', onShow);
  return () => {
    removeEventListener('pageshow', onShow);
    subscription.unsubscribe();
  };
}
