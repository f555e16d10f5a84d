import { ArrowDown, ArrowUp, RotateCcw } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Checkbox, IconButton, Popover, classNames, type IconNode, useDragOrder } from '#ui';
import './cells.css';

interface FieldsButtonProps<I extends string> {
  readonly label: string;
  readonly icon: IconNode;
  /** In the order in which they stand. */
  readonly fields: readonly { readonly id: I; readonly name: string; readonly isShown: boolean }[];
  readonly hint?: string;
  readonly onShow: (id: I, isShown: boolean) => void;
  /** To where another one stands. */
  readonly onMove: (id: I, to: I) => void;
  readonly onReset: () => void;
}

/** Which fields are shown, and in which order: ticked, moved by buttons or dragged. */
export function FieldsButton<I extends string>({
  label,
  icon,
  fields,
  hint,
  onShow,
  onMove,
  onReset,
}: FieldsButtonProps<I>): ReactNode {
  const t = useText().table;
  const move = (from: number, to: number): void => {
    const [field, other] = [fields[from], fields[to]];
    if (field !== undefined && other !== undefined) onMove(field.id, other.id);
  };
  const drag = useDragOrder(move);
  return (
    <Popover
      label={label}
      align="end"
      trigger={
        <Button size="s" variant="quiet" icon={icon}>
          {label}
        </Button>
      }
    >
      <div className="fields-panel">
        <ul className="fields-list">
          {fields.map(({ id, name, isShown }, index) => (
            <li key={id} className={classNames('fields-row', drag.markOf(index))} draggable {...drag.propsOf(index)}>
              <Checkbox checked={isShown} onChange={(next) => onShow(id, next)}>
                {name}
              </Checkbox>
              <IconButton
                size="s"
                icon={ArrowUp}
                label={t.moveUp(name)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <IconButton
                size="s"
                icon={ArrowDown}
                label={t.moveDown(name)}
                disabled={index === fields.length - 1}
                onClick={() => move(index, index + 1)}
              />
            </li>
          ))}
        </ul>
        {hint !== undefined && <p className="ui-hint">{hint}</p>}
        <Button size="s" variant="quiet" icon={RotateCcw} onClick={onReset}>
          {t.resetColumns}
        </Button>
      </div>
    </Popover>
  );
}
