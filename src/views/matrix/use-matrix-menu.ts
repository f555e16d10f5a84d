import { isApple, runCommand, shortcutText, showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { useLanguage, useText } from '#i18n/react';
import type { Id } from '#model';
import type { MenuItem } from '#ui';
import { rowName } from '#matrix';
import type { MatrixEdits } from './use-matrix-edits.ts';
import type { LineId } from './use-matrix-place.ts';
import type { RowMoves } from './row-moves.ts';

interface MatrixMenuOptions {
  readonly line: LineId;
  readonly touchpoint: Id;
  readonly next: Id | undefined;
  readonly edits: MatrixEdits;
  readonly rows: RowMoves;
  readonly edit: () => void;
}

/** The menu of the cells: what can be done with the active one, its touchpoint and its row. */
export function useMatrixMenu({ line, touchpoint, next, edits, rows, edit }: MatrixMenuOptions): readonly MenuItem[] {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const isMac = isApple();
  const key = (shortcut: string): string => shortcutText(shortcut, isMac);
  return [
    { id: 'edit', label: t.matrix.edit, shortcut: key('F2'), onSelect: edit },
    {
      id: 'next',
      label: t.matrix.addNext,
      shortcut: key('Mod+Enter'),
      onSelect: () => edits.addNext(touchpoint, next),
    },
    { kind: 'separator', id: 'line-1' },
    { id: 'rate', label: t.matrix.rate, onSelect: () => edits.open(touchpoint, 'curves') },
    { id: 'annotate', label: t.matrix.annotate, onSelect: () => edits.open(touchpoint, 'annotations') },
    { id: 'canvas', label: t.matrix.showOnCanvas, onSelect: () => showOnCanvas(context, touchpoint) },
    { kind: 'separator', id: 'line-2' },
    ...(line === 'title'
      ? []
      : ([
          {
            id: 'up',
            label: t.matrix.moveRowUp(rowName(line, t, language)),
            shortcut: key('Alt+Shift+ArrowUp'),
            disabled: !rows.canMove(line, -1),
            onSelect: () => rows.move(line, -1),
          },
          {
            id: 'down',
            label: t.matrix.moveRowDown(rowName(line, t, language)),
            shortcut: key('Alt+Shift+ArrowDown'),
            disabled: !rows.canMove(line, 1),
            onSelect: () => rows.move(line, 1),
          },
          { id: 'hide', label: t.matrix.hideRow(rowName(line, t, language)), onSelect: () => rows.hide(line) },
          { kind: 'separator', id: 'line-3' },
        ] satisfies MenuItem[])),
    { id: 'remove', label: t.commands.remove, danger: true, onSelect: () => runCommand('remove', context) },
  ];
}
