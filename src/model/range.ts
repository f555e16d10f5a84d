import type { Fields, Form, NumberRange } from './field.ts';
import { MAX_SPOT } from './limits.ts';
import { perRecord, type RecordName } from './records.ts';
import type { AnnotationTarget } from './values.ts';

/** The nearest number of the range; NaN becomes the one nearest to 0, and −0, which no file keeps, 0. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Number.isNaN(value) ? 0 : value, most)) + 0;

/** What a record's fields say in numbers, brought into the range that a map allows; only those that are given. */
export function numbersInRange<F extends object>(name: RecordName, fields: F): Partial<F> {
  const given = RANGES[name].filter(([key]) => key in fields);
  return Object.fromEntries(given.map(([key, inRange]) => [key, inRange(fields[key as keyof F])])) as Partial<F>;
}

export const spotInRange = (target: AnnotationTarget): AnnotationTarget =>
  target.kind === 'spot'
    ? { kind: 'spot', x: clamp(target.x, -MAX_SPOT, MAX_SPOT), y: clamp(target.y, -MAX_SPOT, MAX_SPOT) }
    : target;

type InRange = (value: unknown) => unknown;

const numberInRange = (value: number, { least, most, step }: NumberRange): number =>
  clamp(step === undefined ? value : Math.round(value / step) * step, least, most);

/** How values of this form are brought into range, null where they have none. No number in an optional field is no value. */
function rangeOf(form: Form): InRange | null {
  switch (form.kind) {
    case 'number':
      return (value) => (typeof value === 'number' ? numberInRange(value, form) : value);
    case 'target':
      return (value) => spotInRange(value as AnnotationTarget);
    case 'group': {
      const ranges = rangesOf(form.fields);
      return ranges.length === 0 ? null : (value) => inRanges(ranges, value);
    }
    case 'optional': {
      const inRange = rangeOf(form.of);
      return inRange && ((value) => (Number.isNaN(value) ? null : inRange(value)));
    }
    default:
      return null;
  }
}

type Ranges = readonly (readonly [string, InRange])[];

const inRanges = (ranges: Ranges, value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries([
        ...Object.entries(value),
        ...ranges.map(([key, inRange]) => [key, inRange(value[key as keyof typeof value])]),
      ])
    : value;

const rangesOf = (fields: Fields): Ranges =>
  Object.entries(fields).flatMap(([key, { form }]) => {
    const inRange = rangeOf(form);
    return inRange === null ? [] : [[key, inRange] as const];
  });

const RANGES = perRecord(rangesOf);
