import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { YES, fieldHead, isReadOnly, kindOf } from '#fields';
import type { TableLayout } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { useShownView } from '#controls';
import type { Id } from '#model';
import { Button, ContextMenu, EmptyState } from '#ui';
import { spotWithin, type Spot, CellInput, type InputMode, choicesFor, hasChoices } from '#views/grid';
import { TITLE, widthOf, type ColumnId } from './column.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, type RowFrame } from './grid-row.tsx';
import { isFiltered, unfiltered, type LayoutChange } from './layout-changes.ts';
import { NewRow } from './new-row.tsx';
import type { Arranged } from './use-arranged.ts';
import { NEW_ROW, useBlock } from './use-block.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridMenu } from './use-grid-menu.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useTableActions } from './use-table-actions.ts';
import { useTableEdits } from './use-table-edits.ts';

interface TableGridProps {
  readonly arranged: Arranged;
  readonly layout: TableLayout;
  readonly onLayout: (change: LayoutChange) => void;
}

/** Heads, rows and cells. Only the rows in view are there, and the active one. */
export function TableGrid({ arranged, layout, onLayout }: TableGridProps): ReactNode {
  const context = useCommandContext();
  const t = useText().table;
  const { openMap } = context;
  const { session } = openMap;
  const { rows, columns, model } = arranged;
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const selected = useSession((state) => state.selection.touchpoints);
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useState<InputMode>('rest');
  const block = useBlock(session, rows, columns);
  const edits = useTableEdits(arranged);
  const { active, end } = block;
  const activeColumn = columns[active.column] ?? columns[0]!;
  const count = rows.length + 1;
  const rowHeight = useRem() * ROW_HEIGHT;

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index] ?? NEW_ROW,
    overscan: 6,
    scrollMargin: rowHeight,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active.row, end.row])]
        .filter((row) => row < count)
        .toSorted((a, b) => a - b),
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);

  const go = (spot: Spot): void => {
    setMode('rest');
    block.go(spot);
  };
  const edit = (): void => {
    if (isReadOnly(activeColumn, viewpoint)) edits.explainLocked(activeColumn);
    else if (kindOf(activeColumn) !== 'flag') setMode('edit');
  };
  const toggle = (spot: Spot): void => void edits.write(spot, edits.textAt(spot) === '' ? YES : '');
  // A row that was just made out of the last one is not among the rows yet.
  const made = useRef<Id | null>(null);
  const commit = (text: string): void => {
    made.current = edits.write(active, text) ?? null;
  };
  const leave = (down: number, across: number): void => {
    const next = spotWithin(active, down, across, {
      count: made.current === null ? count : count + 1,
      columns: columns.length,
    });
    if (made.current !== null && next.row === active.row) {
      setMode('rest');
      block.goToRow(made.current, columns[next.column]!);
    } else go(next);
    made.current = null;
  };
  const takeFocus = (): void =>
    scroller.current?.querySelector<HTMLElement>('.cell-input')?.focus({ preventScroll: true });
  const canFillDown = (): boolean => edits.canFillDown(block.block);

  useShownView(openMap, scroller, {
    reveal: (id) => {
      const row = rows.indexOf(id);
      if (row !== -1) virtual.scrollToIndex(row, { align: 'auto' });
    },
    name: (id) => {
      block.goToRow(id, TITLE);
      setMode('edit');
    },
  });
  useTableActions(openMap, { fillDown: () => edits.fillDown(block.block), canFillDown });

  useLayoutEffect(() => {
    const cell = scroller.current?.querySelector(`[data-row="${end.row}"][data-column="${end.column}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [end.row, end.column]);

  const onKeyDown = useGridKeys({
    columns,
    count,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    block,
    go,
    edit,
    toggle: () => (isReadOnly(activeColumn, viewpoint) ? undefined : toggle(active)),
    clear: () => edits.clear(block.block),
    removeRows: edits.removeRows,
    leaveUpwards: () => scroller.current?.querySelector<HTMLElement>(`[data-head="${active.column}"]`)?.focus(),
  });
  const pointer = useGridPointer({ block, go, edit, toggle, fillTo: () => edits.fillDown(block.block), takeFocus });
  const clipboard = useGridClipboard({ rows, columns, block, edits });
  const menu = useGridMenu({ block, edits, rows, columns, canFillDown, onLayout });

  const input = (
    <CellInput
      key={`${rows[active.row] ?? NEW_ROW} ${activeColumn}`}
      label={fieldHead(activeColumn, language)}
      owner={activeColumn === TITLE ? '' : edits.textAt({ row: active.row, column: 0 })}
      kind={kindOf(activeColumn)}
      choicesFor={
        hasChoices(activeColumn)
          ? (typed) => choicesFor(activeColumn, typed, { map: openMap.editor.getMap(), language })
          : null
      }
      text={edits.textAt(active)}
      isLocked={isReadOnly(activeColumn, viewpoint)}
      mode={mode}
      onMode={setMode}
      onCommit={commit}
      onPlan={(text) => edits.plan(active, text)}
      onNewPhase={(title) => edits.moveToNewPhase(active.row, title)}
      onLeave={leave}
      onToggle={() => toggle(active)}
    />
  );
  const frameOf = (index: number, top: number): RowFrame => {
    const isIn = index >= block.block.top && index <= block.block.bottom;
    return {
      index,
      top,
      columns,
      from: isIn ? block.block.left : -1,
      to: isIn ? block.block.right : -1,
      active: index === active.row ? active.column : -1,
      input: index === active.row ? input : null,
      hasHandle: mode === 'rest' && index === block.block.bottom && index < rows.length,
    };
  };
  const widthIn = (id: ColumnId): string => `${(model.getColumn(id)?.getSize() ?? widthOf(id)) / 16}rem`;
  // On a phone the title leaves room for the others.
  const pinned = `min(${widthIn(TITLE)}, 38vw)`;
  return (
    <>
      <p id={hint} className="visually-hidden">
        {t.hint}
      </p>
      <ContextMenu items={() => menu} takeFocus={takeFocus}>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its active cell has the focus */}
        <div
          ref={scroller}
          role="grid"
          className="table-scroll"
          aria-label={t.table}
          aria-describedby={hint}
          aria-rowcount={count + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          style={
            {
              '--table-columns': [NUMBER_WIDTH, pinned, ...columns.slice(1).map(widthIn)].join(' '),
              '--table-pinned': pinned,
            } as CSSProperties
          }
          onKeyDown={onKeyDown}
          {...pointer}
          {...clipboard}
        >
          <GridHead
            model={model}
            columns={columns}
            layout={layout}
            onLayout={onLayout}
            onEnterRows={(column) => {
              go({ row: 0, column });
              takeFocus();
            }}
          />
          <div role="rowgroup" className="table-rows" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const id = rows[index];
              const frame = frameOf(index, start - rowHeight);
              return id === undefined ? (
                <NewRow key={NEW_ROW} {...frame} />
              ) : (
                <GridRow key={id} id={id} viewpoint={viewpoint} isSelected={selected.has(id)} {...frame} />
              );
            })}
          </div>
          {rows.length === 0 && (
            <EmptyState
              className="table-empty"
              title={isFiltered(layout) ? t.nothingFound : t.emptyTitle}
              actions={
                isFiltered(layout) ? <Button onClick={() => onLayout(unfiltered)}>{t.clearFilters}</Button> : undefined
              }
            >
              {!isFiltered(layout) && t.emptyHint}
            </EmptyState>
          )}
        </div>
      </ContextMenu>
    </>
  );
}

/** Of a row, in rem: two lines of text; as high as a finger needs. */
const ROW_HEIGHT = 2.75;
const NUMBER_WIDTH = '2.75rem';

/** CSS px of a rem, also after somebody has made the text larger. */
function useRem(): number {
  const [rem, setRem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  useEffect(() => {
    const measure = (): void => setRem(parseFloat(getComputedStyle(document.documentElement).fontSize));
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return rem;
}
