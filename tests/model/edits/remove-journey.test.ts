import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, note, phase } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2 t3'),
  journey('J', 't1 > t2'),
  journey('K', 't1 > t2 > t3'),
  note('n1', { kind: 'link', id: 'K-t1-t2' }),
  note('n2', { kind: 'link', id: 'J-t1-t2' }),
);

test('its links go with what was written to them, touchpoints and other journeys stay', () => {
  expectEdit(before, 'removeJourney', { id: 'K' }).gives(
    map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2'), note('n2', { kind: 'link', id: 'J-t1-t2' })),
  );
});

test('the last journey can go too', () => {
  expectEdit(map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2')), 'removeJourney', { id: 'J' }).gives(
    map('Map', phase('A', 't1 t2')),
  );
});

test('a journey that is not there is refused', () => {
  expectEdit(before, 'removeJourney', { id: 'Z' }).refused();
});
