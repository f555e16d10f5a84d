/** Everything that leaves: pictures, files, paper. Knows nothing of disks and of how files come in. */
export { ExportDialog, clipPicture, exportAs, fetchLayOutShown, fetchRedactedMap, fetchSheets } from './on-demand.ts';
export { copyPng } from './copy-png.ts';
export { NotFetched } from './not-fetched.ts';
export { exportJson } from './export-json.ts';
export { saveCopy } from './save-copy.ts';
export { saveFile } from './save-file.ts';
export { useWayOut } from './leaving/use-way-out.tsx';
export { Stayed, type WayOut } from './leaving/way-out.ts';
export { useBackupQuestion, type NamedMap } from './leaving/use-backup-question.tsx';
