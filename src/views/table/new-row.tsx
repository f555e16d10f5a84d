import { Plus } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Icon, classNames } from '#ui';
import { TITLE } from './column.ts';
import { GridCell, RowNumber, type RowFrame } from './grid-row.tsx';

/** The last row: what is typed into it makes a touchpoint. */
export function NewRow(frame: RowFrame): ReactNode {
  const t = useText().table;
  return (
    <div
      role="row"
      aria-rowindex={frame.index + 2}
      className={classNames('table-row is-new', frame.active !== -1 && 'is-active')}
      style={{ transform: `translateY(${frame.top}px)` }}
    >
      <RowNumber index={frame.index} label={t.newTouchpoint}>
        <Icon icon={Plus} size={14} />
        <span className="visually-hidden">{t.newTouchpoint}</span>
      </RowNumber>
      {frame.columns.map((column, at) => (
        <GridCell key={column} column={column} at={at} frame={frame} isReadOnly={false}>
          {column === TITLE && <span className="table-text">{t.newTouchpoint}</span>}
        </GridCell>
      ))}
    </div>
  );
}
