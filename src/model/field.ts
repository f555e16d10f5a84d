import type { Table } from './tables.ts';
import type { AnnotationTarget, Id, Timestamp } from './values.ts';

/**
 * What a field may hold, as data: cleaning, ranges and the file's schema are read off it. A title is one line, a
 * text may have several. `least` and `most` of a title or list count its letters or entries.
 */
export type Form =
  | { readonly kind: 'id' | 'order' | 'timestamp' | 'text' | 'flag' | 'target' }
  | { readonly kind: 'reference'; readonly to: Table }
  | { readonly kind: 'title'; readonly least?: number }
  | ({ readonly kind: 'number' } & NumberRange)
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  | { readonly kind: 'list'; readonly item: Form; readonly least?: number; readonly most?: number }
  | { readonly kind: 'optional'; readonly of: Form }
  | { readonly kind: 'group'; readonly fields: Fields };

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** What it is a multiple of; without it any number of the range will do. */
  readonly step?: number;
}

/** One field of a record, declared once: types, factories, cleaning, ranges, tests and schemas derive from it. */
export interface Field<V = unknown, U = V | undefined> {
  readonly form: Form;
  /** Whether a value of unknown origin is of the field's type; its spelling and range are not looked at. */
  readonly has: (value: unknown) => value is V;
  /** What it says where nobody has set it; undefined where it has to be given. */
  readonly unset: U;
  /** The revision of the records that brought it; 1 is that of the first files. What is later may be missing. */
  readonly since: number;
}

/** The fields of a record, in the order in which a file lists them. */
export type Fields = Readonly<Record<string, Field>>;

export type RecordOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer V> ? V : never };

/** The fields without which there is no record. */
export type NeededIn<F extends Fields> = { [K in keyof F]: undefined extends F[K]['unset'] ? K : never }[keyof F];

export const id = (): Field<Id, undefined> => field({ kind: 'id' }, isText, undefined);
/** The id of a row in another table. */
export const reference = (to: Table): Field<Id, undefined> => field({ kind: 'reference', to }, isText, undefined);
export const order = (): Field<string, undefined> => field({ kind: 'order' }, isText, undefined);
export const timestamp = (): Field<Timestamp, undefined> => field({ kind: 'timestamp' }, isText, undefined);
export const title = (length: { least?: number } = {}): Field<string, string> =>
  field({ kind: 'title', ...length }, isText, '');
export const text = (): Field<string, string> => field({ kind: 'text' }, isText, '');
export const flag = (): Field<boolean, boolean> =>
  field({ kind: 'flag' }, (value) => typeof value === 'boolean', false);

export const number = (range: NumberRange): Field<number, undefined> =>
  field({ kind: 'number', ...range }, isNumber, undefined);

export function choice<const I extends string>(ids: readonly I[]): Field<I, undefined> {
  const known = new Set<unknown>(ids);
  return field({ kind: 'choice', ids }, (value): value is I => known.has(value), undefined);
}

export const list = <V>(
  item: Field<V>,
  count: { least?: number; most?: number } = {},
): Field<readonly V[], readonly V[]> =>
  field(
    { kind: 'list', item: item.form, ...count },
    (value): value is readonly V[] => isWholeList(value) && value.every(item.has),
    [],
  );

/** Null where nobody has said anything. */
export const optional = <V>(of: Field<V>): Field<V | null, null> =>
  field({ kind: 'optional', of: of.form }, (value): value is V | null => value === null || of.has(value), null);

/** Fields that belong together, as one value. */
export function group<F extends Fields>(fields: F): Field<RecordOf<F>, RecordOf<F>> {
  const unset = Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, each.unset])) as RecordOf<F>;
  return field({ kind: 'group', fields }, wholeRecord(fields), unset);
}

export const target = (): Field<AnnotationTarget, undefined> => field({ kind: 'target' }, isTarget, undefined);

/** The field, which has to be given in every new record. */
export const needed = <V>(each: Field<V>): Field<V, undefined> => ({ ...each, unset: undefined });

/** The field, with what it says where nobody has set it. */
export const usually = <V>(unset: NoInfer<V>, each: Field<V>): Field<V, V> => ({ ...each, unset });

/** The field, which only a later revision of the records has. */
export const since = <V, U>(revision: number, each: Field<V, U>): Field<V, U> => ({ ...each, since: revision });

/** Whether a value has every field of a record, each of its type. Entries are listed once: 35,000 rows are looked at while somebody waits. */
export function wholeRecord<F extends Fields>(fields: F): (value: unknown) => value is RecordOf<F> {
  const entries = Object.entries(fields);
  return (value): value is RecordOf<F> => isObject(value) && entries.every(([key, { has }]) => has(value[key]));
}

const field = <V, U>(form: Form, has: (value: unknown) => value is V, unset: U): Field<V, U> => ({
  form,
  has,
  unset,
  since: 1,
});

// `every` passes over holes, `includes` finds them.
const isWholeList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && !value.includes(undefined);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTarget = (value: unknown): value is AnnotationTarget => {
  if (!isObject(value)) return false;
  const { kind } = value;
  if (kind === 'spot') return isNumber(value['x']) && isNumber(value['y']);
  return (kind === 'touchpoint' || kind === 'link' || kind === 'phase') && isText(value['id']);
};
