import type { RowChange } from './changed-rows.ts';
import type { Rows } from './journey-map.ts';
import type { Table } from './tables.ts';
import { keptUp, type Reads } from './kept-up.ts';
import type { Id } from './values.ts';

/** Rows by a key that they have. In which order those of one key stand says nothing. */
export type Groups<R> = ReadonlyMap<Id, readonly R[]>;

/** A table's rows by the keys that each has; where nothing changed for a key, its list stays the very same. */
export const grouped = <T extends Table>(
  table: T,
  keysOf: (row: Rows[T]) => readonly Id[],
): ((map: Reads<T>) => Groups<Rows[T]>) =>
  keptUp<T, Groups<Rows[T]>>([table], {
    fresh: (map) => {
      const groups = new Map<Id, Rows[T][]>();
      for (const row of Object.values<Rows[T]>(map[table])) {
        for (const key of keysOf(row)) {
          const group = groups.get(key);
          if (group === undefined) groups.set(key, [row]);
          else group.push(row);
        }
      }
      return groups;
    },
    update: (before, _, changes) => {
      const groups = new Map(before);
      const swap = (key: Id, left: Rows[T] | null, entered: Rows[T] | null): void => {
        const rows = groups.get(key) ?? [];
        const at = left === null ? rows.length : rows.indexOf(left);
        const swapped = rows.toSpliced(at, left === null ? 0 : 1, ...(entered === null ? [] : [entered]));
        if (swapped.length === 0) groups.delete(key);
        else groups.set(key, swapped);
      };
      for (const { before: left, after: entered } of Object.values<RowChange<Rows[T]>>(changes[table])) {
        const [was, is] = [left, entered].map((row) => (row === null ? [] : keysOf(row)));
        for (const key of was!) swap(key, left, is!.includes(key) ? entered : null);
        for (const key of is!) if (!was!.includes(key)) swap(key, null, entered);
      }
      return groups;
    },
  });
