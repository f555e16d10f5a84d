import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, opportunity, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), opportunity('o1', 't1'), opportunity('o2'));

test('an opportunity goes, its touchpoints stay', () => {
  expectEdit(before, 'removeOpportunity', { id: 'o1' }).gives(map('Map', phase('A', 't1'), opportunity('o2')));
});

test('an opportunity that is not there is refused', () => {
  expectEdit(before, 'removeOpportunity', { id: 'nobody' }).refused();
});
