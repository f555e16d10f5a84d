/** Where databases are kept: by the browser, in a bucket of it, or in the memory of this window. */
export interface Engine {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The browser's own; throws where it has none, or gives none to this page. */
export function browserEngine(): Engine {
  const factory = globalThis.indexedDB as IDBFactory | undefined;
  if (factory === undefined || factory === null) {
    throw new DOMException('This browser has no IndexedDB here.', 'NotSupportedError');
  }
  return { indexedDB: factory, IDBKeyRange };
}

interface BucketManager {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** A bucket of its own, which has its files apart from all others; null where the browser has no buckets. */
export async function bucketEngine(name: string): Promise<Engine | null> {
  const { storageBuckets } = navigator as { storageBuckets?: BucketManager };
  try {
    const bucket = await storageBuckets?.open(name);
    return bucket === undefined ? null : { indexedDB: bucket.indexedDB, IDBKeyRange };
  } catch {
    return null;
  }
}

/** The memory of this window: the same questions, and nothing outlives it. */
export async function memoryEngine(): Promise<Engine> {
  const memory = await import('fake-indexeddb');
  return { indexedDB: new memory.IDBFactory(), IDBKeyRange: memory.IDBKeyRange };
}
