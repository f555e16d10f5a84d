import { Trash2 } from 'lucide';
import { useRef, useState, type ReactNode } from 'react';
import type { LibraryEntry } from '#storage';
import { useText } from '#i18n/react';
import { Button, ConfirmDialog, EmptyState, useToasts } from '#ui';
import { CardGrid } from './card-grid.tsx';
import { focusMap, neighbourOf } from './focus-map.ts';
import type { ShelfProps } from './library-props.ts';
import { ShelfHead } from './shelf-head.tsx';
import { TrashCard } from './trash-card.tsx';

/** What was thrown away: to be brought back, or deleted for good. */
export function TrashShelf(props: ShelfProps): ReactNode {
  const { shelves, thumbnails, now, isWritable, actions } = props;
  const entries = shelves.trash;
  const t = useText();
  const toasts = useToasts();
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState<LibraryEntry | 'all' | null>(null);

  const restore = async ({ id, title }: LibraryEntry): Promise<void> => {
    const neighbour = neighbourOf(entries, id);
    if (!(await actions.restore(id))) return;
    focusMap(list.current, neighbour);
    toasts.show({ text: t.library.restored(title || t.common.untitled) });
  };
  const remove = (): void => {
    if (asked === null) return;
    if (asked === 'all') actions.emptyTrash();
    else actions.remove(asked.id);
    focusMap(list.current, asked === 'all' ? null : neighbourOf(entries, asked.id));
  };
  const isAll = asked === 'all' || asked === null;

  return (
    <>
      <ShelfHead {...props} shelf="trash">
        {entries.length > 0 && isWritable && (
          <>
            <p className="shelf-hint">{t.library.trashHint}</p>
            <Button icon={Trash2} onClick={() => setAsked('all')}>
              {t.library.emptyTrash}
            </Button>
          </>
        )}
      </ShelfHead>
      <CardGrid
        list={list}
        entries={entries}
        renderCard={(entry, place) => (
          <TrashCard
            entry={entry}
            place={place}
            load={thumbnails(entry)}
            now={now}
            onRestore={isWritable && (() => void restore(entry))}
            onRemove={isWritable && (() => setAsked(entry))}
          />
        )}
      />
      {entries.length === 0 && (
        <EmptyState icon={Trash2} title={t.library.trashIsEmpty}>
          {t.library.trashHint}
        </EmptyState>
      )}
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={isAll ? t.library.askEmpty(entries.length) : t.library.askRemove(asked.title || t.common.untitled)}
        description={isAll ? t.library.askEmptyText : t.library.askRemoveText}
        confirmLabel={t.library.remove}
        cancelLabel={t.common.cancel}
        onConfirm={remove}
        danger
      />
    </>
  );
}
