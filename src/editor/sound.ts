/** Whether a value of unknown origin is of a type; to be put together like the types themselves. */
export type Sound<V> = (value: unknown) => value is V;

export const isText: Sound<string> = (value) => typeof value === 'string';
export const isFlag: Sound<boolean> = (value) => typeof value === 'boolean';
/** A coordinate. */
export const isPlace: Sound<number> = (value): value is number => Number.isFinite(value);
/** A length, or a zoom. */
export const isSize: Sound<number> = (value): value is number => isPlace(value) && value > 0;

export const oneOf =
  <const V>(...values: readonly V[]): Sound<V> =>
  (value): value is V =>
    values.some((each) => each === value);

export const orNull =
  <V>(of: Sound<V>): Sound<V | null> =>
  (value): value is V | null =>
    value === null || of(value);

export const eitherOf =
  <A, B>(a: Sound<A>, b: Sound<B>): Sound<A | B> =>
  (value): value is A | B =>
    a(value) || b(value);

export const listOf =
  <V>(item: Sound<V>): Sound<readonly V[]> =>
  (value): value is readonly V[] =>
    Array.isArray(value) && value.every(item);

export const setOf =
  <V>(item: Sound<V>): Sound<ReadonlySet<V>> =>
  (value): value is ReadonlySet<V> =>
    value instanceof Set && [...value].every(item);

export const recordOf =
  <V>(item: Sound<V>): Sound<Readonly<Record<string, V>>> =>
  (value): value is Readonly<Record<string, V>> =>
    isObject(value) && Object.values(value).every(item);

export const shaped =
  <S extends object>(fields: { readonly [K in keyof S]-?: Sound<S[K]> }): Sound<S> =>
  (value): value is S =>
    isObject(value) && Object.entries<Sound<unknown>>(fields).every(([key, has]) => has(value[key]));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
