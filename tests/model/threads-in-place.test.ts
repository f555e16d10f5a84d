import { describe, expect, test } from 'vitest';
import { annotatedTargets, targetKey, threadsByTarget, titlesOf } from '#model';
import { journey, map, note, phase } from '../support/map-builder.ts';

const line = map('Map', phase('A', 't1 t2'), phase('B', 't3'), journey('J', 't1 > t2 > t3'));
const on = (kind: 'touchpoint' | 'link' | 'phase', id: string) => ({ kind, id }) as const;

const noted = [
  note('on b', on('phase', 'B')),
  note('on t3', on('touchpoint', 't3')),
  note('spot', { kind: 'spot', x: 5, y: 900 }),
  note('on link', on('link', 'J-t1-t2')),
  note('on t2', on('touchpoint', 't2')),
  note('again', on('touchpoint', 't1')),
  note('on t1', on('touchpoint', 't1'), { createdAt: '2026-01-01T00:00:00.000Z' }),
  note('reply', on('touchpoint', 't1'), { parentId: 'on t1' }),
].reduce((built, part) => part(built), line);

describe('what is written to things', () => {
  test('stands in the order in which one reads the map, threads by time', () => {
    expect(annotatedTargets(noted).map(({ threads }) => threads.map(({ root }) => root.id))).toEqual([
      ['spot'],
      ['on t1', 'again'],
      ['on link'],
      ['on t2'],
      ['on b'],
      ['on t3'],
    ]);
    expect(annotatedTargets(line)).toEqual([]);
  });

  test('is found by its target, and only computed when annotations change', () => {
    const threads = threadsByTarget(noted);
    expect(threads.get(targetKey(on('touchpoint', 't1')))?.[0]?.replies.map(({ id }) => id)).toEqual(['reply']);
    expect(threadsByTarget({ ...noted, info: { ...noted.info } } as typeof noted)).toBe(threads);
  });

  test('is known by the titles of its target', () => {
    expect(titlesOf(noted, on('link', 'J-t1-t2'))).toEqual({ kind: 'link', title: 't1', other: 't2' });
    expect(titlesOf(noted, { kind: 'spot', x: 5, y: 900 }).title).toBe('A');
    expect([titlesOf(noted, on('phase', 'B')).title, titlesOf(noted, on('touchpoint', 't3')).title]).toEqual([
      'B',
      't3',
    ]);
  });
});
