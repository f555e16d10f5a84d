import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, opportunity, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'), opportunity('o1', 't1'));

test('an opportunity is added at some touchpoints', () => {
  const fields = { impact: 5, effort: 2, owner: 'Suzuki', perspective: 'executive' } as const;
  expectEdit(before, 'addOpportunity', { id: 'o2', title: 'o2 ', touchpointIds: ['t1', 't2'], ...fields }).gives(
    map('Map', phase('A', 't1 t2'), opportunity('o1', 't1'), opportunity('o2', 't1 t2', fields)),
  );
});

test('touchpoints that are not there, or named twice, are left out', () => {
  expectEdit(before, 'addOpportunity', { id: 'o2', title: '', touchpointIds: ['t2', 'nobody', 't2'] }).gives(
    (after) => {
      expect(after.opportunities['o2']?.touchpointIds).toEqual(['t2']);
    },
  );
});

test('impact and effort are brought to 1…5', () => {
  expectEdit(before, 'addOpportunity', { id: 'o2', title: '', impact: 9, effort: 0.4 }).gives((after) => {
    expect(after.opportunities['o2']).toMatchObject({ impact: 5, effort: 1 });
  });
});

test('an opportunity of the map is never replaced by a new one', () => {
  expectEdit(before, 'addOpportunity', { id: 'o1', title: 'Other' }).refused();
});
