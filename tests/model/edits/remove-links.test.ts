import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, note, phase } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2 t3'),
  journey('J', 't1 > t2 > t3'),
  note('n1', { kind: 'link', id: 'J-t1-t2' }),
  note('n2', { kind: 'link', id: 'J-t1-t2' }, { parentId: 'n1' }),
  note('n3', { kind: 'touchpoint', id: 't1' }),
);

test('links go with what was written to them, their touchpoints stay', () => {
  expectEdit(before, 'removeLinks', { ids: ['J-t1-t2', 'nowhere'] }).gives(
    map('Map', phase('A', 't1 t2 t3'), journey('J', 't2 > t3'), note('n3', { kind: 'touchpoint', id: 't1' })),
  );
});

test('a reply that hangs on something else stays, on its own', () => {
  const threads = map(
    'Map',
    phase('A', 't1 t2'),
    journey('J', 't1 > t2'),
    note('n1', { kind: 'link', id: 'J-t1-t2' }),
    note('n2', { kind: 'phase', id: 'A' }, { parentId: 'n1' }),
  );
  expectEdit(threads, 'removeLinks', { ids: ['J-t1-t2'] }).gives(
    map('Map', phase('A', 't1 t2'), journey('J'), note('n2', { kind: 'phase', id: 'A' })),
  );
});

test('no link there is refused', () => {
  expectEdit(before, 'removeLinks', { ids: ['nowhere'] }).refused();
  expectEdit(before, 'removeLinks', { ids: [] }).refused();
});
