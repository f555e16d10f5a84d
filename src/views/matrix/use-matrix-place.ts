import { useState } from 'react';
import type { Id } from '#model';
import { select, type SessionStore } from '#editor';
import { useSession } from '#editor/react';
import type { Spot } from '#views/grid';
import type { RowId } from '#matrix';

/** What stands in a line of cells: a row, or the touchpoints' titles above all rows. */
export type LineId = RowId | 'title';

/** The active cell. Its touchpoint is the one selected on the canvas and in the inspector, and the other way round. */
export interface MatrixPlace {
  readonly active: Spot;
  readonly line: LineId;
  readonly touchpoint: Id;
  readonly go: (spot: Spot) => void;
  readonly goToTitles: () => void;
}

/** Where one is in a matrix of these columns and lines, by their names: rows that move take the active cell along. */
export function useMatrixPlace(session: SessionStore, columns: readonly Id[], lines: readonly LineId[]): MatrixPlace {
  const selected = useSession((state) => state.selection.touchpoints);
  const [line, setLine] = useState<LineId>('title');
  const [last, setLast] = useState(0);
  const chosen = columns.findIndex((id) => selected.has(id));
  const column = chosen === -1 ? Math.min(last, columns.length - 1) : chosen;
  const row = Math.max(0, lines.indexOf(line));
  return {
    active: { row, column },
    line: lines[row]!,
    touchpoint: columns[column]!,
    go: (spot) => {
      setLine(lines[spot.row] ?? 'title');
      setLast(spot.column);
      const id = columns[spot.column];
      if (id !== undefined && !(selected.size === 1 && selected.has(id))) select(session, { touchpoints: [id] });
    },
    goToTitles: () => setLine('title'),
  };
}
