import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useId, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { YES, fieldHead, isReadOnly, kindOf, type FieldKind } from '#fields';
import { select } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { Id } from '#model';
import type { MatrixContent } from '#scene';
import { ContextMenu } from '#ui';
import { choicesFor, hasChoices, CellInput, type InputMode, type Spot } from '#views/grid';
import { useShownView } from '#controls';
import { fieldOf, rowName } from '#matrix';
import { MatrixHeads } from './matrix-heads.tsx';
import { MatrixRows } from './matrix-rows.tsx';
import { rowMoves } from './row-moves.ts';
import { useMatrixEdits } from './use-matrix-edits.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';
import { useMatrixMenu } from './use-matrix-menu.ts';
import { useMatrixPointer } from './use-matrix-pointer.ts';
import { useMatrixPlace, type LineId } from './use-matrix-place.ts';
import { useMatrixLayout, useRows } from './use-matrix.ts';
import { useRoom } from './use-room.ts';

interface MatrixGridProps {
  readonly content: MatrixContent;
}

/** Heads, labels and cells. Only the columns in view are there, and the active one. */
export function MatrixGrid({ content }: MatrixGridProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const { editor, session } = context.openMap;
  const viewpoint = useSession((state) => state.viewpoint);
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ of: string; mode: InputMode }>({ of: '', mode: 'rest' });
  const matrix = useMatrixLayout(content, useRoom(scroller));
  const { shown } = useRows();
  const ids = content.columns.map(({ id }) => id);
  const lines: readonly LineId[] = ['title', ...shown];
  const place = useMatrixPlace(session, ids, lines);
  const edits = useMatrixEdits();
  const rows = rowMoves(session, shown);
  const { active, line, touchpoint } = place;
  // Another tab may delete what is being written: then the next touchpoint's cell is not written instead.
  const mode = editing.of === touchpoint ? editing.mode : 'rest';
  const setMode = (next: InputMode, of = touchpoint): void => setEditing({ of, mode: next });
  // What was just added is a column now, unless it is no part of the journey.
  const [asked, setAsked] = useState<Id | null>(null);
  if (asked !== null) {
    setAsked(null);
    if (ids.includes(asked)) {
      place.goToTitles();
      setMode('edit', asked);
    }
  }
  const field = fieldOf(line);
  const kind: FieldKind = field !== null ? kindOf(field) : line === 'opportunities' ? 'text' : 'shown';
  const isLocked = kind === 'shown' || (field !== null && isReadOnly(field, viewpoint));

  const virtual = useVirtualizer({
    horizontal: true,
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => matrix.columnWidth,
    overscan: 2,
    // What is selected is in view at once, with the touchpoint before it.
    initialOffset: Math.max(0, (active.column - 1) * matrix.columnWidth),
    scrollPaddingStart: matrix.labelWidth,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active.column])]
        .filter((column) => column < ids.length)
        .toSorted((a, b) => a - b),
  });
  // What it has measured is of the width before.
  useLayoutEffect(() => virtual.measure(), [virtual, matrix.columnWidth]);
  const columns = virtual.getVirtualItems().map(({ index }) => index);

  const go = (spot: Spot): void => {
    setMode('rest');
    place.go(spot);
  };
  const toggle = (): void => edits.write(touchpoint, line, edits.textOf(touchpoint, line) === '' ? YES : '');
  const open = (): void => {
    if (kind === 'flag') toggle();
    else if (field === null && kind === 'shown') edits.open(touchpoint, line);
    else if (field !== null && isReadOnly(field, viewpoint)) edits.explainLocked(field);
    else setMode('edit');
  };
  const next = ids[active.column + 1];
  const keys = useMatrixKeys({
    active,
    size: { rows: lines.length, columns: ids.length },
    isLocked,
    text: () => edits.textOf(touchpoint, line),
    go,
    open,
    write: (text) => edits.write(touchpoint, line, text),
    paste: (texts) => edits.paste(texts, { lines: lines.slice(active.row), columns: ids.slice(active.column) }),
    addNext: () => edits.addNext(touchpoint, next),
    moveRow: (by) => line !== 'title' && rows.move(line, by),
  });
  const menu = useMatrixMenu({ line, touchpoint, next, edits, rows, edit: open });

  const takeFocus = (): void =>
    scroller.current?.querySelector<HTMLElement>('.cell-input')?.focus({ preventScroll: true });
  useShownView(context.openMap, scroller, {
    reveal: (id) => {
      const column = ids.indexOf(id);
      if (column !== -1) virtual.scrollToIndex(column, { align: 'auto' });
    },
    name: (id) => {
      select(session, { touchpoints: [id] });
      setAsked(id);
    },
  });
  useLayoutEffect(() => {
    scroller.current
      ?.querySelector(`[data-row="${active.row}"][data-column="${active.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column]);

  const pointer = useMatrixPointer({ scroller, active, isAtRest: mode === 'rest', go, open, takeFocus });

  const input = (
    <CellInput
      key={`${touchpoint} ${line}`}
      label={line === 'title' ? fieldHead(line, language) : rowName(line, t, language)}
      owner={line === 'title' ? '' : edits.textOf(touchpoint, 'title')}
      kind={kind}
      choicesFor={
        field !== null && hasChoices(field)
          ? (typed) => choicesFor(field, typed, { map: editor.getMap(), language })
          : null
      }
      text={edits.textOf(touchpoint, line)}
      isLocked={isLocked}
      mode={mode}
      onMode={(next) => setMode(next)}
      onCommit={(text) => edits.write(touchpoint, line, text)}
      onPlan={(text) => edits.plan(touchpoint, line, text)}
      onLeave={(down, across) =>
        go({ row: clamp(active.row + down, lines.length), column: clamp(active.column + across, ids.length) })
      }
      onToggle={toggle}
    />
  );
  const frame = { matrix, content, columns, active, input };
  return (
    <>
      <p id={hint} className="visually-hidden">
        {t.matrix.hint}
      </p>
      <ContextMenu items={() => menu} takeFocus={takeFocus}>
        <div
          ref={scroller}
          role="grid"
          tabIndex={-1}
          className="matrix-scroll"
          aria-label={t.matrix.matrix}
          aria-describedby={hint}
          aria-rowcount={lines.length + 1}
          aria-colcount={ids.length + 1}
          style={
            {
              '--matrix-label': `${matrix.labelWidth}px`,
              '--matrix-heads': `${matrix.titles.top + matrix.titles.height}px`,
              '--matrix-width': `${matrix.width}px`,
            } as CSSProperties
          }
          {...pointer}
          {...keys}
        >
          <MatrixHeads {...frame} />
          <MatrixRows {...frame} lines={shown} moves={rows} />
          {shown.length === 0 && <p className="matrix-no-rows">{t.matrix.noRows}</p>}
        </div>
      </ContextMenu>
    </>
  );
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));
