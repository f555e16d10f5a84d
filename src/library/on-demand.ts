import { withAllWords } from '#i18n';
import { lazyPart } from '#ui';

/** What shows the templates comes with them, when there is no map yet or a new one is asked for. */

export const FirstVisit = lazyPart(() => import('./first-visit.tsx').then((module) => module.FirstVisit));

export const NewMapDialog = lazyPart(() => import('./new-map-dialog.tsx').then((module) => module.NewMapDialog));

/** What comes in is read, shown and asked about. */

export const Importing = lazyPart(() => withAllWords(import('./importing.tsx')).then((module) => module.Importing));

export const PasteTextDialog = lazyPart(() =>
  import('./paste-text-dialog.tsx').then((module) => module.PasteTextDialog),
);

/** The whole library as a file, and back: asked for now and then. */

export const BackupDialog = lazyPart(() => import('./backup-dialog.tsx').then((module) => module.BackupDialog));

export const RestoreDialog = lazyPart(() => import('./restore-dialog.tsx').then((module) => module.RestoreDialog));
