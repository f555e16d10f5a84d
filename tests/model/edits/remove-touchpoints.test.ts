import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, note, opportunity, phase, rating } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2', { width: 600 }),
  journey('J', 't1 > t2'),
  rating('t1', 'medical', 1),
  rating('t2', 'medical', -1),
  note('n1', { kind: 'touchpoint', id: 't2' }),
  note('n2', { kind: 'link', id: 'J-t1-t2' }),
  note('n3', { kind: 'spot', x: 0, y: 0 }),
  opportunity('o1', 't1 t2'),
  opportunity('o2', 't1'),
);

test('links, ratings, annotations and the place in opportunities go with it', () => {
  expectEdit(before, 'removeTouchpoints', { ids: ['t2'] }).gives(
    map(
      'Map',
      phase('A', 't1', { width: 600 }),
      journey('J'),
      rating('t1', 'medical', 1),
      note('n3', { kind: 'spot', x: 0, y: 0 }),
      opportunity('o1', 't1'),
      opportunity('o2', 't1'),
    ),
  );
});

test('what does not hang on it keeps the very same record', () => {
  expectEdit(before, 'removeTouchpoints', { ids: ['t2'] }).gives((after) => {
    expect(after.opportunities['o2']).toBe(before.opportunities['o2']);
    expect(after.phases).toBe(before.phases);
  });
});

test('several go at once, and journeys stay without them', () => {
  expectEdit(before, 'removeTouchpoints', { ids: ['t1', 't2', 'nobody', 't1'] }).gives((after) => {
    expect([after.touchpoints, after.links, after.ratings]).toEqual([{}, {}, {}]);
    expect(after.journeys).toBe(before.journeys);
  });
});

test('a reply that hangs on something else stays, on its own', () => {
  const threads = map(
    'Map',
    phase('A', 't1 t2'),
    note('n1', { kind: 'touchpoint', id: 't1' }),
    note('n2', { kind: 'touchpoint', id: 't2' }, { parentId: 'n1' }),
  );
  expectEdit(threads, 'removeTouchpoints', { ids: ['t1'] }).gives((after) => {
    expect(after.annotations).toEqual({ n2: { ...threads.annotations['n2'], parentId: null } });
  });
});

test('nobody there is refused', () => {
  expectEdit(before, 'removeTouchpoints', { ids: ['nobody'] }).refused();
  expectEdit(before, 'removeTouchpoints', { ids: [] }).refused();
});
