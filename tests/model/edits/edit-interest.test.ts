import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { interest, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'), interest('Nurse', { touchpointIds: ['t1'] }));

test('what is declared changes, also on what it bears', () => {
  expectEdit(before, 'editInterest', { id: 'Nurse', counterpart: 'Acme', touchpointIds: ['t2', 'nobody'] }).gives(
    map('Map', phase('A', 't1 t2'), interest('Nurse', { counterpart: 'Acme', touchpointIds: ['t2'] })),
  );
});

test('nothing new, or an interest that is not there, is refused', () => {
  expectEdit(before, 'editInterest', { id: 'Nurse', counterpart: ' ' }).refused();
  expectEdit(before, 'editInterest', { id: 'nobody', counterpart: 'Acme' }).refused();
});
