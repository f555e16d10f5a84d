import { cleanFields } from '../clean.ts';
import { factory, type New } from '../create.ts';
import type { JourneyMap, Rows } from '../journey-map.ts';
import type { OrderedTable, Table } from '../tables.ts';
import { inOrder, orderAt } from '../order.ts';
import { drop, put, update } from '../patch.ts';
import { presentIds } from './present-ids.ts';
import type { Id } from '../values.ts';

/** What can be said of a row and changed, besides its place among the others. */
export type RowFields<T extends Table> = Partial<Omit<Rows[T], 'id' | 'order'>>;

/** The fields as a map keeps them; of touchpoints that they name, those that are there. */
function soundFields<F extends object>(map: JourneyMap, table: Table, fields: F): F {
  const clean = cleanFields(table, fields);
  return 'touchpointIds' in clean ? { ...clean, touchpointIds: presentIds(map, clean.touchpointIds as Id[]) } : clean;
}

/** Edits of a table's rows that know no rule but what its fields declare. */
export const plainEdits = <T extends Table>(table: T) => ({
  /** Changes fields of a row. */
  edit: (map: JourneyMap, { id, ...fields }: { id: Id } & RowFields<T>): JourneyMap =>
    update<Table>(map, table, id, soundFields(map, table, fields)),
  /** Removes a row to which nothing refers. */
  remove: (map: JourneyMap, { id }: { id: Id }): JourneyMap => drop(map, table, [id]),
});

/** The same, and more, where the rows stand in an order that people give them. */
export const orderedEdits = <T extends OrderedTable>(table: T) => ({
  ...plainEdits(table),
  /** Adds a row after the others. */
  add: (map: JourneyMap, fields: Omit<New<T>, 'order'> & { id: Id }): JourneyMap => {
    if (fields.id in map[table]) return map;
    const order = orderAt(inOrder<Rows[OrderedTable]>(map[table]), Infinity);
    return put(map, table, factory(table)({ ...soundFields(map, table, fields), order } as unknown as New<T>));
  },
  /** Moves a row to `index` of its table; refused where it is there already, or nowhere. */
  move: (map: JourneyMap, { id, index }: { id: Id; index: number }): JourneyMap => {
    const rows = inOrder<Rows[OrderedTable]>(map[table]);
    const others = rows.filter((row) => row.id !== id);
    const at = Math.max(0, Math.min(index, others.length));
    if (others.length === rows.length || rows[at]?.id === id) return map;
    return update<OrderedTable>(map, table, id, { order: orderAt(others, at) });
  },
});
