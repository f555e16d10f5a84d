import * as v from 'valibot';
import {
  MAX_SPOT,
  ORDERED_TABLES,
  RECORDS,
  TABLES,
  TARGET_TABLES,
  cleanTexts,
  cleanTitle,
  firstOrders,
  isOrderKey,
  referringFields,
  tableOf,
  type AnnotationTarget,
  type Fields,
  type Form,
  type Id,
  type Table,
  type Tables,
  type Timestamp,
} from '#model';
import type { ReadContext } from '../context.ts';
import { fieldOf, isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Report } from '../report.ts';
import { nameRows, type NamedRow, type NamedRows, type NoteRow } from './ids.ts';
import { readFields } from './read-field.ts';
import { schemaOf, textKinds } from './schema.ts';

/** What the tables of a file say. */
export interface ReadTables {
  /** References may still lead nowhere, numbers be out of range. */
  readonly tables: Tables;
  /** Touchpoints to which the file gives no position. */
  readonly unplaced: ReadonlySet<Id>;
}

/** The rows of a file's tables as records of a map. */
export function readTables(
  sources: Readonly<Record<Table, readonly Json[]>>,
  { now, newId }: ReadContext,
  report: Report,
): ReadTables {
  const named = Object.fromEntries(
    TABLES.map((table) => {
      const objects = sources[table].filter(isJsonObject);
      const note: NoteRow = (code, { source, name }) =>
        report.note(code, { table, ...asExample(code === 'idDuplicate' ? labelOf(source) : name) });
      report.note('notARecord', { table, count: sources[table].length - objects.length });
      return [table, nameRows(objects, { newId, note })];
    }),
  ) as Readonly<Record<Table, NamedRows>>;

  const read = (table: Table): object => {
    const defaults = defaultsOf(RECORDS[table], now);
    const own = withoutKeys(defaults, ['id', ...referringFields(table).map(({ key }) => key)]);
    const records = named[table].rows.flatMap((row) => {
      const references = referencesOf(table, row.source, named);
      if (references === null) {
        report.note('recordIncomplete', { table, ...asExample(labelOf(row.source)) });
        return [];
      }
      return [readRow(table, row, { references, defaults, own, report })];
    });
    return tableOf(inSequence(table, records, report));
  };
  const tables = Object.fromEntries(TABLES.map((table) => [table, read(table)])) as unknown as Tables;
  const unplaced = named.touchpoints.rows.filter(
    ({ source }) => typeof fieldOf(source, 'x') !== 'number' || typeof fieldOf(source, 'y') !== 'number',
  );
  return { tables, unplaced: new Set(unplaced.map(({ id }) => id)) };
}

type LooseRow = Readonly<Record<string, unknown>> & { readonly id: Id };

function readRow(
  table: Table,
  { id, source }: NamedRow,
  { references, defaults, own, report }: { references: object; defaults: object; own: object; report: Report },
): LooseRow {
  for (const key of Object.keys(references)) {
    if (!Object.hasOwn(source, key)) report.note('fieldMissing', { table, example: key });
  }
  const fields = readFields(source, RECORDS[table], own, (code, example) => report.note(code, { table, example }));
  const row: LooseRow = { ...defaults, id, ...references, ...fields };
  const cleaned = cleanTexts(table, row);
  if (cleaned !== row) report.note('textCleaned', { table, ...asExample(labelOf(cleaned)) });
  return cleaned;
}

const withoutKeys = <R extends object>(object: R, keys: readonly string[]): R =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))) as R;

/** What people know a record by; null where that would be an id, which says nothing to them. */
export function labelOf(row: Readonly<Record<string, unknown>>): string | null {
  const names = [row['title'], row['name'], row['label'], row['text'], row['reason'], row['channel']];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? null;
}

/** An example for the report, or none. */
export const asExample = (label: string | null): { example?: string } =>
  label === null ? {} : { example: cleanTitle(label) };

/** The fields of a row that refer to others, in ids of the map; null where the row says nothing without them. */
function referencesOf(table: Table, source: JsonObject, named: Readonly<Record<Table, NamedRows>>): object | null {
  if (!isComplete(table, source)) return null;
  const references = referringFields(table).map(({ key, form }) => [key, meant(fieldOf(source, key), form, named)]);
  return references.some(([, value]) => value === undefined) ? null : Object.fromEntries(references);
}

// No default: a made-up score would be worse than none, and so would one in another's name.
function isComplete(table: Table, source: JsonObject): boolean {
  if (table === 'ratings') {
    const { aspect, perspective } = RECORDS.ratings;
    return (
      v.is(schemaOf(aspect.form), fieldOf(source, 'aspect')) &&
      typeof fieldOf(source, 'score') === 'number' &&
      v.is(v.optional(schemaOf(perspective.form)), fieldOf(source, 'perspective'))
    );
  }
  const channel = fieldOf(source, 'channel');
  return table !== 'channels' || (typeof channel === 'string' && cleanTitle(channel) !== '');
}

/** What a value of the file means in ids of the map; undefined where it means nothing at all. */
function meant(value: Json | undefined, form: Form, named: Readonly<Record<Table, NamedRows>>): unknown {
  switch (form.kind) {
    case 'reference':
      return named[form.to].idOf(value);
    case 'optional':
      return (value ?? null) === null ? null : meant(value, form.of, named);
    case 'list':
      return Array.isArray(value) ? value.map((each: Json) => meant(each, form.item, named)) : [];
    case 'target':
      return targetFrom(value, named);
    default:
      return undefined;
  }
}

function targetFrom(value: Json | undefined, named: Readonly<Record<Table, NamedRows>>): AnnotationTarget | undefined {
  if (!isJsonObject(value)) return undefined;
  const [kind, x, y] = [fieldOf(value, 'kind'), fieldOf(value, 'x'), fieldOf(value, 'y')];
  if (kind === 'touchpoint' || kind === 'link' || kind === 'phase') {
    return { kind, id: named[TARGET_TABLES[kind]].idOf(fieldOf(value, 'id')) };
  }
  const isSpot = kind === 'spot' && typeof x === 'number' && typeof y === 'number';
  return isSpot ? { kind, x: withinSpot(x), y: withinSpot(y) } : undefined;
}

const withinSpot = (value: number): number => Math.max(-MAX_SPOT, Math.min(value, MAX_SPOT));

/** A row as it would be if the file said nothing of it. */
const defaultsOf = (fields: Fields, now: Timestamp): object =>
  Object.fromEntries(
    Object.entries(fields).map(([key, { form, unset }]) => [key, unset === undefined ? blank(form, now) : unset]),
  );

/** What stands for a value that every record needs, until the file gives it or `repair` finds a better one. */
function blank(form: Form, now: Timestamp): unknown {
  switch (form.kind) {
    case 'number':
      return 0;
    case 'choice':
      return form.ids[0];
    case 'timestamp':
      return now;
    case 'target':
      return { kind: 'spot', x: 0, y: 0 };
    default:
      return '';
  }
}

/** Rows whose order keys are missing or malformed stand in the order in which the file lists them. */
function inSequence(table: Table, rows: readonly LooseRow[], report: Report): readonly LooseRow[] {
  if (!ORDERED_TABLES.some((ordered) => ordered === table)) return rows;
  const isWell = ({ order }: LooseRow): boolean => v.is(textKinds.order, order) && isOrderKey(order);
  const malformed = rows.filter((row) => !isWell(row));
  if (malformed.length === 0) return rows;
  for (const row of malformed) {
    if (row['order'] !== '') report.note('order', { table, ...asExample(labelOf(row)) });
  }
  const orders = firstOrders(rows.length);
  return rows.map((row, index) => ({ ...row, order: orders[index]! }));
}
