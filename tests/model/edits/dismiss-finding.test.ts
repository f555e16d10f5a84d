import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { CREATED, dismissal, journey, map, phase } from '../../support/map-builder.ts';

const parts = [phase('A', 't1 t2'), journey('Main', 't1 > t2')];
const before = map('Map', ...parts);
const args = { id: 'suffering-t1', key: 'suffering t1', basis: 'A medical', reason: 'Known', at: CREATED };

test('a finding is laid aside with a reason, on a touchpoint, a journey and an aspect, or on the whole map', () => {
  expectEdit(before, 'dismissFinding', args).gives(
    map('Map', ...parts, dismissal('suffering t1', { basis: 'A medical' })),
  );
  for (const key of ['longTrough Main medical', 'methodOpen'])
    expectEdit(before, 'dismissFinding', { ...args, id: 'd', key }).gives((after) =>
      expect(after.dismissals['d']?.key).toBe(key),
    );
});

test('laid aside once more, the new reason takes the place of the old one', () => {
  const known = map('Map', ...parts, dismissal('suffering t1', { basis: 'A medical' }));
  expectEdit(known, 'dismissFinding', { ...args, id: 'd', reason: 'Agreed with the ward' }).gives(
    map('Map', ...parts, dismissal('suffering t1', { basis: 'A medical', reason: 'Agreed with the ward' })),
  );
});

test('without a reason, or on what is not there, it is refused', () => {
  expectEdit(before, 'dismissFinding', { ...args, reason: ' ' }).refused();
  expectEdit(before, 'dismissFinding', { ...args, key: 'suffering nobody' }).refused();
});

test('what was laid aside goes with its place', () => {
  const known = map(
    'Map',
    ...parts,
    dismissal('suffering t1'),
    dismissal('longTrough Main medical'),
    dismissal('methodOpen'),
  );
  expectEdit(known, 'removeTouchpoints', { ids: ['t1'] }).gives((after) =>
    expect(Object.values(after.dismissals).map(({ key }) => key)).toEqual(['longTrough Main medical', 'methodOpen']),
  );
  expectEdit(known, 'removeJourney', { id: 'Main' }).gives((after) =>
    expect(Object.values(after.dismissals).map(({ key }) => key)).toEqual(['suffering t1', 'methodOpen']),
  );
});
