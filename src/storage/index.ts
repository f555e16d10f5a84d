/** Keeps maps on this device and in step between tabs. Knows nothing of editing, undo, screens or words. */
export { createStorage, type Storage, type StorageOptions } from './storage.ts';
export { startStorage, type Started } from './start-storage.ts';
export type { RawMap } from './raw-map.ts';
export type { StorageProblem } from './problem.ts';
export type { Library, LoadedMap, Shelves } from './library.ts';
export type { Lost, Rescue } from './rescue.ts';
export type { LibraryEntry } from './schema.ts';
export type { StoredMap } from './stored-map.ts';
export type { Damage } from './map-rows.ts';
export type { SaveStatus } from './autosave.ts';
export type { Presence } from './tabs.ts';
export type { Device } from './device.ts';
export type { Drafts, KeptText } from './drafts.ts';
export type { Quota, Usage } from './quota.ts';
export type { Versions, VersionWish } from './versions.ts';
export type { Version, VersionKind } from './version-rows.ts';
