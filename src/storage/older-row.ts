import { perRecord, type Fields, type RecordName } from '#model';

/** A field that came after the first revision, or a group with parts that did. */
interface LateField {
  readonly key: string;
  /** What it says where nobody has set it; of a group of the first revision only its parts may be missing. */
  readonly unset?: unknown;
  readonly parts: readonly LateField[];
}

const lateIn = (fields: Fields): readonly LateField[] =>
  Object.entries(fields).flatMap(([key, { form, since, unset }]) => {
    const parts = form.kind === 'group' ? lateIn(form.fields) : [];
    return since > 1 ? [{ key, unset, parts }] : parts.length > 0 ? [{ key, parts }] : [];
  });

const LATE_FIELDS = perRecord(lateIn);

/** A record as an older version of the program stored it, with the fields that it did not know; any other as it is. */
export const withLateFields = <R extends object>(record: RecordName, row: R): R => completed(row, LATE_FIELDS[record]);

function completed<R extends object>(row: R, late: readonly LateField[]): R {
  let whole = row;
  for (const { key, unset, parts } of late) {
    const value: unknown = Reflect.get(row, key);
    const isGroup = parts.length > 0 && typeof value === 'object' && value !== null;
    const next = value === undefined ? unset : isGroup ? completed(value, parts) : value;
    if (next !== value) whole = { ...whole, [key]: next };
  }
  return whole;
}
