/** A cell of a table that may lie over several rows and columns; both counts from 1. */
export interface SpanningCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The rows with every cell in its own column; where a merged cell goes on, the cell is empty. */
export function unmerged(rows: readonly (readonly SpanningCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const { text, rowSpan, colSpan } of row) {
      while (grid[top]![left] !== undefined) left++;
      for (const line of grid.slice(top, top + Math.max(1, rowSpan)))
        for (let at = left; at < left + Math.max(1, colSpan); at++) line[at] ??= '';
      grid[top]![left] = text;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}
