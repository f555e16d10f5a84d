import { expect, test } from 'vitest';
import { bytesOf, isVast, MAX_FILE_BYTES } from '#format';
import { map, phase } from '../support/map-builder.ts';

test('a file of 3 GB is refused by its size, and not read', async () => {
  let isRead = false;
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    isRead = true;
    return new ArrayBuffer(0);
  };
  const refused = await bytesOf({ name: 'a.json', size: 3e9, arrayBuffer });
  expect(refused).toEqual({ ok: false, problem: { code: 'tooLarge', bytes: 3e9, limit: MAX_FILE_BYTES } });
  expect(isRead).toBe(false);
});

test('a file that the device does not give is said to be unreadable, not empty', async () => {
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    throw new Error('It has gone.');
  };
  expect(await bytesOf({ name: 'a.json', size: 3, arrayBuffer })).toEqual({
    ok: false,
    problem: { code: 'unreadable' },
  });
});

test('a map of very many links is asked about before it is taken in, one that people draw is not', () => {
  const small = map('Small', phase('A', 't1 t2'));
  expect(isVast(small)).toBe(false);
  const link = { id: 'l', source: 't1', target: 't2' } as never;
  const links = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`l${index}`, link]));
  expect(isVast({ ...small, links })).toBe(true);
});
