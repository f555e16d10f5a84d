import type { Fields, Form } from './field.ts';
import { numbersInRange } from './range.ts';
import { perRecord, type RecordName } from './records.ts';
import { cleanText, cleanTitle } from './text.ts';

/** Fields of one kind of record as a map keeps them: texts clean (`cleanTexts`), numbers in range (`numbersInRange`). */
export const cleanFields = <F extends object>(name: RecordName, fields: F): F => ({
  ...cleanTexts(name, fields),
  ...numbersInRange(name, fields),
});

/**
 * The same fields with every text as a map keeps it (`cleanTitle`, `cleanText`); empty list entries are dropped. The very
 * same object where all are so already.
 */
export const cleanTexts = <F extends object>(name: RecordName, fields: F): F => cleaned(CLEANERS[name], fields);

type Cleaner = (value: unknown) => unknown;
type Cleaners = ReadonlyMap<string, Cleaner>;

function cleaned<F extends object>(cleaners: Cleaners, fields: F): F {
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields) as [string, unknown][]) {
    const clean = cleaners.get(key);
    const after = clean === undefined ? value : clean(value);
    if (after !== value) changed[key] = after;
  }
  return Object.keys(changed).length === 0 ? fields : { ...fields, ...changed };
}

const cleanersOf = (fields: Fields): Cleaners =>
  new Map(
    Object.entries(fields).flatMap(([key, { form }]) => {
      const clean = cleanerOf(form);
      return clean === null ? [] : [[key, clean] as const];
    }),
  );

/** How values of this form are cleaned, null where there is nothing to clean. */
function cleanerOf(form: Form): Cleaner | null {
  switch (form.kind) {
    case 'title':
      return (value) => (typeof value === 'string' ? cleanTitle(value) : value);
    case 'text':
      return (value) => (typeof value === 'string' ? cleanText(value) : value);
    case 'optional': {
      const clean = cleanerOf(form.of);
      return clean && ((value) => (value === null ? null : clean(value) || null));
    }
    case 'list': {
      const clean = cleanerOf(form.item);
      return clean && ((value) => (Array.isArray(value) ? cleanList(value, clean) : value));
    }
    case 'group': {
      const cleaners = cleanersOf(form.fields);
      return (value) => (typeof value === 'object' && value !== null ? cleaned(cleaners, value) : value);
    }
    default:
      return null;
  }
}

function cleanList(list: readonly unknown[], clean: Cleaner): readonly unknown[] {
  const after = [...new Set(list.map(clean))].filter((each) => each !== '');
  return after.length === list.length && after.every((each, index) => each === list[index]) ? list : after;
}

const CLEANERS = perRecord(cleanersOf);
