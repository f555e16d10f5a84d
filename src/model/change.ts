import { changedRows, rememberChangedRows, type ChangedRows, type RowChange } from './changed-rows.ts';
import { type JourneyMap, type Rows } from './journey-map.ts';
import { TABLES, type Table } from './tables.ts';
import { isSame, withFields } from './patch.ts';
import type { Info } from './records.ts';
import type { Id } from './values.ts';

/** What lies between two maps, as a plain value: feeds undo, saving and the other tabs. */
export type Change = RowChanges & { readonly info?: { readonly before: Info; readonly after: Info } };
type RowChanges = { readonly [T in Table]?: ChangedRows<Rows[T]> };

type Row = { readonly id: Id };
type LooseChanges = Record<Id, RowChange<Row>>;
type LooseChange = { info?: { before: Info; after: Info } } & { [T in Table]?: LooseChanges };

/** The change from one map to another, or `null` where they are equal. Compares rows by reference. */
export function diff(before: JourneyMap, after: JourneyMap): Change | null {
  const change: LooseChange = {};
  if (before.info !== after.info) change.info = { before: before.info, after: after.info };
  for (const table of TABLES) {
    const rows = changedRows<Row>(before[table], after[table]);
    if (Object.keys(rows).length > 0) change[table] = rows;
  }
  return orNull(change);
}

/** The change that leads back. */
export function reverse(change: Change): Change {
  const result: LooseChange = {};
  if (change.info !== undefined) result.info = { before: change.info.after, after: change.info.before };
  for (const [table, rows] of changedTables(change)) {
    const reversed: LooseChanges = {};
    for (const [id, { before, after }] of Object.entries(rows)) reversed[id] = { before: after, after: before };
    result[table] = reversed;
  }
  return result as Change;
}

/** The change that does `first`, then `second`; `null` where they cancel out, or there is neither. */
export function compose(first: Change | null, second: Change | null): Change | null {
  if (first === null || second === null) return first ?? second;
  const result: LooseChange = { ...(first as LooseChange) };
  if (second.info !== undefined) {
    const { before } = first.info ?? second.info;
    if (before === second.info.after) delete result.info;
    else result.info = { before, after: second.info.after };
  }
  for (const [table, changes] of changedTables(second)) {
    const rows: LooseChanges = { ...result[table] };
    for (const [id, row] of Object.entries(changes)) {
      const start = rows[id] === undefined ? row.before : rows[id].before;
      if (start === row.after) delete rows[id];
      else rows[id] = { before: start, after: row.after };
    }
    if (Object.keys(rows).length > 0) result[table] = rows;
    else delete result[table];
  }
  return orNull(result);
}

/** The map after the change, by the rule of `changeOn`. */
export function applyChange(map: JourneyMap, change: Change | null): JourneyMap {
  const exact = change === null ? null : changeOn(map, change);
  if (exact === null) return map;
  const result: Record<string, unknown> = { ...map, ...(exact.info !== undefined && { info: exact.info.after }) };
  for (const [table, changes] of changedTables(exact)) {
    const rows: Record<Id, Row> = { ...map[table] };
    for (const [id, { after }] of Object.entries(changes)) {
      if (after === null) delete rows[id];
      else rows[id] = after;
    }
    rememberChangedRows(map[table], rows, changes);
    result[table] = rows;
  }
  return result as unknown as JourneyMap;
}

/**
 * What a change that was made elsewhere, or to an earlier state, does to this map; null where that is nothing. Where
 * a row exists on both sides only the fields that the change touched are written, so that what was written to the
 * others stays; one that is gone comes back whole. Looks at no rows but those that are named.
 */
export const changeOn = (map: JourneyMap, change: Change): Change | null => rowByRow(map, change, merged);

const merged: Rule = (current, { before, after }) => {
  if (current === null || current === before || after === null) return after;
  return withFields(current, touchedFields(before ?? current, after));
};

/**
 * The part of a change that is still to be done on this map; null where there is none. A field is written only where
 * it still says what it said before the change: anything else is the change itself, or the later words of somebody
 * else, and stays. In the same way a row is removed only if nobody has touched it, one that was added stays as
 * it is found, and one that is gone stays gone. Looks at no rows but those that are named.
 */
export const changeDue = (map: JourneyMap, change: Change): Change | null => rowByRow(map, change, due);

const due: Rule = (current, { before, after }) => {
  if (before === null) return current ?? after;
  if (current === null) return null;
  if (current === before) return after;
  if (after === null) return isUntouched(current, before) ? null : current;
  return withFields(
    current,
    touchedFields(before, after, (key) => isStillSaid(current, before, key)),
  );
};

/** The fields of `after` that differ from `before`; on request only some of them. */
export function touchedFields<R extends object>(
  before: R,
  after: R,
  isWanted: (key: string) => boolean = () => true,
): Partial<R> {
  const entries = Object.entries(after).filter(
    ([key, value]) => !isSame(before[key as keyof R], value) && isWanted(key),
  );
  return Object.fromEntries(entries) as Partial<R>;
}

/** What a row becomes by a change, given what it is now. */
type Rule = <R extends object>(current: R | null, row: RowChange<R>) => R | null;

function rowByRow(map: JourneyMap, change: Change, rule: Rule): Change | null {
  const result: LooseChange = {};
  if (change.info !== undefined) {
    const after = rule<Info>(map.info, change.info);
    if (after !== null && after !== map.info) result.info = { before: map.info, after };
  }
  for (const [table, changes] of changedTables(change)) {
    const rows: LooseChanges = {};
    for (const [id, row] of Object.entries(changes)) {
      const before: Row | null = map[table][id] ?? null;
      const after = rule(before, row);
      if (after !== before) rows[id] = { before, after };
    }
    if (Object.keys(rows).length > 0) result[table] = rows;
  }
  return orNull(result);
}

// Repair gives order keys anew, which is nobody's word on the row.
const isUntouched = (current: object, before: object): boolean =>
  Object.keys(before).every((key) => key === 'order' || isStillSaid(current, before, key));

/** Where a card lies is one word: half of it would put the card where nobody wanted it. */
const PLACE: readonly string[] = ['phaseId', 'x', 'y'];

/** Whether a field says in both rows the same. JSON knows no −0, which `isSame` tells from 0. */
const isStillSaid = (current: object, before: object, key: string): boolean =>
  (PLACE.includes(key) ? PLACE : [key]).every((each) => {
    const [x, y] = [current, before].map((row) => (row as Record<string, unknown>)[each]);
    return x === y || isSame(x, y);
  });

/** The rows of one table that a change names, its row type kept where the table is a variable. */
export const changesIn = <T extends Table>(changes: RowChanges | null, table: T): [Id, RowChange<Rows[T]>][] => {
  const rows: ChangedRows<Rows[T]> | undefined = changes?.[table];
  return Object.entries(rows ?? {});
};

const changedTables = (change: Change): [Table, LooseChanges][] =>
  TABLES.flatMap((table): [Table, LooseChanges][] => {
    const rows: LooseChanges | undefined = change[table];
    return rows === undefined ? [] : [[table, rows]];
  });

const orNull = (change: LooseChange): Change | null => (Object.keys(change).length === 0 ? null : (change as Change));
