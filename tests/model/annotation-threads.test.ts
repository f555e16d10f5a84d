import { expect, test } from 'vitest';
import { annotationThreads, rootOf } from '#model';
import { map, note, phase } from '../support/map-builder.ts';

const at = (hour: number): string => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
const target = { kind: 'phase', id: 'A' } as const;

const talk = map(
  'Map',
  phase('A'),
  note('later', target, { createdAt: at(12) }),
  note('second', target, { createdAt: at(11), parentId: 'first' }),
  note('first', target, { createdAt: at(10), parentId: 'root' }),
  note('root', target, { createdAt: at(9) }),
);

test('threads and their replies stand in the order of time, replies to replies too', () => {
  const threads = annotationThreads(talk).map(({ root, replies }) => [root.id, ...replies.map(({ id }) => id)]);
  expect(threads).toEqual([['root', 'first', 'second'], ['later']]);
  expect(annotationThreads({ ...talk })).toBe(annotationThreads(talk));
});

test('the root is found from anywhere in the thread', () => {
  expect(['root', 'second', 'later', 'nobody'].map((id) => rootOf(talk, id)?.id)).toEqual([
    'root',
    'root',
    'later',
    undefined,
  ]);
});

test('a circle, as a damaged disk may hold one, loses nobody', () => {
  const circle = map('Map', phase('A'), note('a', target, { parentId: 'b' }), note('b', target, { parentId: 'a' }));
  expect(
    annotationThreads(circle)
      .flatMap(({ root, replies }) => [root.id, ...replies.map(({ id }) => id)])
      .toSorted(),
  ).toEqual(['a', 'b']);
});
