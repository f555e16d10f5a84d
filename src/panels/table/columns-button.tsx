import { ArrowDown, ArrowUp, Columns3, RotateCcw } from 'lucide';
import type { ReactNode } from 'react';
import type { TableLayout } from '#editor';
import { useText } from '#i18n/react';
import { Button, Checkbox, IconButton, Popover, classNames } from '#ui';
import { useDragOrder } from '../journeys/use-drag-order.ts';
import { TITLE } from './column.ts';
import { columnMoved, columnShown, columnsReset, type LayoutChange } from './layout-changes.ts';
import { orderOf } from './table-model.ts';

interface ColumnsButtonProps {
  readonly layout: TableLayout;
  readonly onLayout: (change: LayoutChange) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnsButton({ layout, onLayout }: ColumnsButtonProps): ReactNode {
  const t = useText().table;
  const order = orderOf(layout.order).filter((id) => id !== TITLE);
  const move = (from: number, to: number): void => {
    const [id, other] = [order[from], order[to]];
    if (id !== undefined && other !== undefined) onLayout(columnMoved(id, other));
  };
  const drag = useDragOrder(move);
  return (
    <Popover label={t.chooseColumns} align="end" trigger={<Button size="s" variant="quiet" icon={Columns3}>{t.chooseColumns}</Button>}>
      <div className="columns-panel">
        <ul className="columns-list">
          {order.map((id, index) => (
            <li key={id} className={classNames('columns-row', drag.markOf(index))} draggable {...drag.propsOf(index)}>
              <Checkbox checked={!layout.hidden.includes(id)} onChange={(isShown) => onLayout(columnShown(id, isShown))}>{t.columns[id]}</Checkbox>
              <IconButton size="s" icon={ArrowUp} label={t.moveUp(t.columns[id])} disabled={index === 0} onClick={() => move(index, index - 1)} />
              <IconButton size="s" icon={ArrowDown} label={t.moveDown(t.columns[id])} disabled={index === order.length - 1} onClick={() => move(index, index + 1)} />
            </li>
          ))}
        </ul>
        <p className="ui-hint">{t.columnsHint}</p>
        <Button size="s" variant="quiet" icon={RotateCcw} onClick={() => onLayout(columnsReset)}>{t.resetColumns}</Button>
      </div>
    </Popover>
  );
}
