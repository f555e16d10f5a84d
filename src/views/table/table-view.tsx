import { useCallback, useDeferredValue, type ReactNode } from 'react';
import { useSession, useOpenMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { LayoutChange } from './layout-changes.ts';
import { TableGrid } from './table-grid.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useArranged } from './use-arranged.ts';
import './table.css';

interface TableViewProps {
  /** What lies over the table. */
  readonly children?: ReactNode;
}

/** The map as a table. */
export function TableView({ children }: TableViewProps): ReactNode {
  const t = useText().table;
  const language = useLanguage();
  const { editor, session } = useOpenMap();
  const layout = useSession((state) => state.table);
  const viewpoint = useSession((state) => state.viewpoint);
  // What is typed into the search is seen at once, its rows a moment later.
  const arranged = useArranged(editor, { layout: useDeferredValue(layout), language, viewpoint });
  const change = useCallback(
    (next: LayoutChange): void => session.setState(({ table }) => ({ table: next(table) })),
    [session],
  );
  return (
    <section className="table-view" aria-label={t.table}>
      <TableToolbar session={session} arranged={arranged} layout={layout} onLayout={change} />
      <TableGrid arranged={arranged} layout={layout} onLayout={change} />
      {children}
    </section>
  );
}
