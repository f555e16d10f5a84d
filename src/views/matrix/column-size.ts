import type { MatrixWidth } from '#editor';
import { MATRIX, type MatrixSize } from '#scene';

/** Narrower than this no word of a title would be whole, wider no line would be read easily; CSS px. */
const COLUMN = { least: 56, most: 320 } as const;
const COMPACT: MatrixSize = { label: 110, column: 132 };
/** On a telephone two touchpoints stand side by side. */
const PHONE: MatrixSize = { label: 110, column: 140 };

interface Window {
  /** Of what the matrix has, CSS px. */
  readonly room: number;
  readonly columns: number;
  readonly isPhone: boolean;
}

/** How wide the labels and the columns are: as they come, narrow, or so that all have room as long as they can be read. */
export function columnSize(width: MatrixWidth, { room, columns, isPhone }: Window): MatrixSize {
  if (width === 'normal') return isPhone ? PHONE : MATRIX;
  if (width === 'compact' || columns === 0 || room === 0) return isPhone ? { ...COMPACT, column: 112 } : COMPACT;
  const column = Math.floor((room - COMPACT.label) / columns);
  return { ...COMPACT, column: Math.max(COLUMN.least, Math.min(column, COLUMN.most)) };
}
