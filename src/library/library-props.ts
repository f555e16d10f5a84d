import type { ReactNode } from 'react';
import type { Id, JourneyMap, Result, Timestamp } from '#model';
import type { Backups, Lost, Shelves, StorageProblem, Usage } from '#storage';
import type { LibraryActions } from './library-actions.ts';
import type { Thumbnails } from './thumbnails.ts';

/** Backups that are written into a folder by themselves; `asks`: the browser has to be asked again, in a press. */
export type FolderBackupState =
  | { readonly state: 'none' }
  | { readonly state: 'on' | 'asks' | 'failed'; readonly name: string; readonly lastAt: Timestamp | null };

export interface FolderBackupControl {
  readonly state: FolderBackupState;
  /** Called directly in a press, as the browser asks for the folder. */
  readonly onChoose: () => void;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

/** All maps in one file, and back. */
export interface Backup {
  readonly backups: Omit<Backups, 'close' | 'write'>;
  /** Whether the browser encrypts on this page. */
  readonly canLock: boolean;
  /** Null where the browser gives no folders. */
  readonly folder: FolderBackupControl | null;
  readonly lastAt: Timestamp | null;
  /** Whether it is time to be reminded. */
  readonly isDue: boolean;
  /** Not to be reminded for a week. */
  readonly onLater: () => void;
  /** Says what of the maps identifies people, if anything does; answers whether the backup is to be saved all the same. */
  readonly mayLeave: () => Promise<boolean>;
  /** Gives the file to the browser's downloads; answers how many maps it holds, and its name. */
  readonly onSave: (choices: {
    readonly withVersions: boolean;
    readonly passphrase: string | null;
  }) => Promise<Result<{ readonly maps: number; readonly name: string }, StorageProblem>>;
}

export interface LibraryScreenProps {
  /** Null while they are being read. */
  readonly shelves: Shelves | null;
  /** Null while nobody knows. */
  readonly usage: Usage | null;
  /** Where maps are kept. */
  readonly place: Storage['place'];
  /** What the browser had lost of what was saved. */
  readonly lost: Lost;
  readonly backup?: Backup | undefined;
  /** The time now; a later one lets *3 minutes ago* move on. */
  readonly now: Timestamp;
  /** Where a map is opened, for a new tab. */
  readonly hrefOf: (id: Id) => string;
  /** Null where the map cannot be read. Keep the function the same. */
  readonly loadMap: (id: Id) => Promise<JourneyMap | null>;
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
  /** False where maps can only be looked at and taken home. */
  readonly isWritable: boolean;
  readonly onShelf: (shelf: Shelf) => void;
}
