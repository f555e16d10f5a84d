/** Whether a value of unknown origin is of a type; to be put together like the types themselves. */
export type Sound<V> = (value: unknown) => value is V;

/** Characters of the longest text, and items of the longest list, that a session can hold. */
const LONGEST = 100_000;

export const isText: Sound<string> = (value): value is string => typeof value === 'string' && value.length <= LONGEST;
export const isFlag: Sound<boolean> = (value) => typeof value === 'boolean';
/** A coordinate on a screen, however far the map is zoomed. */
export const isPlace: Sound<number> = (value): value is number => isWithin(value, -1e9, 1e9);
/** A length on a screen, CSS px. */
export const isSize: Sound<number> = (value): value is number => isWithin(value, 1, 10_000);
/** Pixels per map unit; beyond these nothing of a map could be seen. */
export const isZoom: Sound<number> = (value): value is number => isWithin(value, 0.001, 100);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

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
    // `every` passes over holes, `includes` finds them.
    Array.isArray(value) && value.length <= LONGEST && !value.includes(undefined) && value.every(item);

export const setOf =
  <V>(item: Sound<V>): Sound<ReadonlySet<V>> =>
  (value): value is ReadonlySet<V> =>
    value instanceof Set && value.size <= LONGEST && [...value].every(item);

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
