/** A stretch of a text, from its first letter to behind its last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches share a letter. */
export const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
