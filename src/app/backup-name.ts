import type { Timestamp } from '#model';

/** Under which the device remembers when all maps were last backed up. */
export const LAST_BACKUP = 'lastBackup';

/** The name of a backup made then, by the device's own day. */
export function backupName(at: Timestamp): string {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `tabiji-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.tabiji-backup`;
}

/** Names that `backupName` gives; the first part is the month. */
export const BACKUP_NAME = /^tabiji-(\d{4,}-\d{2})-\d{2}\.tabiji-backup$/;
