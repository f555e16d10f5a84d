import { fieldText, type FieldChange, type FieldContext } from '#fields';
import type { Step } from '#editor';
import { MAX_TOUCHPOINTS, applyEdit, inOrder, type Id, type JourneyMap } from '#model';
import { changeSteps, createCellReader, type Pasted, type RowChange, type StepTools } from '#views/grid';
import { type ColumnId } from './column.ts';
import { newRowSteps, type NewRow } from './new-rows.ts';

/** Where a block of texts goes. */
export interface FillTarget {
  /** From the block's upper edge to the end of the table; texts below become new touchpoints. */
  readonly rows: readonly Id[];
  /** From the block's left edge to the right end of the table. */
  readonly columns: readonly ColumnId[];
  /** How many rows and columns are selected: a smaller block of texts that fits in whole times is repeated. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** The row above, in whose phase new touchpoints come to stand unless they name another. */
  readonly above: Id | null;
}

export interface Filled extends Pasted {
  readonly steps: readonly Step[];
  readonly added: readonly Id[];
  /** How far the texts reach. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** The edits that write a block of texts over cells; what cannot be understood is left out and listed. */
export function fillCells(
  context: FieldContext,
  texts: readonly (readonly string[])[],
  target: FillTarget,
  tools: StepTools,
): Filled {
  const { map } = context;
  const changes: RowChange[] = [];
  const newRows: NewRow[] = [];
  let beyond = 0;
  let locked = 0;
  let room = MAX_TOUCHPOINTS - Object.keys(map.touchpoints).length;
  const extent = extentOf(texts, target);

  const reader = createCellReader({
    map,
    viewpoint: tools.viewpoint,
    textsFor: (field) => texts.map((cells) => cells[target.columns.indexOf(field) % cells.length] ?? ''),
  });

  for (let row = 0; row < extent.rows; row++) {
    const cells = texts[row % texts.length] ?? [];
    const id = target.rows[row];
    const touchpoint = id === undefined ? undefined : map.touchpoints[id];
    const made: FieldChange[] = [];
    const width = Math.max(cells.length, extent.columns);
    for (let at = 0; at < width; at++) {
      const text = cells[at % cells.length] ?? '';
      const column = target.columns[at];
      if (column === undefined) {
        if (text.trim() !== '') beyond++;
      } else if (touchpoint === undefined ? text.trim() !== '' : text !== fieldText(touchpoint, column, context)) {
        const change = reader.read(column, text);
        if (change !== null && id !== undefined) changes.push({ id, change });
        // A row that is only now being made leads nowhere yet.
        else if (change?.kind === 'wait') locked++;
        else if (change !== null) made.push(change);
      }
    }
    if (made.length === 0) continue;
    if (room-- > 0) newRows.push({ id: tools.newId(), changes: made });
    else beyond++;
  }

  const edited = changeSteps(map, changes, tools);
  const phaseId = phaseFor(map, target);
  // Beside those that have just gone to the same phase.
  const moved = edited.steps.reduce(
    (before, { name, args }) => (name === 'moveTouchpoints' ? applyEdit(before, name, args) : before),
    map,
  );
  const added = phaseId === undefined ? [] : newRowSteps(moved, newRows, { ...tools, phaseId });
  const read = reader.outcome();
  return {
    ...read,
    steps: [...edited.steps, ...added],
    cells: changes.length - edited.refused + newRows.reduce((sum, { changes: made }) => sum + made.length, 0),
    added: newRows.map(({ id }) => id),
    locked: locked + read.locked + edited.refused,
    beyond,
    extent,
  };
}

// As in spreadsheets: what is selected is filled, if it is a whole number of times as large.
function extentOf(texts: readonly (readonly string[])[], { extent }: FillTarget): Filled['extent'] {
  const width = Math.max(0, ...texts.map((row) => row.length));
  const isWhole = (selected: number, given: number): boolean => given > 0 && selected > given && selected % given === 0;
  const isEven = texts.every((row) => row.length === width);
  return {
    rows: isWhole(extent.rows, texts.length) ? extent.rows : texts.length,
    columns: isEven && isWhole(extent.columns, width) ? extent.columns : width,
  };
}

function phaseFor(map: JourneyMap, { rows, above }: FillTarget): Id | undefined {
  const last = rows.at(-1) ?? above;
  return (last === null ? undefined : map.touchpoints[last]?.phaseId) ?? inOrder(map.phases)[0]?.id;
}
