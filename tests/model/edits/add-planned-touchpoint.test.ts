import { expect, test } from 'vitest';
import { GAP } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), phase('B', 't2'), journey('J', 't1 > t2'));
const args = {
  id: 't3',
  at: { x: GAP.border, y: 168 },
  phaseId: 'A',
  fields: { title: 'Call back' },
  link: { id: 'l', journeyId: 'J', source: 't1' },
};

test('a planned touchpoint comes linked, in the phase that it is meant for', () => {
  expectEdit(before, 'addPlannedTouchpoint', args).gives((after) => {
    expect(after.touchpoints['t3']).toMatchObject({
      title: 'Call back',
      status: 'planned',
      phaseId: 'A',
      x: GAP.border,
      y: 168,
    });
    expect(after.links['l']).toMatchObject({ journeyId: 'J', source: 't1', target: 't3' });
  });
});

test('its phase widens where there is no room', () => {
  expectEdit(before, 'addPlannedTouchpoint', { ...args, at: { x: 400, y: 0 } }).gives((after) => {
    expect(after.phases['A']!.width).toBeGreaterThan(before.phases['A']!.width);
  });
});

test('an id that is taken is refused', () => {
  expectEdit(before, 'addPlannedTouchpoint', { ...args, id: 't2' }).refused();
});
