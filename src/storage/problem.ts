import { fail, type Id, type Result } from '#model';

/** What can go wrong on the way to the disk; only `i18n` makes a sentence of it. */
export type StorageProblem =
  /** The browser gives no database here: a private window, blocked site data, a broken profile. */
  | { readonly code: 'unavailable'; readonly reason: string }
  | { readonly code: 'quotaExceeded' }
  /** The database was written by a newer version of the program; this one must not touch it. */
  | { readonly code: 'newerSchema'; readonly found: number; readonly known: number }
  /** There is no map with this id (any more). */
  | { readonly code: 'notFound'; readonly id: Id }
  /** Another tab still runs an older version and holds the database open. */
  | { readonly code: 'blocked' }
  /** What opens the database did not come from the server. */
  | { readonly code: 'notLoaded' }
  /** The browser does not answer. */
  | { readonly code: 'noAnswer' }
  /** A version that is damaged. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'failed'; readonly reason: string };

/** Thrown inside a transaction to end it with this problem; nothing of the transaction stays. */
export class Refused extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem) {
    super(problem.code);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** The problem behind anything that Dexie or IndexedDB throws, as a result. */
export const failure = (error: unknown): Result<never, StorageProblem> => fail(problemOf(error));

function problemOf(error: unknown): StorageProblem {
  const causes = [...causesOf(error)];
  const refused = causes.find((cause) => cause instanceof Refused);
  if (refused !== undefined) return refused.problem;
  if (causes.some(({ name }) => name === 'QuotaExceededError')) return { code: 'quotaExceeded' };
  const reason = causes.at(-1)?.message ?? String(error);
  return causes.some(({ name }) => UNAVAILABLE.has(name))
    ? { code: 'unavailable', reason }
    : { code: 'failed', reason };
}

/** Dexie's words for no IndexedDB at all and for an open that failed, and what browsers say of blocked site data. */
const UNAVAILABLE = new Set([
  'MissingAPIError',
  'MissingApiError',
  'OpenFailedError',
  'SecurityError',
  'NotSupportedError',
  'InvalidStateError',
]);

// A full disk ends as AbortError or BulkError, and says so only inside (`inner`, `failures`).
function* causesOf(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  const { inner, failures } = error as { inner?: unknown; failures?: unknown };
  yield* causesOf(inner, depth + 1);
  if (Array.isArray(failures)) yield* causesOf(failures[0], depth + 1);
}
