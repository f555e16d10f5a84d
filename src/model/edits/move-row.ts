import type { JourneyMap, OrderedTable, Rows } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { update } from '../patch.ts';
import type { Id } from '../values.ts';

/** The map with a row at `index` of its table; the very same map where it is there already, or nowhere. */
export function moveRow(map: JourneyMap, table: OrderedTable, { id, index }: { id: Id; index: number }): JourneyMap {
  const rows = inOrder<Rows[OrderedTable]>(map[table]);
  const others = rows.filter((row) => row.id !== id);
  const at = Math.max(0, Math.min(index, others.length));
  if (others.length === rows.length || rows[at]?.id === id) return map;
  return update(map, table, id, { order: orderAt(others, at) });
}
