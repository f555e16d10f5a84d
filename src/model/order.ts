import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Compares by order key, then id, by code units: the same in every language. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The rows in the order of their keys. */
export const inOrder = <R extends Ordered>(records: Readonly<Record<string, R>>): R[] =>
  Object.values(records).sort(byOrder);

/** A key between two neighbours; `null` means no neighbour on that side. */
export const orderBetween = (before: string | null, after: string | null): string => generateKeyBetween(before, after);

/** `count` keys from the start of an empty table. */
export const firstOrders = (count: number): string[] => generateNKeysBetween(null, null, count);

/** Whether a key, perhaps from a foreign file, is well-formed. */
export function isOrderKey(key: string): boolean {
  // The package takes a sign that it does not know for 0, and would give keys in the wrong order.
  if (!/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** The key for moving a row to `index` of its ordered siblings, itself not counted. */
export const orderAt = (siblings: readonly Ordered[], index: number): string => ordersAt(siblings, index, 1)[0]!;

/** The same for `count` rows that come to stand side by side, in their order. */
export function ordersAt(siblings: readonly Ordered[], index: number, count: number): string[] {
  const at = Math.max(0, Math.min(index, siblings.length));
  return generateNKeysBetween(siblings[at - 1]?.order ?? null, siblings[at]?.order ?? null, count);
}
