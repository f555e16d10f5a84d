import type { SessionStore } from '#editor';
import { withMoved, withShown } from '#fields';
import { ROW_IDS, type RowId } from '#matrix';

export interface RowMoves {
  readonly canMove: (row: RowId, by: -1 | 1) => boolean;
  /** Past the next shown row; hidden ones in between do not count. */
  readonly move: (row: RowId, by: -1 | 1) => void;
  readonly moveTo: (row: RowId, to: RowId) => void;
  readonly hide: (row: RowId) => void;
}

/** Rearranging the rows that are shown. */
export function rowMoves(session: SessionStore, shown: readonly RowId[]): RowMoves {
  const moveTo = (row: RowId, to: RowId): void =>
    session.setState(({ matrix }) => ({ matrix: withMoved(matrix, ROW_IDS, { id: row, to }) }));
  const beside = (row: RowId, by: -1 | 1): RowId | undefined => shown[shown.indexOf(row) + by];
  return {
    canMove: (row, by) => beside(row, by) !== undefined,
    move: (row, by) => {
      const to = beside(row, by);
      if (to !== undefined) moveTo(row, to);
    },
    moveTo,
    hide: (row) => session.setState(({ matrix }) => ({ matrix: withShown(matrix, row, false) })),
  };
}
