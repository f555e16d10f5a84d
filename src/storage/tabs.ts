import type { Change, Id } from '#model';
import { SCHEMA_VERSION, type LibraryEntry } from './schema.ts';

/** Where a map is, seen from a tab that has it open; `lost` is gone without anybody having removed it. */
export type Presence = 'present' | 'trashed' | 'removed' | 'lost';

export const presenceOf = ({ trashedAt }: LibraryEntry): Presence => (trashedAt === null ? 'present' : 'trashed');

/** What a tab tells the others once it is written. */
export interface TabMessage {
  readonly mapId: Id;
  /** The map's revision after it. */
  readonly revision: number;
  /** null where only the presence has changed. */
  readonly change: Change | null;
  readonly presence: Presence;
}

/** One end of the line between all tabs with the same database; hears all ends but itself, also those in its own tab. */
export interface Tabs {
  /** Call it only when the transaction is over: who hears of a change may rely on finding it stored. */
  post(message: TabMessage): void;
  close(): void;
}

/** Joins the line. Messages of one tab arrive in the order it posted them, those of several in any. */
export function joinTabs(databaseName: string, listener: (message: TabMessage) => void = () => {}): Tabs {
  // A browser without channels has tabs that know nothing of each other until they look at the disk.
  if (typeof globalThis.BroadcastChannel !== 'function') return { post: () => {}, close: () => {} };
  // Versions whose maps differ must not talk to each other.
  const channel = new BroadcastChannel(`${databaseName}/${SCHEMA_VERSION}`);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => listener(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
