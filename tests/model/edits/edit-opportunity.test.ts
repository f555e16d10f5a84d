import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, opportunity, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'), opportunity('o1', 't1'));

test('its fields change', () => {
  const fields = {
    title: 'Call back',
    description: 'within a day',
    impact: 4,
    effort: 1,
    owner: 'Suzuki',
    status: 'agreed',
    measure: 'Calls answered',
  } as const;
  expectEdit(before, 'editOpportunity', { id: 'o1', ...fields }).gives(
    map('Map', phase('A', 't1 t2'), opportunity('o1', 't1', fields)),
  );
});

test('it comes to concern other touchpoints, each once, of those that are there', () => {
  expectEdit(before, 'editOpportunity', { id: 'o1', touchpointIds: ['t2', 'nobody', 't2'] }).gives(
    map('Map', phase('A', 't1 t2'), opportunity('o1', 't2')),
  );
});

test('impact and effort are brought to 1…5, or taken back', () => {
  expectEdit(before, 'editOpportunity', { id: 'o1', impact: -3, effort: 3.6 }).gives((after) => {
    expect(after.opportunities['o1']).toMatchObject({ impact: 1, effort: 4 });
  });
  const judged = map('Map', phase('A', 't1 t2'), opportunity('o1', 't1', { impact: 4 }));
  expectEdit(judged, 'editOpportunity', { id: 'o1', impact: null }).gives(before);
});

test('nothing new, or an opportunity that is not there, is refused', () => {
  expectEdit(before, 'editOpportunity', { id: 'o1', title: 'o1', owner: ' ' }).refused();
  expectEdit(before, 'editOpportunity', { id: 'nobody', title: 'x' }).refused();
});
