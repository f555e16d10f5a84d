import type { BulkOrder } from './bulk.ts';
import { openCopyDatabase } from './copy-database.ts';
import { copyWhole } from './copy-whole.ts';
import { openDatabase, type Database } from './database.ts';
import { addMap, MAP_STORES } from './map-rows.ts';

/** Writes many rows away from the page, and answers whether all of them are stored. */
self.addEventListener('message', ({ data }: MessageEvent<BulkOrder>) => {
  void carryOut(data)
    .catch(() => false)
    .then((isDone) => self.postMessage(isDone));
});

async function carryOut(order: BulkOrder): Promise<boolean> {
  const main = await openDatabase(order.name);
  if (!main.ok) return false;
  const isDone = order.kind === 'add' ? await add(main.value, order) : await copy(main.value, order);
  main.value.close();
  return isDone;
}

async function add(main: Database, { id, map }: Extract<BulkOrder, { kind: 'add' }>): Promise<boolean> {
  const result = await main.write(MAP_STORES, (stores) => addMap(stores, id, map));
  return result.ok;
}

async function copy(main: Database, { name, id }: BulkOrder): Promise<boolean> {
  const second = await openCopyDatabase(name);
  if (!second.ok) return false;
  const result = await copyWhole(main, second.value, id);
  second.value.close();
  return result.ok;
}
