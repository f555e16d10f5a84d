/** Versions of the open map: looking at them, what differs, and the way back. Knows nothing of how they are stored. */
import { lazyPart } from '#ui';

export const VersionsDialog = lazyPart(() => import('./versions-dialog.tsx').then((module) => module.VersionsDialog));

export const KeepVersionDialog = lazyPart(() =>
  import('./keep-version-dialog.tsx').then((module) => module.KeepVersionDialog),
);
