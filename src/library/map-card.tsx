import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Ellipsis } from 'lucide';
import type { Timestamp } from '#model';
import type { LibraryEntry } from '#storage';
import { MapThumbnail } from '#controls';
import { useText } from '#i18n/react';
import { ContextMenu, IconButton, Menu } from '#ui';
import type { CardPlace } from './card-grid.tsx';
import type { LibraryActions } from './library-actions.ts';
import { MapFacts } from './map-facts.tsx';
import { mapMenu } from './map-menu.ts';
import { TitleField } from './title-field.tsx';
import type { Thumbnails } from './thumbnails.ts';
import './map-card.css';

interface MapCardProps {
  readonly entry: LibraryEntry;
  readonly place: CardPlace;
  readonly load: ReturnType<Thumbnails>;
  readonly now: Timestamp;
  readonly href: string;
  /** False where it can only be opened and taken home. */
  readonly isWritable: boolean;
  readonly actions: LibraryActions;
  readonly onTrash: () => void;
}

/** A map as a card. A click anywhere on it opens the map; F2 renames, Delete moves to the trash. */
export function MapCard({ entry, place, load, now, href, isWritable, actions, onTrash }: MapCardProps): ReactNode {
  const t = useText();
  const link = useRef<HTMLAnchorElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const title = entry.title || t.common.untitled;
  const items = mapMenu(t, {
    open: () => actions.open(entry.id),
    exportJson: () => actions.exportJson(entry.id),
    change: isWritable && {
      rename: () => setRenaming(true),
      duplicate: () => actions.duplicate(entry.id),
      trash: onTrash,
    },
  });
  const endRenaming = (newTitle: string | null, takesFocus: boolean): void => {
    setRenaming(false);
    if (newTitle !== null) actions.rename(entry.id, newTitle);
    if (takesFocus) requestAnimationFrame(() => link.current?.focus());
  };
  const onClick = (event: MouseEvent): void => {
    // With a key held the browser does what it does with links: another tab, another window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.open(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isWritable && event.key === 'F2') setRenaming(true);
    else if (isWritable && (event.key === 'Delete' || event.key === 'Backspace')) onTrash();
  };
  return (
    <ContextMenu items={() => items}>
      <li className="map-card" {...place}>
        <MapThumbnail load={load} />
        <div className="map-card-body">
          <div className="map-card-text">
            {isRenaming ? (
              <TitleField title={entry.title} onEnd={endRenaming} />
            ) : (
              <h2 className="map-card-title">
                <a ref={link} href={href} data-map={entry.id} onClick={onClick} onKeyDown={onKeyDown}>
                  {title}
                </a>
              </h2>
            )}
            <MapFacts entry={entry} at={entry.updatedAt} atLabel={t.library.changed} now={now} />
          </div>
          <Menu
            align="end"
            trigger={<IconButton icon={Ellipsis} label={t.library.menuOf(title)} className="map-card-menu" />}
            items={items}
          />
        </div>
      </li>
    </ContextMenu>
  );
}
