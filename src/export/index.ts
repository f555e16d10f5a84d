/** Everything that leaves: pictures, files, paper. Knows nothing of disks and of how files come in. */
export { ExportDialog, type ExportDialogProps, type ExportRequest, type PrintRequest } from './export-dialog.tsx';
export { copyPicture, exportJson, exportMap } from './export-map.ts';
export { pictureOfMap } from './clip-picture.ts';
export type { PictureFormat, PictureJob, Rasterise } from './pictures.ts';
export { printPages } from './print-pages.ts';
export { rasterise } from './rasterise.ts';
export { saveRatings } from './save-ratings.ts';
