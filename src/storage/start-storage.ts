import { fail, ok, type Result } from '#model';
import type { StorageProblem } from './problem.ts';
import {
  createCopyStorage,
  createReadingStorage,
  createStorage,
  createWindowStorage,
  type Storage,
  type StorageOptions,
} from './storage.ts';
import { within } from './within.ts';

/** What the program starts with. */
export interface Started {
  readonly storage: Storage;
  /** Why it is not the one that it should be; null where it is. */
  readonly trouble: StorageProblem | null;
  /** The one that it should be, where it may still come. */
  readonly later: Promise<Storage> | null;
}

export interface StartOptions extends StorageOptions {
  /** Told while a tab with an older version keeps the database: it goes on by itself when that tab is closed. */
  readonly onBlocked: () => void;
  /** Milliseconds that the browser may take to answer. */
  readonly patience?: number;
}

/** Milliseconds after which a browser that does not answer is waited for behind the program's back. */
const PATIENCE = 8_000;

/**
 * Opens the storage of this device; where that cannot be, its second copy; of a newer version what is there, for
 * reading; and else one that lasts as long as the window. A problem only where not even that can be had.
 */
export async function startStorage(options: StartOptions): Promise<Result<Started, StorageProblem>> {
  const { onBlocked, patience = PATIENCE } = options;
  // Who waits for another tab waits as long as that takes.
  let stopWaiting = (): void => {};
  const blocked = new Promise<null>((resolve) => (stopWaiting = () => resolve(null)));
  const opening = createStorage({
    ...options,
    onBlocked: () => {
      onBlocked();
      stopWaiting();
    },
  });
  const first = await within(Promise.race([opening, blocked]), patience, NO_ANSWER);
  const opened = first ?? (await opening);
  if (opened.ok) return ok({ storage: opened.value, trouble: null, later: null });
  const trouble = opened.problem;
  const isLate = opened === NO_ANSWER;
  const instead = await substitute(options, trouble);
  const later = isLate ? opening.then((late) => (late.ok ? late.value : new Promise<never>(() => {}))) : null;
  return instead.ok ? ok({ storage: instead.value, trouble, later }) : fail(trouble);
}

const NO_ANSWER = fail({ code: 'noAnswer' } as const);

async function substitute(options: StorageOptions, trouble: StorageProblem): Promise<Result<Storage, StorageProblem>> {
  if (trouble.code === 'newerSchema') return createReadingStorage(options, trouble);
  // It lies with the same engine: one that does not answer is not waited for a second time.
  const copy = trouble.code === 'noAnswer' ? fail(trouble) : await createCopyStorage(options);
  if (copy.ok) return copy;
  return createWindowStorage(options).catch(() => fail(trouble));
}
