import type { Transaction } from 'dexie';
import type { StoreName } from './schema.ts';

/** One step of the database, from the version before. */
interface Migration {
  readonly version: number;
  /** The stores that it adds, empty. */
  readonly adds: readonly StoreName[];
  /** What it makes of the rows, in the transaction of the upgrade: where it fails, everything stays as it was. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * All versions of the database in their order. A step that was released is never changed; `tests/fixtures/saved-databases`
 * has a database of each. Fields that came later need none: rows are completed as they are read (`older-row.ts`).
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    adds: [
      'phases',
      'touchpoints',
      'journeys',
      'links',
      'ratings',
      'annotations',
      'personas',
      'opportunities',
      'maps',
      'device',
      'meta',
    ],
  },
  { version: 2, adds: ['measures', 'channels'] },
  { version: 3, adds: ['versions', 'drafts'] },
  { version: 4, adds: ['interests', 'dismissals'] },
];
