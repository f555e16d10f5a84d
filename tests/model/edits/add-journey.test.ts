import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2'));

test('a journey without links is added after the others', () => {
  expectEdit(before, 'addJourney', { id: 'K', title: ' K ', aspects: ['social'] }).gives(
    map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2'), journey('K', '', { aspects: ['social'] })),
  );
});

test('the first journey of a map gets a place too', () => {
  expectEdit(map('Map', phase('A')), 'addJourney', { id: 'J', title: 'J', aspects: ['medical'] }).gives((after) => {
    expect(inOrder(after.journeys)).toHaveLength(1);
  });
});

test('its aspects are distinct and in the order of the field, so that stripes always lie alike', () => {
  const aspects = ['social', 'medical', 'social'] as const;
  expectEdit(before, 'addJourney', { id: 'K', title: 'K', aspects }).gives((after) => {
    expect(after.journeys['K']?.aspects).toEqual(['medical', 'social']);
  });
});

test('a journey of the map is never replaced by a new one', () => {
  expectEdit(before, 'addJourney', { id: 'J', title: 'Other', aspects: ['social'] }).refused();
});
