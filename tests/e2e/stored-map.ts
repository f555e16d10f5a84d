import type { Page } from 'playwright';
import type { Id, JourneyMap } from '#model';
import { addMap, MAP_STORES, readMap, type ReadMap } from '../../src/storage/map-rows.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_KEY, STORES, type StoreName, type Stores } from '../../src/storage/schema.ts';

/** What lies in each store of the browser's database, as plain rows. */
type Content = Record<StoreName, object[]>;

/** What a page needs to make the database as the program would have made it. */
export interface StoredContent {
  readonly version: number;
  readonly keyPaths: Readonly<Record<StoreName, string | string[]>>;
  readonly content: Content;
}

/** The maps as the program itself writes them when they are new; the ids by which it finds them are `idOfStored`. */
export const storedContent = async (maps: readonly JourneyMap[]): Promise<StoredContent> => {
  const content = emptyContent();
  content.meta.push({ key: SCHEMA_VERSION_KEY, value: SCHEMA_VERSION });
  for (const [index, map] of maps.entries()) await addMap(storesOver(content), idOfStored(index), map);
  const keyPaths = Object.entries(STORES).map(([name, keyPath]) => [name, keyPathOf(keyPath)]);
  // Dexie counts versions in tenths.
  return { version: SCHEMA_VERSION * 10, keyPaths: Object.fromEntries(keyPaths), content };
};

/** The id of the map at this place of the list that was stored. */
export const idOfStored = (index: number): Id => `stored-${index + 1}`;

/**
 * Runs in every page before the program does, whose questions the browser answers after these: in a browser that
 * has no database yet it makes one of this content.
 */
export const fillDatabase = ({ version, keyPaths, content }: StoredContent): void => {
  if (location.protocol === 'about:') return;
  const opening = indexedDB.open('tabiji', version);
  opening.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(keyPaths)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const row of content[name as StoreName]) store.add(row);
    }
  };
  opening.onsuccess = () => opening.result.close();
};

/** The map as it lies on the disk, read as the program reads it; throws where it would have to mend anything. */
export const readStoredMap = async (page: Page, id: Id): Promise<JourneyMap> => {
  const rows = await page.evaluate(rowsOnDisk, { id, names: MAP_STORES });
  const { map, damages }: ReadMap = await readMap(storesOver({ ...emptyContent(), ...rows }), id);
  if (damages.length > 0) throw new Error(`What is stored is damaged: ${JSON.stringify(damages)}`);
  return map;
};

/** Runs in the page: the rows of one map, by store. */
const rowsOnDisk = async ({ id, names }: { id: Id; names: readonly StoreName[] }): Promise<Partial<Content>> => {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database cannot be read.'));
    });
  const database = await answer(indexedDB.open('tabiji'));
  const transaction = database.transaction(names);
  const rowsIn = (name: StoreName): Promise<object[]> =>
    answer(transaction.objectStore(name).getAll(name === 'maps' ? id : IDBKeyRange.bound([id], [id, []])));
  const rows = await Promise.all(names.map(async (name) => [name, await rowsIn(name)] as const));
  database.close();
  return Object.fromEntries(rows);
};

/** The stores that the program's storage is given, over rows in memory: just what writing and reading a map takes. */
const storesOver = (content: Content): Stores => {
  const rows = (table: StoreName) => ({
    bulkAdd: async (added: readonly object[]) => content[table].push(...added),
    where: () => ({ between: () => ({ toArray: async () => content[table] }) }),
  });
  const maps = {
    add: async (entry: object) => content.maps.push(entry),
    get: async () => content.maps[0],
  };
  return { rows, maps } as unknown as Stores;
};

const emptyContent = (): Content =>
  Object.fromEntries(Object.keys(STORES).map((name) => [name, []])) as unknown as Content;

const keyPathOf = (keyPath: string): string | string[] =>
  keyPath.startsWith('[') ? keyPath.slice(1, -1).split('+') : keyPath;
