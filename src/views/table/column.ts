import { FIELD_IDS, isFieldId, type FieldId } from '#fields';

/** Every column is a field of the touchpoints. */
export type ColumnId = FieldId;

/** CSS px at the usual text size, until somebody changes it. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  title: 224,
  phase: 128,
  description: 240,
  voice: 208,
  channel: 128,
  duration: 96,
  toNext: 112,
  actors: 152,
  stage: 128,
  medical: 96,
  psychological: 124,
  economic: 96,
  social: 96,
  moment: 96,
  status: 96,
  painPoint: 208,
  wording: 240,
  journeys: 184,
  engagement: 128,
  mix: 160,
  purposes: 160,
  sources: 184,
};

/** All columns in their first order. The title stays at the left edge whatever the order. */
export const COLUMN_IDS: readonly ColumnId[] = FIELD_IDS;

export const TITLE: ColumnId = 'title';

export const isColumnId = isFieldId;

export const widthOf = (column: ColumnId): number => WIDTHS[column];
