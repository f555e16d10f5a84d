import type { Result } from '#model';
import { openDatabase, type Database } from './database.ts';
import { bucketEngine } from './engine.ts';
import type { StorageProblem } from './problem.ts';

/** Opens the database in which the second copy of this one lies; `onBeside` is told where the two share their files. */
export async function openCopyDatabase(
  name: string,
  onBeside: () => void = () => {},
): Promise<Result<Database, StorageProblem>> {
  const bucket = await bucketEngine(BUCKET);
  // A browser that has buckets keeps all databases outside of them in the same files, and loses them together.
  if (bucket === null && 'storageBuckets' in navigator) onBeside();
  return openDatabase(copyNameOf(name), bucket === null ? {} : { engineOf: () => bucket });
}

/** The name of a database's second copy. */
export const copyNameOf = (name: string): string => `${name}-copy`;

/** The bucket in which second copies lie. */
export const BUCKET = 'tabiji-copy';
