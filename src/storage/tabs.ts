import type { Change, Id } from '#model';
import type { Database } from './database.ts';
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
interface Line<Message> {
  post(message: Message): void;
  close(): void;
}

/** Post only when the transaction is over: who hears of a change may rely on finding it stored. */
export type Tabs = Line<TabMessage>;

/** Joins the line. Messages of one tab arrive in the order it posted them, those of several in any. */
export const joinTabs = (databaseName: string, listener: (message: TabMessage) => void = () => {}): Tabs =>
  // Versions whose maps differ must not talk to each other.
  joinLine(`${databaseName}/${SCHEMA_VERSION}`, listener);

/**
 * Tells the other tabs of a fault of the engine, which is theirs too: what they write may be as little on the disk.
 * Returns the way to stop.
 */
export function shareFaults(database: Pick<Database, 'name' | 'onFault' | 'distrust'>): () => void {
  const line = joinLine<'fault'>(`${database.name}/faults`, () => database.distrust());
  const leave = database.onFault(() => line.post('fault'));
  return () => [leave, line.close].forEach((stop) => stop());
}

function joinLine<Message>(name: string, listener: (message: Message) => void): Line<Message> {
  // A browser without channels has tabs that know nothing of each other until they look at the disk.
  if (typeof globalThis.BroadcastChannel !== 'function') return { post: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => listener(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
