/** The maps on this device, and how new ones come: the first page. Knows nothing of the open map, the canvas, files and disks. */
export { LibraryScreen } from './library-screen.tsx';
export { isBackupDue } from './backup-due.ts';
export type { Backup, FolderBackupControl, FolderBackupState, LibraryScreenProps } from './library-props.ts';
export type { LibraryActions } from './library-actions.ts';
export { Importing, PasteTextDialog } from './on-demand.ts';
export type { ImportingProps } from './importing.tsx';
export type { Incoming } from './read-incoming.ts';
export { ImportDialog } from './import-dialog.tsx';
export type { ImportDialogProps, ImportOutcome } from './import-outcome.ts';
export type { NewMapChoice } from './new-map-choice.ts';
export type { PasteTextDialogProps } from './paste-text-dialog.tsx';
