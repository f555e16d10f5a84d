import { ArrowDown, ArrowUp, ChevronRight, Ellipsis, Trash2 } from 'lucide';
import { useId, type ReactNode } from 'react';
import type { Id } from '#model';
import { Icon, IconButton, Menu, type MenuItem } from '#ui';
import './records.css';

interface RecordRowProps {
  readonly id: Id;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The row when closed, and its head when open. */
  readonly head: ReactNode;
  readonly moreLabel: string;
  readonly menu: readonly MenuItem[];
  /** Its fields. */
  readonly children: ReactNode;
}

/** A record of a list: a line that opens into its fields, and a menu. */
export function RecordRow({ id, isOpen, onToggle, head, moreLabel, menu, children }: RecordRowProps): ReactNode {
  const part = useId();
  return (
    <li className="record" data-record={id} data-open={isOpen || undefined}>
      <div className="record-line">
        <button
          type="button"
          className="record-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? part : undefined}
          onClick={onToggle}
        >
          <Icon icon={ChevronRight} size={14} className="record-chevron" />
          <span className="record-words">{head}</span>
        </button>
        <Menu
          align="end"
          items={menu}
          trigger={<IconButton size="s" icon={Ellipsis} label={moreLabel} className="record-more" />}
        />
      </div>
      {isOpen && (
        <div className="record-fields" id={part}>
          {children}
        </div>
      )}
    </li>
  );
}

interface RecordMenuOptions {
  readonly index: number;
  readonly count: number;
  readonly words: { readonly moveUp: string; readonly moveDown: string; readonly remove: string };
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly extra?: readonly MenuItem[];
}

/** What can be done with a record of a list beside editing it. */
export const recordMenu = ({
  index,
  count,
  words,
  onMove,
  onRemove,
  extra = [],
}: RecordMenuOptions): readonly MenuItem[] => [
  ...extra,
  { id: 'up', label: words.moveUp, icon: ArrowUp, disabled: index === 0, onSelect: () => onMove(index - 1) },
  {
    id: 'down',
    label: words.moveDown,
    icon: ArrowDown,
    disabled: index === count - 1,
    onSelect: () => onMove(index + 1),
  },
  { id: 'line', kind: 'separator' },
  { id: 'remove', label: words.remove, icon: Trash2, danger: true, onSelect: onRemove },
];
