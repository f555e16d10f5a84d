import { ASPECTS, type Aspect, type Viewpoint } from '#model';

/**
 * How a column is read and edited: one line, several lines, one of a list, several of a list, a score −2…+2, yes or
 * no, or shown only.
 */
export type ColumnKind = 'line' | 'text' | 'choice' | 'list' | 'score' | 'flag' | 'shown';

interface ColumnFacts {
  readonly kind: ColumnKind;
  /** CSS px at the usual text size, until somebody changes it. */
  readonly width: number;
}

const COLUMNS = {
  title: { kind: 'line', width: 224 },
  phase: { kind: 'choice', width: 128 },
  description: { kind: 'text', width: 240 },
  voice: { kind: 'text', width: 208 },
  channel: { kind: 'choice', width: 128 },
  actors: { kind: 'list', width: 152 },
  stage: { kind: 'choice', width: 128 },
  medical: { kind: 'score', width: 96 },
  psychological: { kind: 'score', width: 124 },
  economic: { kind: 'score', width: 96 },
  social: { kind: 'score', width: 96 },
  moment: { kind: 'flag', width: 96 },
  status: { kind: 'choice', width: 96 },
  painPoint: { kind: 'text', width: 208 },
  journeys: { kind: 'shown', width: 184 },
  engagement: { kind: 'choice', width: 128 },
  mix: { kind: 'list', width: 160 },
  sources: { kind: 'text', width: 184 },
} as const satisfies Readonly<Record<string, ColumnFacts>>;

export type ColumnId = keyof typeof COLUMNS;

/** All columns in their first order. The title stays at the left edge whatever the order. */
export const COLUMN_IDS = Object.keys(COLUMNS) as readonly ColumnId[];

export const TITLE: ColumnId = 'title';

export const isColumnId = (id: string): id is ColumnId => id in COLUMNS;

export const kindOf = (column: ColumnId): ColumnKind => COLUMNS[column].kind;

export const widthOf = (column: ColumnId): number => COLUMNS[column].width;

/** The aspect that a column scores, or null. */
export const aspectOf = (column: ColumnId): Aspect | null => ASPECTS.find((aspect) => aspect === column) ?? null;

/** Whether nothing can be typed there: the mean of all perspectives is nobody's rating. */
export const isReadOnly = (column: ColumnId, viewpoint: Viewpoint): boolean =>
  kindOf(column) === 'shown' || (viewpoint === 'all' && aspectOf(column) !== null);
