import { inGivenOrder, type Arrangement, type FieldId } from '#fields';

/** A row of the matrix: a field of the touchpoints, their curves, or what hangs on them. */
export type RowId = Exclude<FieldId, 'title' | 'phase'> | OtherRow;

/** What is no field: curves, what hangs on touchpoints, what they cost and what that comes to. */
const OTHER_ROWS = ['curves', 'opportunities', 'annotations', 'burden', 'burdenSum'] as const;
export type OtherRow = (typeof OTHER_ROWS)[number];
const isOther = (row: string): row is OtherRow => (OTHER_ROWS as readonly string[]).includes(row);

/** All rows in their first order. */
export const ROW_IDS: readonly RowId[] = [
  'description',
  'voice',
  'channel',
  'actors',
  'curves',
  'medical',
  'psychological',
  'economic',
  'social',
  'stage',
  'painPoint',
  'opportunities',
  'annotations',
  'moment',
  'status',
  'duration',
  'toNext',
  'burden',
  'burdenSum',
  'engagement',
  'mix',
  'purposes',
  'wording',
  'sources',
  'journeys',
];

/** The field that a row or the head shows, or null where it shows something else. */
export const fieldOf = (row: RowId | 'title'): FieldId | null => (isOther(row) ? null : row);

/** All rows in the order that a person has given them. */
export const orderedRows = (arrangement: Arrangement): readonly RowId[] => inGivenOrder(ROW_IDS, arrangement);

/** Those that a person has not hidden. */
export const shownRows = (arrangement: Arrangement): readonly RowId[] =>
  orderedRows(arrangement).filter((id) => !arrangement.hidden.includes(id));
