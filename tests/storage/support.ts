import { expect, onTestFinished, vi } from 'vitest';
import { createEditor, type Editor } from '#editor';
import { createStorage, type Storage, type StoredMap } from '#storage';
import type { Id, JourneyMap, Result } from '#model';
import { openDatabase } from '../../src/storage/database.ts';
import { ALL_STORES, deleteMap } from '../../src/storage/map-rows.ts';
import { bucketEngine } from '../../src/storage/engine.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { BUCKET, copyNameOf } from '../../src/storage/copy-database.ts';

/** A name that no other test uses; the database and its second copy are deleted after the test. */
export function newDatabaseName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(async () => {
    await deleteDatabase(name);
    await deleteDatabase(copyNameOf(name), await copyFactory());
    const files = await navigator.storage.getDirectory();
    for (const folder of [name, `${name}.before-${SCHEMA_VERSION}`])
      await files.removeEntry(`${folder}.lifeboat`, { recursive: true }).catch(() => undefined);
  });
  return name;
}

/** Deletes a database as the browser does when it has lost it. */
export const deleteDatabase = (name: string, factory: IDBFactory = indexedDB): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(`${name} could not be deleted.`));
  });

/** Takes away the second copy of a map, once it is there. */
export async function loseCopy(name: string, id: Id): Promise<void> {
  const indexedDB = await copyFactory();
  const copy = value(await openDatabase(copyNameOf(name), { engineOf: () => ({ indexedDB, IDBKeyRange }) }));
  await eventually(async () => expect(value(await copy.read(['maps'], (stores) => stores.maps.get(id)))).toBeDefined());
  value(await copy.write(ALL_STORES, (stores) => deleteMap(stores, id)));
  copy.close();
}

/** Where second copies lie. */
export const copyFactory = async (): Promise<IDBFactory> => ((await bucketEngine(BUCKET)) ?? { indexedDB }).indexedDB;

/** A storage as one tab has it; closed after the test. */
export async function openTab(
  databaseName: string,
  { retryDelays = [20] }: { retryDelays?: readonly number[] } = {},
): Promise<Storage> {
  const storage = value(
    await createStorage({ now: clock(), newId: () => crypto.randomUUID(), databaseName, retryDelays }),
  );
  onTestFinished(() => storage.close());
  return storage;
}

/** Opens a map in that tab; closed after the test. */
export async function openStoredMap(storage: Storage, id: Id): Promise<StoredMap> {
  const stored = value(await storage.openStoredMap(id));
  onTestFinished(async () => {
    await stored.close();
  });
  return stored;
}

/** Stores a map and gives the database's name, a first tab and the map's id. */
export async function storedMap(map: JourneyMap): Promise<{ name: string; storage: Storage; id: Id }> {
  const name = newDatabaseName();
  const storage = await openTab(name);
  return { name, storage, id: value(await storage.library.create(map)) };
}

/** The value of what must have gone well. */
export function value<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(`It failed: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** What is stored of a map, asked anew until it is as expected. */
export const eventually = (expectation: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(expectation, { timeout: 5_000, interval: 5 });

/** Times that differ, a second apart. */
export function clock(): () => string {
  let second = 0;
  return () => new Date(Date.UTC(2026, 10, 22, 9, 0, second++)).toISOString();
}

/** A map opened in a tab with its editor, joined as the app joins them. */
export async function openEditor(storage: Storage, id: Id): Promise<{ stored: StoredMap; editor: Editor }> {
  const stored = await openStoredMap(storage, id);
  const editor = createEditor(stored.map, { now: clock() });
  editor.subscribe((change, source) => {
    if (source !== 'elsewhere') stored.save(change);
  });
  stored.onElsewhere(editor.receive);
  return { stored, editor };
}
