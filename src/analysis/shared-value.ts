/** What several records have in common in one respect. */
export type Shared<T> =
  { readonly isMixed: false; readonly value: T } | { readonly isMixed: true; readonly value: null };

/** The value that all records share, or that they differ. There must be at least one. */
export function sharedValue<R, T>(records: readonly R[], pick: (record: R) => T): Shared<T> {
  const [first, ...others] = records;
  if (first === undefined) return { isMixed: true, value: null };
  const value = pick(first);
  return others.every((record) => Object.is(pick(record), value))
    ? { isMixed: false, value }
    : { isMixed: true, value: null };
}
