import type { Id, Timestamp } from '#model';
import { createListeners } from './listeners.ts';
import type { LibraryEntry } from './schema.ts';

/** Maps that were moved to the trash or out of it, which the full device has no room to write down yet. */
export interface PendingMoves {
  /** Each with when it was moved to the trash; null out of it. */
  all(): readonly (readonly [Id, Timestamp | null])[];
  /** The entries as they will be. */
  on(entries: readonly LibraryEntry[]): readonly LibraryEntry[];
  /** Whether it could be noted. */
  keep(id: Id, trashedAt: Timestamp | null): boolean;
  forget(id: Id): void;
  onChange(listener: () => void): () => void;
}

/** They are noted in `localStorage`, which has its own room. */
export function createPendingMoves(databaseName: string): PendingMoves {
  const key = `${databaseName}.moves`;
  const listeners = createListeners<null>();
  let moves = read(key);
  const write = (): boolean => {
    try {
      if (moves.size === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify([...moves]));
      return true;
    } catch {
      return false;
    }
  };
  return {
    all: () => [...moves],
    on: (entries) =>
      moves.size === 0
        ? entries
        : entries.map((entry) => ({
            ...entry,
            trashedAt: moves.has(entry.id) ? (moves.get(entry.id) ?? null) : entry.trashedAt,
          })),
    keep: (id, trashedAt) => {
      moves = new Map(moves).set(id, trashedAt);
      const isKept = write();
      if (!isKept) moves.delete(id);
      listeners.tell(null);
      return isKept;
    },
    forget: (id) => {
      if (!moves.delete(id)) return;
      write();
      listeners.tell(null);
    },
    onChange: (listener) => listeners.add(listener),
  };
}

function read(key: string): Map<Id, Timestamp | null> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Map(Array.isArray(value) ? value.filter(isMove) : []);
  } catch {
    return new Map();
  }
}

const isMove = (value: unknown): value is [Id, Timestamp | null] =>
  Array.isArray(value) && typeof value[0] === 'string' && (value[1] === null || typeof value[1] === 'string');
