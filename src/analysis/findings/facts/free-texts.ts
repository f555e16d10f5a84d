import { perRecord, type Field, type Fields } from '#model';

/** A field of a record into which people write what they like, and what it says. */
export interface FreeText {
  /** Its name; of one in a group that of the group. */
  readonly field: string;
  readonly text: string;
}

/** What somebody has written into a record, field by field. */
export const freeTextsIn = (record: keyof typeof READERS, row: object): FreeText[] =>
  READERS[record].flatMap(({ field, read }) => {
    const said = (row as Readonly<Record<string, unknown>>)[field];
    return read(said).flatMap((text) => (text.trim() === '' ? [] : [{ field, text }]));
  });

type Form = Field['form'];
type Read = (value: unknown) => string[];

// What a dismissal is of, and rests on.
const OWN_TEXTS = new Set(['key', 'basis']);

/** By record the fields that hold texts; what the program itself writes is none. */
const READERS = perRecord((fields: Fields) =>
  Object.entries(fields).flatMap(([field, { form }]) => {
    const read = OWN_TEXTS.has(field) ? null : readerOf(form);
    return read === null ? [] : [{ field, read }];
  }),
);

function readerOf(form: Form): Read | null {
  if (form.kind === 'text' || form.kind === 'title') return (value) => (typeof value === 'string' ? [value] : []);
  if (form.kind === 'optional') return readerOf(form.of);
  if (form.kind === 'list') {
    const read = readerOf(form.item);
    return read && ((value) => (Array.isArray(value) ? value.flatMap(read) : []));
  }
  if (form.kind !== 'group') return null;
  const parts = Object.entries(form.fields).flatMap(([key, each]) => {
    const read = readerOf(each.form);
    return read === null ? [] : [{ key, read }];
  });
  return parts.length === 0
    ? null
    : (value) => parts.flatMap(({ key, read }) => read((value as Readonly<Record<string, unknown>>)[key]));
}
