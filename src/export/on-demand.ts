import { lazyPart } from '#ui';
import type { exportAs as ExportAs } from './export-as.ts';
import type { clipPicture as ClipPicture } from './clip-picture.ts';

/** What draws and writes is fetched when a map leaves for the first time. */

export const ExportDialog = lazyPart(() => import('./export-dialog.tsx').then((module) => module.ExportDialog));

export const exportAs: typeof ExportAs = async (...request) => (await import('./export-as.ts')).exportAs(...request);

export const clipPicture: typeof ClipPicture = async (source) =>
  (await import('./clip-picture.ts')).clipPicture(source);
