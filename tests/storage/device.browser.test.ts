import { expect, test } from 'vitest';
import { newDatabaseName, openTab, value } from './support.ts';

test('the device remembers values by key, for itself and for each map', async () => {
  const name = newDatabaseName();
  const storage = await openTab(name);
  value(await storage.device.set('language', 'ja'));
  value(await storage.device.set('session', { viewport: { x: 1, y: 2, zoom: 0.5 }, hidden: new Set(['a']) }, 'map1'));
  value(await storage.device.set('session', 'other', 'map2'));
  storage.close();
  const { device } = await openTab(name);
  expect(await device.get('language')).toBe('ja');
  expect(await device.get('session', 'map1')).toEqual({ viewport: { x: 1, y: 2, zoom: 0.5 }, hidden: new Set(['a']) });
  expect(await device.get('session', 'map2')).toBe('other');
  expect(await device.get('session')).toBeUndefined();
});

test('a value that cannot be stored is a problem, not a crash', async () => {
  const { device } = await openTab(newDatabaseName());
  expect(await device.set('key', () => {})).toMatchObject({ ok: false, problem: { code: 'failed' } });
});

test('the browser tells how much room there is', async () => {
  const { quota } = await openTab(newDatabaseName());
  const { used, quota: room, isPersisted } = await quota.estimate();
  expect(used).toBeGreaterThanOrEqual(0);
  expect(room).toBeGreaterThan(0);
  expect(typeof isPersisted).toBe('boolean');
  expect(typeof (await quota.requestPersistence())).toBe('boolean');
});
