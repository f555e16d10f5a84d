/** Versions of the open map: looking at them, what differs, and the way back. Knows nothing of how they are stored. */
import { withAllWords } from '#i18n';
import { lazyPart } from '#ui';

export const VersionsDialog = lazyPart(() =>
  withAllWords(import('./versions-dialog.tsx')).then((module) => module.VersionsDialog),
);

export const KeepVersionDialog = lazyPart(() =>
  withAllWords(import('./keep-version-dialog.tsx')).then((module) => module.KeepVersionDialog),
);
