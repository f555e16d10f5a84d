import type { Records } from './journey-map.ts';
import type { Id } from './values.ts';

/** One row before and after; `null` where it did not exist. */
export interface RowChange<R> {
  readonly before: R | null;
  readonly after: R | null;
}

export type ChangedRows<R> = Records<RowChange<R>>;

type Row = { readonly id: Id };

const known = new WeakMap<Records<Row>, WeakMap<Records<Row>, ChangedRows<Row>>>();

/**
 * The rows in which two versions of a table differ, by reference. They are looked for once: what the editor found of
 * an edit is what everything that is derived from the table goes by.
 */
export function changedRows<R extends Row>(before: Records<R>, after: Records<R>): ChangedRows<R> {
  if (before === after) return NONE;
  const answer = known.get(after)?.get(before) ?? compare(before, after);
  rememberChangedRows(before, after, answer);
  return answer as ChangedRows<R>;
}

/** Keeps the answer of who has written these rows, and need not look for them. */
export function rememberChangedRows(before: Records<Row>, after: Records<Row>, rows: ChangedRows<Row>): void {
  const answers = known.get(after) ?? new WeakMap<Records<Row>, ChangedRows<Row>>();
  known.set(after, answers.set(before, rows));
}

const NONE: ChangedRows<never> = {};

/** The rows of a change, as they were and as they are. */
export const rowsIn = <R>(changes: ChangedRows<R>): R[] =>
  Object.values(changes).flatMap(({ before, after }) => [before, after].filter((row) => row !== null));

function compare(before: Records<Row>, after: Records<Row>): ChangedRows<Row> {
  const changes: Record<Id, RowChange<Row>> = {};
  for (const id in before) {
    const row = after[id] ?? null;
    if (before[id] !== row) changes[id] = { before: before[id] ?? null, after: row };
  }
  for (const id in after) {
    if (before[id] === undefined) changes[id] = { before: null, after: after[id] ?? null };
  }
  return changes;
}
