import { RefreshCw, X } from 'lucide';
import type { ReactNode } from 'react';
import type { Viewpoint } from '#model';
import { perspectives } from '#knowledge';
import type { SessionStore, TableLayout } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, SearchField, Select, Tooltip } from '#ui';
import { ColumnsButton } from './columns-button.tsx';
import { isFiltered, searchedFor, unfiltered, type LayoutChange } from './layout-changes.ts';
import type { Arranged } from './use-arranged.ts';

interface TableToolbarProps {
  readonly session: SessionStore;
  readonly arranged: Arranged;
  readonly layout: TableLayout;
  readonly onLayout: (change: LayoutChange) => void;
}

/** Above the table: which rows and columns are shown, and whose scores. */
export function TableToolbar({ session, arranged, layout, onLayout }: TableToolbarProps): ReactNode {
  const { table: t, inspector } = useText();
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const all = useMap((map) => Object.keys(map.touchpoints).length);
  return (
    <div className="table-toolbar">
      <SearchField
        className="table-search"
        value={layout.search}
        onChange={(search) => onLayout(searchedFor(search))}
        label={t.search}
        clearLabel={t.clearSearch}
      />
      <span className="table-count" role="status">
        {t.rows(arranged.rows.length, all)}
      </span>
      {isFiltered(layout) && (
        <Button size="s" variant="quiet" icon={X} onClick={() => onLayout(unfiltered)}>
          {t.clearFilters}
        </Button>
      )}
      {arranged.isStale && (
        <Tooltip text={t.sortAgainHint}>
          <Button size="s" variant="quiet" icon={RefreshCw} onClick={arranged.arrangeAgain}>
            {t.sortAgain}
          </Button>
        </Tooltip>
      )}
      <span className="table-toolbar-space" />
      <Select<Viewpoint>
        look="button"
        className="table-viewpoint"
        label={t.scoresBy}
        prefix={t.scoresOf}
        value={viewpoint}
        onChange={(next) => session.setState({ viewpoint: next })}
        options={[
          ...perspectives.map(({ id, name }) => ({ value: id, label: name[language] })),
          { value: 'all' as const, label: inspector.allPerspectives },
        ]}
      />
      <ColumnsButton layout={layout} onLayout={onLayout} />
    </div>
  );
}
