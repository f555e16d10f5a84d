import { perRecord, type Table } from '#model';

/** By record, the fields that came after the first revision, with what they say where nobody has set them. */
const LATE_FIELDS = perRecord((fields) =>
  Object.entries(fields).flatMap(([key, { since, unset }]) => (since > 1 ? [[key, unset] as const] : [])),
);

/** A row as an older version of the program stored it, with the fields that it did not know; any other as it is. */
export const withLateFields = <R extends object>(table: Table, row: R): R =>
  LATE_FIELDS[table].some(([key]) => !(key in row)) ? { ...Object.fromEntries(LATE_FIELDS[table]), ...row } : row;
