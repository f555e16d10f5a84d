import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide';
import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { aspectOf, fieldHead } from '#fields';
import type { TableLayout } from '#editor';
import { useLanguage, useText } from '#i18n/react';
import { Icon, Popover, classNames, trackPointer } from '#ui';
import { AspectMarker } from '#scene/react';
import { ColumnPanel } from './column-panel.tsx';
import { type ColumnId } from './column.ts';
import { columnMoved, columnSized, sortCycled, type LayoutChange } from './layout-changes.ts';
import type { TableModel } from './use-table-model.ts';

interface GridHeadProps {
  readonly model: TableModel;
  readonly columns: readonly ColumnId[];
  readonly layout: TableLayout;
  readonly onLayout: (change: LayoutChange) => void;
  /** Arrow down from a head. */
  readonly onEnterRows: (column: number) => void;
}

/** The heads of the columns: a press sorts, the arrow opens what else there is. Arrow keys walk along them. */
export function GridHead(props: GridHeadProps): ReactNode {
  const t = useText().table;
  const { columns, onEnterRows } = props;
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.table-head-name')) return;
    const at = Number(event.target.dataset['head']);
    const go = (index: number): void =>
      event.currentTarget.querySelector<HTMLElement>(`[data-head="${index}"]`)?.focus();
    const menu = event.target.parentElement?.querySelector<HTMLElement>('.table-head-menu');
    if (
      (event.key === 'ArrowDown' && event.altKey) ||
      event.key === 'ContextMenu' ||
      (event.key === 'F10' && event.shiftKey)
    )
      menu?.click();
    else if (event.key === 'ArrowRight') go(Math.min(at + 1, columns.length - 1));
    else if (event.key === 'ArrowLeft') go(Math.max(at - 1, 0));
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(columns.length - 1);
    else if (event.key === 'ArrowDown' || event.key === 'Escape') onEnterRows(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="rowgroup" className="table-heads">
      <div role="row" aria-rowindex={1} className="table-row table-head-row" onKeyDown={walk}>
        <div role="columnheader" aria-colindex={1} className="table-number">
          <span className="visually-hidden">{t.row}</span>
        </div>
        {columns.map((column, at) => (
          <Head key={column} {...props} column={column} at={at} />
        ))}
      </div>
    </div>
  );
}

/** Type of a dragged head, so that it goes nowhere else. */
const HEAD = 'application/x-tabiji-column';

function Head({ column, at, model, layout, onLayout }: GridHeadProps & { column: ColumnId; at: number }): ReactNode {
  const t = useText().table;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const sorted = layout.sorting.find(({ id }) => id === column);
  const isFiltered = column in layout.filters;
  const aspect = aspectOf(column);
  const name = fieldHead(column, language);
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={at + 2}
      aria-sort={sorted === undefined ? 'none' : sorted.desc ? 'descending' : 'ascending'}
      className={classNames(
        'table-head',
        at === 0 && 'is-pinned',
        isOpen && 'is-open',
        (isFiltered || sorted !== undefined) && 'is-set',
      )}
      draggable={at > 0}
      onDragStart={(event) => event.dataTransfer.setData(HEAD, column)}
      onDragOver={(event) => event.dataTransfer.types.includes(HEAD) && event.preventDefault()}
      onDrop={(event) => {
        const moved = event.dataTransfer.getData(HEAD);
        if (moved !== '') onLayout(columnMoved(moved as ColumnId, column));
      }}
    >
      <button
        type="button"
        className="table-head-name"
        tabIndex={-1}
        data-head={at}
        title={name}
        aria-label={aspect === null ? name : t.score(name)}
        onClick={(event) => onLayout(sortCycled(column, event.shiftKey))}
      >
        {aspect !== null && <AspectMarker aspect={aspect} />}
        <span>{name}</span>
        {sorted !== undefined && <Icon icon={sorted.desc ? ArrowDown : ArrowUp} size={14} />}
        {isFiltered && <Icon icon={ListFilter} size={14} />}
      </button>
      <Popover
        label={t.columnMenu(name)}
        align="start"
        open={isOpen}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className="table-head-menu" tabIndex={-1} aria-label={t.columnMenu(name)}>
            <Icon icon={ChevronDown} size={14} />
          </button>
        }
      >
        <ColumnPanel column={column} model={model} layout={layout} onLayout={onLayout} onClose={() => setOpen(false)} />
      </Popover>
      <ResizeHandle
        width={model.getColumn(column)?.getSize() ?? 0}
        onResize={(width) => onLayout(columnSized(column, width))}
      />
    </div>
  );
}

/** The edge that is dragged to size a column; the column's panel does the same without a mouse. */
function ResizeHandle({ width, onResize }: { width: number; onResize: (width: number) => void }): ReactNode {
  const toUsual = (): number => 16 / parseFloat(getComputedStyle(document.documentElement).fontSize);
  const keep = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      className="table-resize"
      aria-hidden="true"
      draggable
      onDragStart={keep}
      onPointerDown={(event) => {
        keep(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        trackPointer(event, {
          onMove: (dx) => onResize(width + dx * toUsual()),
          onEnd: (_, isCancelled) => isCancelled && onResize(width),
        });
      }}
    />
  );
}
