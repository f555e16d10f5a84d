import type { Id } from '#model';
import { extentOf, type Cell, type Extent } from './columns.ts';
import type { Strand } from './strands.ts';

/** A strand's part in one phase. */
export interface Part {
  readonly ids: Strand;
  /** What leads to its first touchpoint, and what its last leads to; null unless in the same phase. */
  readonly after: Id | null;
  readonly before: Id | null;
}

export interface PhaseColumns extends Extent {
  readonly cells: ReadonlyMap<Id, Cell>;
}

type Column = (Id | undefined)[];

/** A column of the main path with those of what leaves it; without one, those of what runs apart from it. */
interface Group {
  readonly main: Column | null;
  readonly sides: Column[];
}

/**
 * Puts a phase's touchpoints into columns of at most so many: the main path, which is the first part, column by column;
 * what leaves it into columns of its own right of where it begins or rejoins, in the rows beside; the rest at the end.
 */
export function phaseColumns(parts: readonly Part[], most: number): PhaseColumns {
  const [main, ...others] = parts;
  const apart: Group = { main: null, sides: [] };
  const spots = new Map<Id, { readonly group: Group; readonly row: number }>();
  const settle = (ids: Strand, { group, row }: { group: Group; row: number }): void =>
    ids.forEach((id, index) => spots.set(id, { group, row: row + index }));
  const groups = piecesOf(main?.ids ?? [], most).map((ids): Group => {
    const group: Group = { main: [...ids], sides: [] };
    settle(ids, { group, row: 0 });
    return group;
  });

  for (const { ids, after, before } of others) {
    const [source, target] = [spots.get(after ?? ''), spots.get(before ?? '')];
    const group = (source ?? target)?.group ?? apart;
    const wanted = source === undefined ? (target?.row ?? 0) - ids.length : source.row + 1;
    for (const each of piecesOf(ids, most)) {
      const top = Math.max(0, Math.min(wanted, most - each.length));
      const { column, row } = roomIn(group.sides, { length: each.length, top, most });
      each.forEach((id, index) => (column[row + index] = id));
      settle(each, { group, row });
    }
  }

  const columns = [...groups, apart]
    .flatMap((group) => [group.main ?? [], ...group.sides])
    .filter((column) => column.length > 0);
  const cells = new Map<Id, Cell>();
  columns.forEach((column, at) => column.forEach((id, row) => id !== undefined && cells.set(id, { column: at, row })));
  return { cells, columns: columns.length, rows: Math.max(0, ...columns.map(({ length }) => length)) };
}

/** Only the last columns are looked at, since thousands may leave one touchpoint. */
const LAST = 3;

/** A column with so many free rows from `top` on, or a new one. */
function roomIn(
  columns: Column[],
  { length, top, most }: { length: number; top: number; most: number },
): { column: Column; row: number } {
  for (const column of columns.slice(-LAST)) {
    for (let row = top; row <= most - length; row++)
      if (column.slice(row, row + length).every((id) => id === undefined)) return { column, row };
  }
  const column: Column = [];
  columns.push(column);
  return { column, row: top };
}

function piecesOf(ids: Strand, most: number): Strand[] {
  const { columns, rows } = extentOf(ids.length, most);
  return Array.from({ length: columns }, (_, index) => ids.slice(index * rows, (index + 1) * rows));
}
