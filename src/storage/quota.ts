/** How much room there is, in bytes; null where the browser does not tell. */
export interface Usage {
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to clear the data when room is short. */
  readonly isPersisted: boolean;
}

export interface Quota {
  estimate(): Promise<Usage>;
  /** Asks for that promise; a browser may ask the person, or say no. To be shown as it is. */
  requestPersistence(): Promise<boolean>;
}

/** What the browser says of this origin's storage. Never rejects. */
export const createQuota = (): Quota => ({
  estimate: async () => {
    const [estimate, isPersisted] = await Promise.all([ask('estimate'), ask('persisted')]);
    return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, isPersisted: isPersisted ?? false };
  },
  requestPersistence: async () => (await ask('persist')) ?? false,
});

type Question = 'estimate' | 'persisted' | 'persist';

// Missing without a secure context, and refused where site data is blocked: both mean that nobody knows.
async function ask<Q extends Question>(question: Q): Promise<Awaited<ReturnType<StorageManager[Q]>> | null> {
  const storage = navigator.storage as StorageManager | undefined;
  try {
    return ((await storage?.[question]?.()) ?? null) as Awaited<ReturnType<StorageManager[Q]>> | null;
  } catch {
    return null;
  }
}
