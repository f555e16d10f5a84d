import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#model';
import { select, type SessionStore } from '#editor';
import { blockOf, type Block, type Spot } from '#views/grid';
import type { ColumnId } from './column.ts';

/** The row below all others that makes a new touchpoint. */
export const NEW_ROW: Id = '';

/** A cell by its row and column. */
interface CellName {
  readonly row: Id;
  readonly column: ColumnId;
}

interface Corner extends CellName {
  /** Where it was when it was gone to: the cell that is there now takes its place when it has gone. */
  readonly spot: Spot;
}

/** The cell one types into, and the cells selected with it. */
export interface BlockState {
  readonly active: Spot;
  /** The corner opposite the active cell. */
  readonly end: Spot;
  readonly block: Block;
  /** Whether whole rows are meant: Delete then deletes them. */
  readonly isRows: boolean;
  readonly go: (spot: Spot) => void;
  /** Goes to a row that may be just about to come into view; `last` selects down to that one. */
  readonly goToRow: (row: Id, column: ColumnId, last?: CellName) => void;
  readonly extend: (end: Spot) => void;
  readonly selectRows: (from: number, to: number) => void;
  readonly selectAll: () => void;
}

/**
 * Which cells are selected, by the names of rows and columns, so that they stay when rows are sorted. The touchpoints
 * of these rows are what is selected on the canvas and in the inspector, and the other way round.
 */
export function useBlock(session: SessionStore, rows: readonly Id[], columns: readonly ColumnId[]): BlockState {
  const rowIndexes = useMemo(() => new Map([...rows, NEW_ROW].map((id, index) => [id, index])), [rows]);
  const [state, setState] = useState(() => {
    const row = firstSelected(session, rowIndexes) ?? rows[0] ?? NEW_ROW;
    const first: Corner = { row, column: columns[0]!, spot: { row: rowIndexes.get(row) ?? 0, column: 0 } };
    return { active: first, end: first, isRows: false };
  });
  const spotOf = ({ row, column, spot }: Corner): Spot => {
    const at = columns.indexOf(column);
    return {
      row: rowIndexes.get(row) ?? Math.min(spot.row, rows.length),
      column: at === -1 ? Math.min(spot.column, columns.length - 1) : at,
    };
  };
  const active = spotOf(state.active);
  const end = state.end === state.active ? active : spotOf(state.end);
  const isOwn = useRef(false);
  const selectRowsOf = (ids: readonly Id[]): void => {
    isOwn.current = true;
    select(session, { touchpoints: ids });
    isOwn.current = false;
  };

  const set = (from: Spot, to: Spot, isRows = false): void => {
    const cornerAt = (spot: Spot): Corner => ({ row: rows[spot.row] ?? NEW_ROW, column: columns[spot.column]!, spot });
    const name = cornerAt(from);
    const isOne = from.row === to.row && from.column === to.column;
    setState({ active: name, end: isOne ? name : cornerAt(to), isRows });
    const { top, bottom } = blockOf(from, to);
    const ids = rows.slice(top, bottom + 1);
    const before = session.getState().selection;
    const isSame =
      before.links.size === 0 &&
      before.phases.size === 0 &&
      before.touchpoints.size === ids.length &&
      ids.every((id) => before.touchpoints.has(id));
    if (!isSame) selectRowsOf(ids);
  };

  useEffect(
    () =>
      session.subscribe(({ selection: { touchpoints } }, before) => {
        if (isOwn.current || touchpoints === before.selection.touchpoints || touchpoints.size === 0) return;
        const row = firstSelected(session, rowIndexes);
        if (row === undefined) return;
        setState(({ active: { column, spot } }) => {
          const name: Corner = { row, column, spot: { ...spot, row: rowIndexes.get(row) ?? 0 } };
          return { active: name, end: name, isRows: false };
        });
      }),
    [session, rowIndexes],
  );

  return {
    active,
    end,
    block: blockOf(active, end),
    isRows: state.isRows,
    go: (spot) => set(spot, spot),
    goToRow: (row, column, last) => {
      const cornerOf = (cell: CellName): Corner => ({
        ...cell,
        spot: { row: rowIndexes.get(cell.row) ?? rows.length, column: columns.indexOf(cell.column) },
      });
      const name = cornerOf({ row, column });
      setState({ active: name, end: last === undefined ? name : cornerOf(last), isRows: false });
      const from = rowIndexes.get(row);
      const to = last === undefined ? from : rowIndexes.get(last.row);
      selectRowsOf(from === undefined || to === undefined ? [row] : rows.slice(from, to + 1));
    },
    extend: (to) => set(active, to, state.isRows),
    selectRows: (from, to) => set({ row: from, column: 0 }, { row: to, column: columns.length - 1 }, true),
    selectAll: () => set({ row: 0, column: 0 }, { row: Math.max(0, rows.length - 1), column: columns.length - 1 }),
  };
}

function firstSelected(session: SessionStore, rowIndexes: ReadonlyMap<Id, number>): Id | undefined {
  const { selection, focus } = session.getState();
  const ids = selection.touchpoints.size > 0 ? [...selection.touchpoints] : focus === null ? [] : [focus];
  return ids.filter((id) => rowIndexes.has(id)).sort((a, b) => rowIndexes.get(a)! - rowIndexes.get(b)!)[0];
}
