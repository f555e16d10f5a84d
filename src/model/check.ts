import { applyChange, changeOn, changesIn, compose, type Change } from './change.ts';
import { createPhase } from './create.ts';
import { tableIn, type JourneyMap, type Records, type Rows } from './journey-map.ts';
import { ORDERED_TABLES, TABLES, type OrderedTable, type Table } from './tables.ts';
import { firstOrders, inOrder, isOrderKey } from './order.ts';
import type { Id } from './values.ts';
import { canName, namesAny } from './references.ts';
import { remembered } from './remembered.ts';
import { RULES, UNIQUE, type FlawCode, type Rule } from './rules.ts';

export interface Flaw {
  readonly code: FlawCode;
  readonly table: Table;
  readonly id: Id;
}

/** A sound map, and what had to be mended for it: a row may have several flaws. */
export interface Repaired {
  readonly map: JourneyMap;
  readonly flaws: readonly Flaw[];
  /** What was mended; null where nothing had to be. */
  readonly change: Change | null;
}

/** Every invariant of the map that is broken; empty for a sound one. */
export const check = (map: JourneyMap): readonly Flaw[] => repair(map).flaws;

/**
 * The nearest sound map; a sound one comes back as it is. Of rows of which only one may be there, that with the
 * smallest id stays: every tab and every file come to the same.
 */
export const repair = remembered((map: JourneyMap): Repaired => mend(map, null));

/**
 * The same for a map that was sound before this change. Judges only what the change can have broken: the rows that it
 * names, those that refer to what it removed, and those that say the same as one that it names.
 */
export const repairAfter = (map: JourneyMap, change: Change): Repaired => mend(map, change);

/** A change to a sound map together with what has to be mended for it; null where nothing is left of it. */
export const withMending = (map: JourneyMap, change: Change | null): Change | null =>
  change === null ? null : compose(change, repairAfter(applyChange(map, change), change).change);

/**
 * The change without the rows that would come to say what a row not named by it says already, where only one row may
 * say it; null where nothing is left. For a change that is to give way to what is there.
 */
export function withoutDoubles(map: JourneyMap, change: Change): Change | null {
  const tables = TABLES.flatMap((table) => {
    const doubled = idsDoubled(map, change, table);
    const rows = changesIn(change, table).filter(([id]) => !doubled.has(id));
    return doubled.size === 0 ? [] : [[table, Object.fromEntries(rows)]];
  });
  return changeOn(map, { ...change, ...Object.fromEntries(tables) } as Change);
}

function idsDoubled<T extends Table>(map: JourneyMap, change: Change, table: T): ReadonlySet<Id> {
  const { keyOf } = UNIQUE[table] ?? {};
  const keys = keyOf === undefined ? null : keysSaidAnew(change, table, keyOf);
  if (keyOf === undefined || keys?.size === 0) return new Set();
  const rows = changesIn(change, table);
  const named = new Set(rows.map(([id]) => id));
  const others = Object.values(tableIn(map, table)).filter(({ id }) => !named.has(id));
  const taken = new Set(others.map(keyOf));
  return new Set(rows.flatMap(([id, { after }]) => (after !== null && taken.has(keyOf(after)) ? [id] : [])));
}

/** What rows become; null where they cannot stay. */
type Mended<R> = Readonly<Record<Id, R | null>>;

/** `cause`: what can have broken something; null where anything can be broken. */
function mend(given: JourneyMap, cause: Change | null): Repaired {
  const flaws: Flaw[] = [];
  let map = given;
  let change: Change | null = null;

  const write = <T extends Table>(table: T, code: FlawCode, mended: Mended<Rows[T]>): void => {
    const ids = Object.keys(mended);
    if (ids.length === 0) return;
    // Keys given anew are one flaw of their table.
    flaws.push(...(code === 'order' ? ids.slice(0, 1) : ids).map((id) => ({ code, table, id })));
    const before = tableIn(map, table);
    const rows = ids.map((id) => [id, { before: before[id] ?? null, after: mended[id] }]);
    const next: Change = { [table]: Object.fromEntries(rows) };
    map = applyChange(map, next);
    change = compose(change, next);
  };
  /** Rows that may say the same as another one where they must not. */
  const alike = <T extends Table>(table: T, keyOf: (row: Rows[T]) => string): readonly Rows[T][] => {
    const rows = tableIn(map, table);
    if (cause === null) return Object.values(rows);
    const keys = keysSaidAnew(cause, table, keyOf);
    return keys.size === 0 ? [] : Object.values(rows).filter((row) => keys.has(keyOf(row)));
  };
  const mendOrder = <T extends OrderedTable>(table: T): void =>
    write(table, 'order', ordered(alike(table, orderOf), tableIn(map, table)));
  const mendTable = <T extends Table>(table: T): void => {
    for (const rule of RULES[table]) {
      const rows = tableIn(map, table);
      const suspects = cause === null ? Object.values(rows) : suspectsAfter([cause, change], table, rows);
      write(table, rule.code, judged(suspects, rule, map));
    }
    const unique = UNIQUE[table];
    if (unique !== undefined) write(table, unique.code, doubles(alike(table, unique.keyOf), unique.keyOf));
  };

  if (Object.keys(map.phases).length === 0) {
    const phase = createPhase({ id: 'phase', order: firstOrders(1)[0]!, title: '' });
    write('phases', 'noPhase', { [phase.id]: phase });
  }
  for (const table of ORDERED_TABLES) mendOrder(table);
  for (const table of TABLES) mendTable(table);
  return { map, flaws, change };
}

function judged<R extends { readonly id: Id }>(rows: readonly R[], rule: Rule<R>, map: JourneyMap): Mended<R> {
  const mended: Record<Id, R | null> = {};
  for (const row of rows) {
    const next = rule.mend(row, map);
    if (next !== row) mended[row.id] = next;
  }
  return mended;
}

function doubles<R extends { readonly id: Id }>(rows: readonly R[], keyOf: (row: R) => string): Mended<R> {
  const kept = new Map<string, Id>();
  for (const row of rows) {
    const other = kept.get(keyOf(row));
    if (other === undefined || row.id < other) kept.set(keyOf(row), row.id);
  }
  return Object.fromEntries(rows.filter((row) => kept.get(keyOf(row)) !== row.id).map(({ id }) => [id, null]));
}

const orderOf = ({ order }: { readonly order: string }): string => order;

/** All rows with new keys, should two of those that may be alike have the same, or one a malformed one. */
function ordered<R extends Rows[OrderedTable]>(alike: readonly R[], rows: Records<R>): Mended<R> {
  if (new Set(alike.map(orderOf)).size === alike.length && alike.every(({ order }) => isOrderKey(order))) return {};
  const all = inOrder(rows);
  const orders = firstOrders(all.length);
  return Object.fromEntries(all.map((row, index) => [row.id, { ...row, order: orders[index]! }]));
}

/** The rows that the changes name, and those that refer to what they removed. */
function suspectsAfter<T extends Table>(
  changes: readonly (Change | null)[],
  table: T,
  rows: Records<Rows[T]>,
): readonly Rows[T][] {
  const ids = new Set(changes.flatMap((change) => Object.keys(change?.[table] ?? {})));
  for (const referred of TABLES.filter((other) => canName(table, other))) {
    const gone = new Set(changes.flatMap((change) => idsRemoved(change, referred)));
    if (gone.size === 0) continue;
    for (const row of Object.values(rows)) if (namesAny(table, row, { of: referred, ids: gone })) ids.add(row.id);
  }
  return [...ids].flatMap((id) => rows[id] ?? []);
}

const idsRemoved = (change: Change | null, table: Table): Id[] =>
  changesIn(change, table).flatMap(([id, { after }]) => (after === null ? [id] : []));

/** What the rows named by the change did not say before. */
const keysSaidAnew = <T extends Table>(change: Change, table: T, keyOf: (row: Rows[T]) => string): Set<string> =>
  new Set(
    changesIn(change, table).flatMap(([, { before, after }]) =>
      after === null || (before !== null && keyOf(before) === keyOf(after)) ? [] : [keyOf(after)],
    ),
  );
