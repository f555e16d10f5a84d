/** Rows of cards of which only those near the view are there; heights and places in CSS px from the top of the list. */
export interface Rows {
  readonly count: number;
  readonly heightOf: (row: number) => number;
  /** Between two rows. */
  readonly gap: number;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What the list is made of, from above: rows that are there, and the room of those that are not. */
export type Segment = (Span & { readonly kind: 'rows' }) | { readonly kind: 'room'; readonly height: number };

/** The rows that lie between two heights; the nearest one where none does. */
export function rowsBetween({ count, heightOf, gap }: Rows, top: number, bottom: number): Span {
  let first = count - 1;
  let last = 0;
  for (let row = 0, y = 0; row < count && y <= bottom; y += heightOf(row) + gap, row += 1) {
    if (y + heightOf(row) >= top) first = Math.min(first, row);
    last = row;
  }
  return { first: Math.max(0, Math.min(first, last)), last };
}

/** How far below the top of the list a row begins. */
export function topOf({ heightOf, gap }: Rows, row: number): number {
  let y = 0;
  for (let above = 0; above < row; above += 1) y += heightOf(above) + gap;
  return y;
}

/** The rows of a span and, wherever it is, the one that is kept. */
export function segmentsOf(rows: Rows, { first, last }: Span, kept: number | null): readonly Segment[] {
  const spans: Span[] = [{ first, last: Math.min(last, rows.count - 1) }];
  if (kept !== null && kept < rows.count && kept < first) spans.unshift({ first: kept, last: kept });
  if (kept !== null && kept < rows.count && kept > last) spans.push({ first: kept, last: kept });
  const segments: Segment[] = [];
  let next = 0;
  for (const span of spans) {
    if (span.first > next) segments.push(roomOf(rows, next, span.first));
    segments.push({ kind: 'rows', ...span });
    next = span.last + 1;
  }
  if (next < rows.count) segments.push(roomOf(rows, next, rows.count));
  return segments;
}

/** The list's own gap stands above and below it. */
const roomOf = (rows: Rows, from: number, to: number): Segment => ({
  kind: 'room',
  height: Math.max(0, topOf(rows, to) - topOf(rows, from) - rows.gap),
});
