import { onTestFinished } from 'vitest';

/** A disk that refuses to write. */
export interface BrokenDisk {
  mend(): void;
}

/**
 * From now on writing to this database fails as on a full disk, after `after` rows more, or for the rows that
 * `refuses` names. A fake below Dexie, so
 * that everything above it is the real thing. Mended after the test.
 */
export function breakDisk(
  databaseName: string,
  { after = 0, refuses = () => true }: { after?: number; refuses?: (row: object) => boolean } = {},
): BrokenDisk {
  const { put, add } = IDBObjectStore.prototype;
  let left = after;
  const breaking = (write: typeof put): typeof put =>
    function (this: IDBObjectStore, ...args) {
      if (this.transaction.db.name === databaseName && refuses(args[0]) && left-- <= 0)
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      return write.apply(this, args);
    };
  IDBObjectStore.prototype.put = breaking(put);
  IDBObjectStore.prototype.add = breaking(add);
  const mend = (): void => {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.add = add;
  };
  onTestFinished(mend);
  return { mend };
}
