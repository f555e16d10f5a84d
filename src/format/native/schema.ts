import * as v from 'valibot';
import {
  MAX_SPOT,
  MAX_TEXT_LENGTH,
  MAX_TITLE_LENGTH,
  MAX_TOUCHPOINTS,
  TABLES,
  perRecord,
  type Fields,
  type Form,
  type Table,
} from '#model';
import { FORMAT, VERSION, isLateTable } from './version.ts';

/**
 * The file NAME.tabiji.json as it is written, read off the records' own fields: source of the published JSON Schema,
 * and of what reading compares with. Reading accepts more than this and reports the difference.
 */

// No id may be a name that every object has: a table would seem to hold it.
const RESERVED_IDS = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
];

/** The kinds of text that have a form of their own. */
export const textKinds = {
  id: v.pipe(v.string(), v.regex(new RegExp(`^(?!(?:${RESERVED_IDS.join('|')})$)[A-Za-z0-9_-]{1,64}$`))),
  order: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]+$/)),
  timestamp: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/)),
};

const schemas = new WeakMap<Form, v.GenericSchema>();

/** What a value of this form looks like in a file. */
export function schemaOf(form: Form): v.GenericSchema {
  let schema = schemas.get(form);
  if (schema === undefined) {
    schema = newSchema(form);
    schemas.set(form, schema);
  }
  return schema;
}

function newSchema(form: Form): v.GenericSchema {
  switch (form.kind) {
    case 'reference':
      return textKinds.id;
    case 'id':
    case 'order':
    case 'timestamp':
      return textKinds[form.kind];
    case 'title':
      return titleSchema(form);
    case 'text':
      return v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
    case 'number':
      return numberSchema(form);
    case 'flag':
      return v.boolean();
    case 'choice':
      return v.picklist(form.ids);
    case 'list':
      return listSchema(form);
    case 'optional':
      return v.nullable(schemaOf(form.of));
    case 'group':
      return recordSchema(form.fields);
    case 'target':
      return targetSchema;
  }
}

function titleSchema({ least }: FormOf<'title'>): v.GenericSchema {
  const title = v.pipe(v.string(), v.maxLength(MAX_TITLE_LENGTH));
  return least === undefined ? title : v.pipe(title, v.minLength(least));
}

function numberSchema({ least, most, step }: FormOf<'number'>): v.GenericSchema {
  const number = between(least, most);
  if (step === undefined) return number;
  return step === 1 ? v.pipe(number, v.integer()) : v.pipe(number, v.multipleOf(step));
}

function listSchema({ item, least, most }: FormOf<'list'>): v.GenericSchema {
  const list = v.array(schemaOf(item));
  return least === undefined || most === undefined ? list : v.pipe(list, v.minLength(least), v.maxLength(most));
}

/** What came after the first files may be missing from one. */
const recordSchema = (fields: Fields) =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([key, { form, since, unset }]) => [
        key,
        since > 1 ? v.optional(schemaOf(form), unset) : schemaOf(form),
      ]),
    ),
  );

type FormOf<K extends Form['kind']> = Extract<Form, { kind: K }>;

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const targetSchema = v.union([
  v.strictObject({ kind: v.picklist(['touchpoint', 'link', 'phase']), id: textKinds.id }),
  v.strictObject({ kind: v.literal('spot'), x: between(-MAX_SPOT, MAX_SPOT), y: between(-MAX_SPOT, MAX_SPOT) }),
]);

/** One row of each table, and the map's info. */
const records = perRecord(recordSchema);

const rowsOf = (table: Table) => {
  const rows = v.array(records[table]);
  return isLateTable(table) ? v.optional(rows, []) : rows;
};

/** The whole file. `$schema` is for editors of text and means nothing here. */
export const mapFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  info: records.info,
  phases: v.pipe(v.array(records.phases), v.minLength(1)),
  touchpoints: v.pipe(v.array(records.touchpoints), v.maxLength(MAX_TOUCHPOINTS)),
  ...Object.fromEntries(
    TABLES.filter((table) => table !== 'phases' && table !== 'touchpoints').map((table) => [table, rowsOf(table)]),
  ),
});
