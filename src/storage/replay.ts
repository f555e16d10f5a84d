import { applyChange, changeDue, compose, TABLES, withMending, type Change, type JourneyMap } from '#model';

/**
 * What is still to be done of changes that a tab has left behind, on a sound map; null where that is nothing. Nobody
 * knows whether they were stored after all, nor what was edited since: so only what is due is done, and replaying twice
 * is replaying once. But a row that is gone comes back when it was edited: the rule of `writeChange`, for the same
 * reason.
 */
export function replay(map: JourneyMap, changes: readonly Change[]): Change | null {
  let done: Change | null = null;
  for (const change of changes) {
    const current = applyChange(map, done);
    done = compose(done, changeDue(current, withRevivals(current, change)));
  }
  return withMending(map, done);
}

interface LooseRow {
  readonly before: object | null;
  readonly after: object | null;
}

/** The same change, which adds the rows that it edited and the map has no more. */
function withRevivals(map: JourneyMap, change: Change): Change {
  const tables = TABLES.filter((table) => change[table] !== undefined).map((table) => {
    const rows = Object.entries<LooseRow>(change[table] ?? {});
    return [
      table,
      Object.fromEntries(
        rows.map(([id, { before, after }]) => [id, { before: id in map[table] ? before : null, after }]),
      ),
    ];
  });
  return { ...change, ...Object.fromEntries(tables) } as Change;
}
