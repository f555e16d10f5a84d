import { edits, type Change, type EditName, type Id, type Timestamp } from '#model';
import type { Database } from './database.ts';
import type { BesideRow, Stores } from './schema.ts';
import { createShelf } from './shelf.ts';
import { isObject, soundChange } from './sound-change.ts';
import { holdLife, type Lives } from './life.ts';

/** `other`: two tabs wrote into one field, and these are the words that do not stand there. */
const REASONS = ['gone', 'refused', 'other'] as const;

/** Words that are in no map: typed and not committed, or for which there is no place any more. */
export interface KeptText {
  readonly id: Id;
  readonly at: Timestamp;
  readonly text: string;
  /** What the field was called that they were typed into. */
  readonly label: string;
  /** What they would change, and the name of that edit; null where nobody knows. */
  readonly edit: { readonly name: EditName; readonly change: Change } | null;
  /** Where words to be posted belong; null for any others. Its form is the caller's to check. */
  readonly message: unknown;
  /** `typed` until its field is left; everything else waits for the person, and says why. */
  readonly why: 'typed' | (typeof REASONS)[number];
}

/** What is typed into one map in this tab, kept on the disk; nothing here throws or rejects. */
export interface Drafts {
  /** An id that no other tab gives. */
  idOf(key: string): Id;
  /** Puts this in the place of what was kept under its id. */
  keep(text: KeptText): void;
  /** Takes it away; at once, also where the page is just going. */
  forget(id: Id): void;
  /** Tells what waits for the person and what was being typed in tabs that are gone, now and whenever that changes. */
  watch(listener: (left: readonly KeptText[]) => void): () => void;
  close(): void;
}

interface Row extends BesideRow, KeptText {
  readonly opening: Id;
}

interface Options {
  readonly database: Database;
  /** '' for what belongs to no map. */
  readonly mapId: Id;
  /** Names this tab's opening; no other has it. */
  readonly opening: Id;
}

export function openDrafts({ database, mapId, opening }: Options): Drafts {
  const life: Lives = holdLife(`${database.name}/typing`, opening);
  const typed = new Set<Id>();
  const shelf = createShelf(`${database.name}.typed.${mapId}.`);
  const struck = createStruck(`${database.name}.struck.${mapId}`);

  const keep = (text: KeptText): void => {
    if (text.why === 'typed') {
      typed.add(text.id);
      life.hold();
    }
    struck.remove(text.id);
    const row: Row = { ...text, mapId, opening };
    // Nothing is kept of a map that is there no more.
    const put = async (stores: Stores): Promise<void> => {
      if (mapId === '' || (await stores.maps.get(mapId)) !== undefined) await stores.drafts.put(row);
    };
    void database.write(['maps', 'drafts'], put, 'relaxed').then(({ ok }) => {
      if (ok) shelf.remove(text.id);
      else if (typed.has(text.id) || text.why !== 'typed') shelf.put(text.id, row);
    });
  };
  const forget = (id: Id): void => {
    typed.delete(id);
    struck.add(id);
    shelf.remove(id);
    void database
      .write(['drafts'], (stores) => stores.drafts.delete([mapId, id]), 'relaxed')
      .then(({ ok }) => {
        if (ok) struck.remove(id);
        if (typed.size === 0) life.release();
      });
  };
  const leftOf = async (rows: readonly BesideRow[]): Promise<readonly KeptText[]> => {
    const onShelf = shelf.rows();
    const all = [...onShelf, ...rows.filter(({ id }) => onShelf.every((row) => row['id'] !== id))];
    const sound = all.map(soundRow).filter((row) => row !== null && !struck.has(row.id));
    const isAlive = await life.alive();
    return sound
      .filter((row) => row !== null)
      .filter((row) => row.why !== 'typed' || (row.opening !== opening && !isAlive(row)))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  };

  return {
    idOf: (key) => `${opening}.${key}`,
    keep,
    forget,
    watch: (listener) => {
      let isOver = false;
      const stop = database.watch(
        (stores) => stores.drafts.where('[mapId+id]').between([mapId, ''], [mapId, '\uffff']).toArray(),
        (result) => {
          if (result.ok) void leftOf(result.value).then((left) => isOver || listener(left));
        },
      );
      return () => {
        isOver = true;
        stop();
      };
    },
    close: life.release,
  };
}

/** The row as it may be used; null where not even its words can be read. */
function soundRow(row: object): Row | null {
  const { id, mapId, at, text, label, edit, message, why, opening } = { ...row } as Partial<Record<keyof Row, unknown>>;
  if (typeof text !== 'string' || typeof id !== 'string' || typeof mapId !== 'string') return null;
  return {
    id,
    mapId,
    text,
    opening: typeof opening === 'string' ? opening : '',
    at: typeof at === 'string' ? at : '',
    label: typeof label === 'string' ? label : '',
    edit: soundEdit(edit),
    message: message ?? null,
    why: REASONS.find((reason) => reason === why) ?? 'typed',
  };
}

function soundEdit(value: unknown): KeptText['edit'] {
  if (!isObject(value)) return null;
  const { name } = value;
  const change = soundChange(value['change']);
  return change !== null && isEditName(name) ? { name, change } : null;
}

const isEditName = (name: unknown): name is EditName => typeof name === 'string' && Object.hasOwn(edits, name);

/** Ids that are taken away, until they are: what is begun while the page goes is not finished, this is. */
function createStruck(key: string) {
  const ids = (): string[] => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
    } catch {
      return [];
    }
  };
  const set = (next: readonly string[]): void => {
    try {
      if (next.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Blocked or full: then it is found again, and seen to be in the map.
    }
  };
  return {
    has: (id: string): boolean => ids().includes(id),
    add: (id: string): void => set([...ids().filter((each) => each !== id), id].slice(-MOST_STRUCK)),
    remove: (id: string): void => {
      const before = ids();
      if (before.includes(id)) set(before.filter((each) => each !== id));
    },
  };
}

const MOST_STRUCK = 100;
