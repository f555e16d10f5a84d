import * as v from 'valibot';
import { fieldOf, isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { ReportCode } from '../report.ts';
import { isLateField, textKinds, type Fields, type LateSchema } from './schema.ts';

/** Says what happened to a field; the example is the field's name, with the value where that tells more. */
export type NoteField = (code: Extract<ReportCode, `field${string}` | 'valueUnknown'>, example: string) => void;

/**
 * The fields of a record as far as a file has them right, the rest from `defaults`, and every difference noted.
 * Numbers out of range and texts too long come through: the model brings them into range.
 */
export function readFields<R extends object>(source: JsonObject, fields: Fields, defaults: R, note: NoteField): R {
  for (const key of Object.keys(source)) {
    if (!Object.hasOwn(fields, key)) note('fieldUnknown', key);
  }
  const entries = Object.entries(defaults).map(([key, fallback]: [string, unknown]): [string, unknown] => {
    const schema = fields[key];
    const value = fieldOf(source, key);
    if (schema === undefined) return [key, fallback];
    if (value === undefined) {
      if (!isLateField(schema)) note('fieldMissing', key);
      return [key, fallback];
    }
    return [key, readValue(value, schema, { key, fallback, note })];
  });
  return Object.fromEntries(entries) as R;
}

interface Place {
  readonly key: string;
  readonly fallback: unknown;
  readonly note: NoteField;
}

function readValue(value: Json, schema: v.GenericSchema, place: Place): unknown {
  // −0 would not survive being written again.
  if (isRight(schema, value)) return typeof value === 'number' ? value + 0 : value;
  const { key, fallback, note } = place;
  const kind = kindOf(schema);
  switch (kind.type) {
    case 'string':
      if (typeof value !== 'string') break;
      if (kind === textKinds.timestamp) {
        const time = toTimestamp(value);
        if (time === null) break;
        return time;
      }
      return value;
    case 'number':
      if (typeof value !== 'number') break;
      return value;
    case 'picklist':
      if (typeof value !== 'string') break;
      note('valueUnknown', `${key}: ${value}`);
      return fallback;
    case 'array':
      if (!Array.isArray(value)) break;
      return readList(value, kind as ListSchema, place);
    case 'strict_object':
      if (!isJsonObject(value)) break;
      return readFields(value, (kind as ObjectSchema).entries, fallback as object, (code, example) =>
        note(code, `${key}.${example}`),
      );
  }
  note('fieldType', key);
  return fallback;
}

// Not a type guard: a schema of unknown output would leave nothing of what is not right.
const isRight = (schema: v.GenericSchema, value: Json): boolean => v.is(schema, value);

type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;
type ObjectSchema = v.StrictObjectSchema<Record<string, v.GenericSchema>, undefined>;

/** The schema without `null`, or without its absence. */
const kindOf = (schema: v.GenericSchema): v.GenericSchema =>
  schema.type === 'nullable' || isLateField(schema) ? (schema as Wrapper).wrapped : schema;

type Wrapper = v.NullableSchema<v.GenericSchema, undefined> | LateSchema;

const MISSING = Symbol('missing');

const readList = (values: readonly Json[], schema: ListSchema, { key, note }: Place): unknown[] =>
  values
    .map((value) => readValue(value, schema.item, { key, fallback: MISSING, note }))
    .filter((value) => value !== MISSING);

/** A time with an offset, or without seconds, in UTC; null if it is none. */
function toTimestamp(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/i.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
