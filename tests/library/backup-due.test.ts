import { describe, expect, test } from 'vitest';
import { isBackupDue } from '#library';

const NOW = '2026-11-30T12:00:00.000Z';
const ago = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const maps = (created: number, updated: number) => [{ createdAt: ago(created), updatedAt: ago(updated) }];

describe('a backup is due', () => {
  test('when the last one is two weeks old and something has changed since', () => {
    expect(isBackupDue({ maps: maps(40, 1), lastAt: ago(15), laterAt: null }, NOW)).toBe(true);
    expect(isBackupDue({ maps: maps(40, 1), lastAt: ago(13), laterAt: null }, NOW)).toBe(false);
    expect(isBackupDue({ maps: maps(40, 20), lastAt: ago(15), laterAt: null }, NOW)).toBe(false);
  });

  test('when there never was one and a map that is worked on is two weeks old', () => {
    expect(isBackupDue({ maps: maps(15, 1), lastAt: null, laterAt: null }, NOW)).toBe(true);
    expect(isBackupDue({ maps: maps(3, 1), lastAt: null, laterAt: null }, NOW)).toBe(false);
    expect(isBackupDue({ maps: [], lastAt: null, laterAt: null }, NOW)).toBe(false);
  });

  test('not within a week of somebody’s wish, unless the clock was set back since', () => {
    const due = { maps: maps(40, 1), lastAt: ago(15) };
    expect(isBackupDue({ ...due, laterAt: ago(6) }, NOW)).toBe(false);
    expect(isBackupDue({ ...due, laterAt: ago(8) }, NOW)).toBe(true);
    expect(isBackupDue({ ...due, laterAt: ago(-300) }, NOW)).toBe(true);
  });
});
