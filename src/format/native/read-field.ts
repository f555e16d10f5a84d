import * as v from 'valibot';
import type { Fields, Form } from '#model';
import { fieldOf, isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { ReportCode } from '../report.ts';
import { schemaOf } from './schema.ts';

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
  const read: Record<string, unknown> = {};
  for (const [key, fallback] of Object.entries(defaults) as [string, unknown][]) {
    const field = fields[key];
    const value = fieldOf(source, key);
    if (field?.since === 1 && value === undefined) note('fieldMissing', key);
    read[key] =
      field === undefined || value === undefined ? fallback : readValue(value, field.form, { key, fallback, note });
  }
  return read as R;
}

interface Place {
  readonly key: string;
  readonly fallback: unknown;
  readonly note: NoteField;
}

function readValue(value: Json, form: Form, place: Place): unknown {
  // −0 would not survive being written again. A group may lack what came after the first files.
  if (form.kind !== 'group' && isRight(form, value)) return typeof value === 'number' ? value + 0 : value;
  const { key, fallback, note } = place;
  switch (form.kind) {
    case 'optional':
      return readValue(value, form.of, place);
    case 'timestamp': {
      const time = typeof value === 'string' ? toTimestamp(value) : null;
      if (time === null) break;
      return time;
    }
    case 'id':
    case 'reference':
    case 'order':
    case 'title':
    case 'text':
      if (typeof value !== 'string') break;
      return value;
    case 'number':
      if (typeof value !== 'number') break;
      return value;
    case 'choice':
      if (typeof value !== 'string') break;
      note('valueUnknown', `${key}: ${value}`);
      return fallback;
    case 'list':
      if (!Array.isArray(value)) break;
      return readList(value, form.item, place);
    case 'group': {
      if (!isJsonObject(value)) break;
      const fields = readFields(value, form.fields, fallback ?? nothingOf(form.fields), (code, example) =>
        note(code, `${key}.${example}`),
      );
      if (Object.values(fields).includes(undefined)) break;
      return fields;
    }
    case 'flag':
    case 'target':
      break;
  }
  note('fieldType', key);
  return fallback;
}

/** For a group that is wholly there or not at all. */
const nothingOf = (fields: Fields): object => Object.fromEntries(Object.keys(fields).map((key) => [key, undefined]));

// Not a type guard: a schema of unknown output would leave nothing of what is not right.
const isRight = (form: Form, value: Json): boolean => v.is(schemaOf(form), value);

const MISSING = Symbol('missing');

const readList = (values: readonly Json[], item: Form, { key, note }: Place): unknown[] =>
  values.map((value) => readValue(value, item, { key, fallback: MISSING, note })).filter((value) => value !== MISSING);

/** A time with an offset, or without seconds, in UTC; null if it is none. */
function toTimestamp(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/i.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
