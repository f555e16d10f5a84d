import type { FieldId } from '#fields';

/** Which field each column of a table holds, or null for one that is left out; a field stands at most once. */
export interface RowsReading {
  readonly hasHeader: boolean;
  readonly columns: readonly (FieldId | null)[];
}
