import { isSame, repair, TABLES, touchedFields, type Change, type Id, type JourneyMap } from '#model';

/**
 * The map after changes that a tab has left behind; always sound. Nobody knows whether they were stored after all, nor
 * what was edited since. So a field is written only where it still says what it said before the change: anything else
 * is the change itself, or newer than it, and stays. In the same way a row is removed only if nobody has touched it,
 * and one that was added stays as it is found. Replaying twice is replaying once. A row that is gone comes back when it
 * was edited: the rule of `writeChange`, for the same reason.
 */
export const replay = (map: JourneyMap, changes: readonly Change[]): JourneyMap =>
  repair(changes.reduce(replayed, map)).map;

interface LooseRow {
  readonly before: object | null;
  readonly after: object | null;
}

function replayed(map: JourneyMap, change: Change): JourneyMap {
  const tables = TABLES.map((table) => {
    const rows: Record<Id, object> = { ...map[table] };
    for (const [id, row] of Object.entries<LooseRow>(change[table] ?? {})) {
      const next = rowAfter(rows[id] ?? null, row);
      if (next === null) delete rows[id];
      else rows[id] = next;
    }
    return [table, rows] as const;
  });
  const info = change.info === undefined ? map.info : withDueFields(map.info, change.info.before, change.info.after);
  return { ...map, ...Object.fromEntries(tables), info };
}

function rowAfter(current: object | null, { before, after }: LooseRow): object | null {
  if (current === null) return after;
  if (before === null) return current;
  if (after === null) return isUntouched(current, before) ? null : current;
  return withDueFields(current, before, after);
}

function withDueFields<R extends object>(current: R, before: R, after: R): R {
  const due = Object.entries(touchedFields(before, after)).filter(([key]) => says(current, before, key));
  return due.length === 0 ? current : { ...current, ...Object.fromEntries(due) };
}

const isUntouched = (current: object, before: object): boolean =>
  Object.keys(before).every((key) => says(current, before, key));

/** Whether a field is the same in both. JSON knows no −0, which `isSame` tells from 0. */
function says(a: object, b: object, key: string): boolean {
  const [x, y] = [a, b].map((row) => (row as Record<string, unknown>)[key]);
  return x === y || isSame(x, y);
}
