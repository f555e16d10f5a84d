import type { ReactNode } from 'react';
import type { Id, JourneyMap, Timestamp } from '#model';
import type { Lost, Shelves, Usage } from '#storage';
import type { NewMapChoice } from './new-map-choice.ts';
import type { LibraryActions } from './library-actions.ts';
import type { Thumbnails } from './thumbnails.ts';

/** A copy of all maps in one file. */
export interface Backup {
  readonly lastAt: Timestamp | null;
  readonly onBackUp: () => void;
  readonly onRestore: () => void;
}

export interface LibraryScreenProps {
  /** Null while they are being read. */
  readonly shelves: Shelves | null;
  /** Null while nobody knows. */
  readonly usage: Usage | null;
  /** What the browser had lost of what was saved. */
  readonly lost: Lost;
  readonly backup?: Backup | undefined;
  /** The time now; a later one lets *3 minutes ago* move on. */
  readonly now: Timestamp;
  /** Where a map is opened, for a new tab. */
  readonly hrefOf: (id: Id) => string;
  /** Null where the map cannot be read. Keep the function the same. */
  readonly loadMap: (id: Id) => Promise<JourneyMap | null>;
  /** The map that a choice would begin with, in the language in use. */
  readonly previewOf: (choice: NewMapChoice) => JourneyMap;
  /** Language and theme. */
  readonly preferences: ReactNode;
  readonly actions: LibraryActions;
}

export type Shelf = 'maps' | 'trash';

/** What both shelves are made of. */
export interface ShelfProps extends LibraryScreenProps {
  readonly shelves: Shelves;
  readonly thumbnails: Thumbnails;
  readonly start: ReactNode;
  readonly onShelf: (shelf: Shelf) => void;
}
