import { FilePlus2, SearchX } from 'lucide';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { LibraryEntry } from '#storage';
import { useLanguage, useText } from '#i18n/react';
import { Button, EmptyState, SearchField, Select, useToasts } from '#ui';
import { arrangeEntries, type Sorting } from './arrange-entries.ts';
import { CardGrid } from './card-grid.tsx';
import type { ShelfProps } from './library-props.ts';
import { MapCard } from './map-card.tsx';
import { focusMap, neighbourOf } from './focus-map.ts';
import { ShelfHead } from './shelf-head.tsx';

/** The maps that are not in the trash. */
export function MapShelf(props: ShelfProps): ReactNode {
  const { shelves, thumbnails, now, isWritable, hrefOf, actions } = props;
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>('change');
  const entries = useMemo(
    () => arrangeEntries(shelves.maps, { search, sorting, language }),
    [shelves.maps, search, sorting, language],
  );

  const moveToTrash = async ({ id, title }: LibraryEntry): Promise<void> => {
    const neighbour = neighbourOf(entries, id);
    if (!(await actions.trash(id))) return;
    focusMap(list.current, neighbour);
    toasts.show({
      text: t.library.movedToTrash(title || t.common.untitled),
      action: { label: t.common.undo, onAction: () => void actions.restore(id) },
    });
  };

  return (
    <>
      <ShelfHead {...props} shelf="maps">
        {shelves.maps.length > 0 && (
          <>
            <SearchField
              className="shelf-search"
              label={t.library.search}
              clearLabel={t.library.clearSearch}
              value={search}
              onChange={setSearch}
            />
            <Select
              className="shelf-sort"
              label={t.library.sort}
              prefix={t.library.sortPrefix}
              value={sorting}
              onChange={setSorting}
              options={[
                { value: 'change', label: t.library.byChange },
                { value: 'title', label: t.library.byTitle },
              ]}
            />
          </>
        )}
        <p className="visually-hidden" role="status">
          {search !== '' && t.library.shown(entries.length)}
        </p>
      </ShelfHead>
      <CardGrid
        list={list}
        entries={entries}
        renderCard={(entry, place) => (
          <MapCard
            entry={entry}
            place={place}
            load={thumbnails(entry)}
            now={now}
            href={hrefOf(entry.id)}
            isWritable={isWritable}
            actions={actions}
            onTrash={() => void moveToTrash(entry)}
          />
        )}
      />
      {entries.length === 0 && search !== '' && (
        <EmptyState
          icon={SearchX}
          title={t.library.nothingFound(search)}
          actions={<Button onClick={() => setSearch('')}>{t.library.clearSearch}</Button>}
        >
          {t.library.nothingFoundHint}
        </EmptyState>
      )}
      {shelves.maps.length === 0 && (
        <EmptyState icon={FilePlus2} title={t.library.noMaps}>
          {isWritable && t.library.noMapsHint}
        </EmptyState>
      )}
    </>
  );
}
