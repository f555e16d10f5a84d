import { RotateCcw, Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import type { Timestamp } from '#model';
import type { LibraryEntry } from '#storage';
import { MapThumbnail } from '#controls';
import { useText } from '#i18n/react';
import { Button, IconButton } from '#ui';
import { daysLeft } from './days-left.ts';
import type { CardPlace } from './card-grid.tsx';
import { MapFacts } from './map-facts.tsx';
import type { Thumbnails } from './thumbnails.ts';
import './map-card.css';
import './trash-card.css';

interface TrashCardProps {
  readonly entry: LibraryEntry;
  readonly place: CardPlace;
  readonly load: ReturnType<Thumbnails>;
  readonly now: Timestamp;
  /** False, like the next, where nothing can be changed. */
  readonly onRestore: false | (() => void);
  readonly onRemove: false | (() => void);
}

/** A map in the trash. It cannot be opened there, so that nobody works on what is about to go. */
export function TrashCard({ entry, place, load, now, onRestore, onRemove }: TrashCardProps): ReactNode {
  const t = useText();
  const title = entry.title || t.common.untitled;
  return (
    <li className="map-card map-card-trashed" {...place}>
      <MapThumbnail load={load} />
      <div className="map-card-text">
        <h2 className="map-card-title">{title}</h2>
        <MapFacts entry={entry} at={entry.trashedAt ?? entry.updatedAt} atLabel={t.library.trashedSince} now={now} />
        {entry.trashedAt !== null && (
          <p className="map-card-time">{t.library.daysLeft(daysLeft(entry.trashedAt, now))}</p>
        )}
      </div>
      {onRestore && onRemove && (
        <div className="map-card-buttons">
          <Button
            size="s"
            icon={RotateCcw}
            aria-label={t.library.restoreOf(title)}
            data-map={entry.id}
            onClick={onRestore}
          >
            {t.library.restore}
          </Button>
          <IconButton size="s" icon={Trash2} label={t.library.removeOf(title)} onClick={onRemove} />
        </div>
      )}
    </li>
  );
}
