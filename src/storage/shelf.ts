import { isObject } from './sound-change.ts';

/** Rows for which the database has no room, in `localStorage`, whose room is its own. Nothing here throws. */
export interface Shelf {
  put(id: string, row: object): void;
  remove(id: string): void;
  rows(): readonly Record<string, unknown>[];
}

/** The rows whose keys begin with this. */
export function createShelf(prefix: string): Shelf {
  const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  // Most rows never lie here: only these are looked for when they are taken away.
  const here = new Set(attempt(keys) ?? []);
  return {
    put: (id, row) => {
      here.add(prefix + id);
      attempt(() => localStorage.setItem(prefix + id, JSON.stringify(row)));
    },
    remove: (id) => {
      if (here.delete(prefix + id)) attempt(() => localStorage.removeItem(prefix + id));
    },
    rows: () =>
      (attempt(keys) ?? []).flatMap((key) => {
        const row = attempt((): unknown => JSON.parse(localStorage.getItem(key) ?? ''));
        return isObject(row) ? [row] : [];
      }),
  };
}

/** What it gives; null where site data are blocked or full, or what lies there is damaged. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
