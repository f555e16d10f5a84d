/** A cell by its indexes among the rows and columns in view. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, edges included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const blockOf = (a: Spot, b: Spot): Block => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

interface Keys {
  readonly key: string;
  /** Ctrl, or ⌘ on Apple devices. */
  readonly isMod: boolean;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

/** Where a key leads from a cell, as in spreadsheets; null if it leads nowhere in particular. The edges hold it. */
export function spotAfter(spot: Spot, { key, isMod }: Keys, { rows, columns, page }: Size): Spot | null {
  const last = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
  const by = (row: number, column: number): Spot => ({
    row: Math.max(0, Math.min(last.row, spot.row + row)),
    column: Math.max(0, Math.min(last.column, spot.column + column)),
  });
  switch (key) {
    case 'ArrowUp':
      return by(isMod ? -rows : -1, 0);
    case 'ArrowDown':
      return by(isMod ? rows : 1, 0);
    case 'ArrowLeft':
      return by(0, isMod ? -columns : -1);
    case 'ArrowRight':
      return by(0, isMod ? columns : 1);
    case 'PageUp':
      return by(-page, 0);
    case 'PageDown':
      return by(page, 0);
    case 'Home':
      return { row: isMod ? 0 : spot.row, column: 0 };
    case 'End':
      return { row: isMod ? last.row : spot.row, column: last.column };
    default:
      return null;
  }
}

/** A neighbour; past the end of a row it is the next row's first cell, and the other way round. */
export function spotWithin(spot: Spot, rows: number, across: number, size: { count: number; columns: number }): Spot {
  const flat = spot.row * size.columns + spot.column + across;
  const row = across === 0 ? spot.row + rows : Math.floor(flat / size.columns);
  const column = across === 0 ? spot.column : ((flat % size.columns) + size.columns) % size.columns;
  if (row < 0) return { row: 0, column: across === 0 ? column : 0 };
  if (row >= size.count) return { row: size.count - 1, column: across === 0 ? column : size.columns - 1 };
  return { row, column };
}
