import { fieldText, type FieldContext } from '#fields';
import { concerning, isAllSame, type Id, type JourneyMap, type Viewpoint } from '#model';
import { cellMark } from '#views/grid';
import type { ColumnId } from './column.ts';

interface RowLook {
  readonly columns: readonly ColumnId[];
  readonly language: FieldContext['language'];
  readonly viewpoint: Viewpoint;
}

/** Keeps the texts and marks, by turns, of a touchpoint's row: the very same while nothing that concerns it is another. */
export function createRowParts(id: Id, { columns, ...look }: RowLook): (map: JourneyMap) => readonly string[] {
  let last: { readonly read: readonly unknown[]; readonly parts: readonly string[] } | null = null;
  return (map) => {
    const read = concerning(map, id);
    if (last === null || !isAllSame(last.read, read)) {
      const touchpoint = map.touchpoints[id];
      const context: FieldContext = { map, ...look };
      const parts =
        touchpoint === undefined
          ? []
          : columns.flatMap((column) => [
              fieldText(touchpoint, column, context),
              cellMark(touchpoint, column, context),
            ]);
      last = { read, parts };
    }
    return last.parts;
  };
}
