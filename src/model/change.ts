import { changedRows, type RowChange } from './changed-rows.ts';
import { TABLES, type JourneyMap, type Rows, type Table } from './journey-map.ts';
import { isSame } from './patch.ts';
import type { Info } from './records.ts';
import type { Id } from './values.ts';

/** What lies between two maps, as a plain value: feeds undo, saving and the other tabs. */
export type Change = {
  readonly info?: { readonly before: Info; readonly after: Info };
} & { readonly [T in Table]?: Readonly<Record<Id, RowChange<Rows[T]>>> };

type LooseChanges = Record<Id, RowChange<{ readonly id: Id }>>;
type LooseChange = { info?: { before: Info; after: Info } } & { [T in Table]?: LooseChanges };

/** The change from one map to another, or `null` where they are equal. Compares rows by reference. */
export function diff(before: JourneyMap, after: JourneyMap): Change | null {
  const change: LooseChange = {};
  if (before.info !== after.info) change.info = { before: before.info, after: after.info };
  for (const table of TABLES) {
    const rows: LooseChanges = changedRows<{ id: Id }>(before[table], after[table]);
    if (Object.keys(rows).length > 0) change[table] = rows;
  }
  return isEmpty(change as Change) ? null : (change as Change);
}

/** The change that leads back. */
export function reverse(change: Change): Change {
  return mapRows(change, ({ before, after }) => ({ before: after, after: before }));
}

/** The change that does `first`, then `second`; `null` where they cancel out. */
export function compose(first: Change, second: Change): Change | null {
  const result: LooseChange = {};
  const info = second.info ?? first.info;
  if (info !== undefined) {
    const start = (first.info ?? info).before;
    if (start !== info.after) result.info = { before: start, after: info.after };
  }
  for (const table of TABLES) {
    const rows: LooseChanges = { ...(first[table] as LooseChanges | undefined) };
    for (const [id, row] of Object.entries((second[table] ?? {}) as LooseChanges)) {
      const start = rows[id] === undefined ? row.before : rows[id].before;
      if (start === row.after) delete rows[id];
      else rows[id] = { before: start, after: row.after };
    }
    if (Object.keys(rows).length > 0) result[table] = rows;
  }
  return isEmpty(result as Change) ? null : (result as Change);
}

/**
 * The map after the change. Where a row exists on both sides only the fields that the change touched
 * are written, so that a change made elsewhere to its other fields stays.
 */
export function applyChange(map: JourneyMap, change: Change): JourneyMap {
  let result: Record<string, unknown> | null = null;
  if (change.info !== undefined) {
    result = { ...map, info: { ...map.info, ...touchedFields(change.info.before, change.info.after) } };
  }
  for (const table of TABLES) {
    const changes = change[table] as LooseChanges | undefined;
    if (changes === undefined) continue;
    const rows: Record<Id, object> = { ...map[table] };
    for (const [id, { before, after }] of Object.entries(changes)) {
      const current = rows[id];
      if (after === null) delete rows[id];
      else if (before === null || current === undefined) rows[id] = after;
      else rows[id] = current === before ? after : { ...current, ...touchedFields(before, after) };
    }
    result = { ...(result ?? map), [table]: rows };
  }
  return (result ?? map) as JourneyMap;
}

/** The fields of `after` that differ from `before`. */
export function touchedFields<R extends object>(before: R, after: R): Partial<R> {
  const entries = Object.entries(after).filter(([key, value]) => !isSame(before[key as keyof R], value));
  return Object.fromEntries(entries) as Partial<R>;
}

const isEmpty = (change: Change): boolean =>
  change.info === undefined && TABLES.every((table) => change[table] === undefined);

function mapRows(change: Change, convert: <R>(row: { before: R; after: R }) => { before: R; after: R }): Change {
  const result: LooseChange = {};
  if (change.info !== undefined) result.info = convert(change.info);
  for (const table of TABLES) {
    const rows = change[table] as LooseChanges | undefined;
    if (rows !== undefined) {
      result[table] = Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, convert(row)]));
    }
  }
  return result as Change;
}
