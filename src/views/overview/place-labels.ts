/** A label that wants to stand above or below `x`. */
interface Label {
  readonly x: number;
}

/** Where a label stands: its left edge, CSS px, and its row from the curve outwards. */
export interface PlacedLabel<L extends Label> {
  readonly label: L;
  readonly left: number;
  readonly row: number;
}

/** Labels `size` wide within `width`, each in the first row in which it touches no other; those without a row are left out. */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  { width, size, rows }: { width: number; size: number; rows: number },
): PlacedLabel<L>[] {
  const ends = Array.from({ length: rows }, () => -Infinity);
  return labels
    .toSorted((a, b) => a.x - b.x)
    .flatMap((label) => {
      const left = Math.max(0, Math.min(label.x - size / 2, width - size));
      const row = ends.findIndex((end) => end <= left);
      if (row === -1) return [];
      ends[row] = left + size;
      return [{ label, left, row }];
    });
}
