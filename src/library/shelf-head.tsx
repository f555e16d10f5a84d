import { LayoutGrid, Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { SegmentedControl } from '#ui';
import type { Shelf, ShelfProps } from './library-props.ts';
import './shelf-head.css';

interface ShelfHeadProps extends Pick<ShelfProps, 'shelves' | 'start' | 'onShelf'> {
  readonly shelf: Shelf;
  /** Search and sorting, or what belongs to the trash. */
  readonly children: ReactNode;
}

/** The title of a shelf, the way to the other one, and how to begin a map. */
export function ShelfHead({ shelf, shelves, start, onShelf, children }: ShelfHeadProps): ReactNode {
  const t = useText();
  return (
    <div className="shelf-head">
      <h1 className="shelf-title" tabIndex={-1}>
        {shelf === 'maps' ? t.library.maps : t.library.trash}
      </h1>
      {start}
      <div className="shelf-tools">{children}</div>
      <SegmentedControl
        className="shelf-switch"
        label={t.library.shelves}
        value={shelf}
        onChange={onShelf}
        options={[
          { value: 'maps', label: `${t.library.maps} ${shelves.maps.length}`, icon: LayoutGrid },
          { value: 'trash', label: `${t.library.trash} ${shelves.trash.length}`, icon: Trash2 },
        ]}
      />
    </div>
  );
}
