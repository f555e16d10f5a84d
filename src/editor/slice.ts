import type { JourneyMap } from '#model';

/** One field of the session: how it begins, what of it a device remembers, and what of it goes with a record. */
export interface SliceField<V> {
  /** What it is where nothing is remembered. */
  readonly first: (map: JourneyMap) => V;
  /** What the device remembers of it, perhaps damaged or from another version; undefined where that is not sound. Without it nothing is remembered. */
  readonly recall?: (saved: unknown, map: JourneyMap) => V | undefined;
  /** The same without what the map no longer has; the very same if nothing is missing. */
  readonly fit?: (value: V, map: JourneyMap) => V;
}

/** A part of the session that belongs to one view or panel: its fields, declared once. */
export type Slice<S> = { readonly [K in keyof S]-?: SliceField<S[K]> };

type Fit<V> = Pick<SliceField<V>, 'fit'>['fit'];

/** A field that this device remembers as long as it is sound. */
export const remembered = <V>(first: V, has: (value: unknown) => value is V, fit?: Fit<V>): SliceField<V> => ({
  first: () => first,
  recall: (saved) => (has(saved) ? saved : undefined),
  ...(fit !== undefined && { fit }),
});

/** A field that begins anew with every opening. */
export const passing = <V>(first: V, fit?: Fit<V>): SliceField<V> => ({
  first: () => first,
  ...(fit !== undefined && { fit }),
});

/** A slice that is kept under one name, as a field of the session. */
export const nested = <S extends object>(slice: Slice<S>): SliceField<S> => ({
  first: (map) => begin(slice, {}, map),
  recall: (saved, map) => begin(slice, saved, map),
  fit: (state, map) => fitted(slice, state, map),
});

/** The slice as it begins: each field as it is remembered, and by itself as at first where that is not sound. */
export function begin<S extends object>(slice: Slice<S>, saved: unknown, map: JourneyMap): S {
  const known = isObject(saved) ? saved : {};
  const values = fieldsOf(slice).map(([key, { first, recall }]) => [key, recall?.(known[key], map) ?? first(map)]);
  return Object.fromEntries(values) as S;
}

/** The state without what the map no longer has; the very same if nothing is missing. */
export function fitted<S extends object>(slice: Slice<S>, state: S, map: JourneyMap): S {
  const other = fieldsOf(slice).flatMap(([key, { fit }]) => {
    const value = state[key];
    const next = fit === undefined ? value : fit(value, map);
    return next === value ? [] : [[key, next] as const];
  });
  return other.length === 0 ? state : { ...state, ...Object.fromEntries(other) };
}

/** What of it is worth remembering. */
export const worthKeeping = <S extends object>(slice: Slice<S>, state: S): Partial<S> =>
  Object.fromEntries(
    fieldsOf(slice).flatMap(([key, { recall }]) => (recall === undefined ? [] : [[key, state[key]]])),
  ) as Partial<S>;

const fieldsOf = <S extends object>(slice: Slice<S>): readonly [keyof S & string, SliceField<S[keyof S]>][] =>
  Object.entries(slice) as unknown as [keyof S & string, SliceField<S[keyof S]>][];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
