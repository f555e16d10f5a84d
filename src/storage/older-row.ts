import type { Rows, Table } from '#model';

/** Fields that came after the first version, with what they say where nobody has set them. */
const LATE_FIELDS: { readonly [T in Table]?: Partial<Rows[T]> } = {
  touchpoints: { patientView: '', clinicalView: '', marketingView: '', executiveView: '', isLocked: false },
  opportunities: { measure: '' },
};

const LATE_KEYS = Object.fromEntries(
  Object.entries(LATE_FIELDS).map(([table, fields]) => [table, Object.keys(fields)]),
) as { readonly [T in Table]?: readonly string[] };

/** A row as an older version of the program stored it, with the fields that it did not know; any other as it is. */
export const withLateFields = <R extends object>(table: Table, row: R): R =>
  LATE_KEYS[table]?.some((key) => !(key in row)) === true ? { ...LATE_FIELDS[table], ...row } : row;
