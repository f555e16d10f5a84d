import { useCommandContext } from '#commands/react';
import { fieldHead, isReadOnly } from '#fields';
import { moveToNewPhase, runCommand, writeCells } from '#commands';
import type { Step } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { Id } from '#model';
import { useUndoToast } from '#controls';
import { type Block, type Spot, pasteReport, useCellEdits } from '#views/grid';
import { fillCells, type Filled } from './fill-cells.ts';
import type { Arranged } from './use-arranged.ts';

export type TableEdits = ReturnType<typeof useTableEdits>;

/** Writing into cells; each call is one undo step, and says what could not be written. */
export function useTableEdits({ rows, columns, placeAtEnd }: Arranged) {
  const context = useCommandContext();
  const { editor } = context.openMap;
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const { textOf, say, explainLocked } = useCellEdits();
  const undoToast = useUndoToast();

  const textAt = ({ row, column }: Spot): string => {
    const [id, field] = [rows[row], columns[column]];
    return id === undefined || field === undefined ? '' : textOf(id, field);
  };
  const textsIn = ({ top, left, bottom, right }: Block): string[][] =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => textAt({ row: top + row, column: left + column })),
    );
  const fill = (texts: readonly (readonly string[])[], { top, left, bottom, right }: Block): Filled => {
    const filled = fillCells(
      { map: editor.getMap(), language, viewpoint },
      texts,
      {
        rows: rows.slice(top),
        columns: columns.slice(left),
        extent: { rows: bottom - top + 1, columns: right - left + 1 },
        above: rows[top - 1] ?? null,
      },
      { newId: context.newId, now: context.now, viewpoint },
    );
    writeCells(context, filled.steps, nameFor(filled.steps));
    if (filled.added.length > 1) placeAtEnd(filled.added);
    return filled;
  };
  // What is selected to the end holds the row for new touchpoints too, which stays empty.
  const toFill = ({ top, bottom, ...sides }: Block): Block | null => {
    const target = { ...sides, top: top === bottom ? top : top + 1, bottom: Math.min(bottom, rows.length - 1) };
    return target.top > 0 && target.top <= target.bottom ? target : null;
  };

  const fillOne = ({ row, column }: Spot, text: string): Filled =>
    fill([[text]], { top: row, bottom: row, left: column, right: column });

  return {
    textAt,
    textsIn,
    /** Writes one cell, and says nothing. */
    plan: (spot: Spot, text: string): void => void fillOne(spot, text),
    /** Writes one cell; says why if that cannot be. Returns the touchpoint that it made, if it was written into no row. */
    write: (spot: Spot, text: string): Id | undefined => {
      const column = columns[spot.column];
      if (column === undefined) return undefined;
      const { misunderstood, locked, beyond, added } = fillOne(spot, text);
      if (misunderstood.length > 0) say(t.table.notUnderstood(text, fieldHead(column, language)));
      else if (locked > 0) explainLocked(column);
      else if (beyond > 0) say(t.table.full);
      return added[0];
    },
    /** Writes a block of texts over what is selected, and says what became of it. */
    paste: (texts: readonly (readonly string[])[], block: Block): Filled => {
      const filled = fill(texts, block);
      const text = pasteReport(t, filled, language);
      if (filled.steps.length > 0) undoToast(text);
      else say(text);
      return filled;
    },
    canFillDown: (block: Block): boolean => toFill(block) !== null,
    /** Writes the upper row of a block into the others, or the row above into a block of one row. */
    fillDown: (block: Block): void => {
      const target = toFill(block);
      if (target !== null) fill(textsIn({ ...target, top: target.top - 1, bottom: target.top - 1 }), target);
    },
    clear: (block: Block): void => {
      const { steps } = fill([['']], { ...block, bottom: Math.min(block.bottom, rows.length - 1) });
      const column = columns[block.left];
      if (steps.length === 0 && block.left === block.right && column !== undefined && isReadOnly(column, viewpoint))
        explainLocked(column);
    },
    /** Puts a touchpoint, or a new one, into a new phase at the end. */
    moveToNewPhase: (row: number, title: string): void => void moveToNewPhase(context, rows[row] ?? null, title),
    /** Deletes the touchpoints of the selected rows; locked ones stay. */
    removeRows: (): void => {
      const count = (): number => Object.keys(editor.getMap().touchpoints).length;
      const before = count();
      runCommand('removeRows', context);
      if (count() < before) undoToast(t.table.removed(before - count()));
    },
    explainLocked,
  };
}

/** What the step is called: what was added by a paste of cells is no copy, and scores that were typed no import. */
function nameFor(steps: readonly Step[]): Step['name'] | undefined {
  const names = new Set(steps.map(({ name }) => name));
  if (names.has('pasteTouchpoints')) return 'addTouchpoint';
  if (names.size === 1) return names.has('addRatings') ? 'addRating' : undefined;
  return names.has('editTouchpoints') || names.has('moveTouchpoints') ? 'editTouchpoints' : undefined;
}
