/** Everything that leaves: pictures, files, paper. Knows nothing of disks and of how files come in. */
export { ExportDialog, clipPicture, exportAs, fetchLayOutShown } from './on-demand.ts';
export { copyPng } from './copy-png.ts';
export { NotFetched } from './not-fetched.ts';
export { exportJson } from './export-json.ts';
export { saveFile } from './save-file.ts';
