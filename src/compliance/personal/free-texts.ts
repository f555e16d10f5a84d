import { perRecord, TABLES, type Fields, type Form, type Id, type JourneyMap, type RecordName } from '#model';

/** Where words of a map stand: the field of a record, `review.note` in a group; the map's own record has no id. */
export interface TextPlace {
  readonly table: RecordName;
  readonly id: Id;
  readonly field: string;
}

/** Words that people have written, or an entry of a list of them. */
export interface FreeText extends TextPlace {
  readonly text: string;
}

/** A record, and which it is. */
export interface PlacedRow extends Omit<TextPlace, 'field'> {
  readonly row: object;
}

/** What is to stand in the place of a text. */
type Write = (text: string, field: string) => string;

/** All records of a map, its own first. */
export function* rowsOf(map: JourneyMap): Generator<PlacedRow> {
  yield { table: 'info', id: '', row: map.info };
  for (const table of TABLES) {
    for (const [id, row] of Object.entries(map[table])) yield { table, id, row };
  }
}

/** All words that people have written on a map, as far as there are any: titles, texts and lists of them. */
export const freeTexts = (map: JourneyMap): readonly FreeText[] =>
  [...rowsOf(map)].flatMap(({ table, id, row }) => textsOf(table, row).map((text) => ({ table, id, ...text })));

/** The words of one record. */
export function textsOf(table: RecordName, row: object): readonly Pick<FreeText, 'field' | 'text'>[] {
  const texts: Pick<FreeText, 'field' | 'text'>[] = [];
  rewritten(table, row, (text, field) => {
    texts.push({ field, text });
    return text;
  });
  return texts;
}

/** The record with other words; the same one where they stay the same. */
export const rewritten = <R extends object>(table: RecordName, row: R, write: Write): R =>
  inFields(REWRITERS[table], row, { path: '', write });

type Rewriter = (value: unknown, field: string, write: Write) => unknown;
type Rewriters = readonly (readonly [key: string, rewrite: Rewriter])[];

function inFields<R extends object>(rewriters: Rewriters, row: R, to: { path: string; write: Write }): R {
  const values = new Map<string, unknown>(Object.entries(row));
  const changed = rewriters.flatMap(([key, rewrite]) => {
    const value = values.get(key);
    const next = rewrite(value, to.path + key, to.write);
    return next === value ? [] : [[key, next] as const];
  });
  return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
}

const rewritersOf = (fields: Fields): Rewriters =>
  Object.entries(fields).flatMap(([key, { form }]) => {
    const rewrite = rewriterOf(form);
    return rewrite === null ? [] : [[key, rewrite] as const];
  });

/** How words in a field of this form are rewritten, null where there can be none. */
function rewriterOf(form: Form): Rewriter | null {
  switch (form.kind) {
    case 'title':
    case 'text':
      return (value, field, write) => (typeof value === 'string' && value !== '' ? write(value, field) : value);
    case 'optional':
      return rewriterOf(form.of);
    case 'list': {
      const item = rewriterOf(form.item);
      return (
        item &&
        ((value, field, write) => (Array.isArray(value) ? inList(value, (each) => item(each, field, write)) : value))
      );
    }
    case 'group': {
      const rewriters = rewritersOf(form.fields);
      if (rewriters.length === 0) return null;
      return (value, field, write) =>
        typeof value === 'object' && value !== null ? inFields(rewriters, value, { path: `${field}.`, write }) : value;
    }
    default:
      return null;
  }
}

function inList(list: readonly unknown[], rewrite: (item: unknown) => unknown): readonly unknown[] {
  const next = list.map(rewrite);
  return next.every((item, index) => item === list[index]) ? list : next;
}

const REWRITERS = perRecord(rewritersOf);
