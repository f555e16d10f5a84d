import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, measure, phase } from '../../support/map-builder.ts';

test('a measure goes', () => {
  expectEdit(map('Map', phase('A'), measure('a'), measure('b')), 'removeMeasure', { id: 'b' }).gives(
    map('Map', phase('A'), measure('a')),
  );
});

test('nobody there is refused', () => {
  expectEdit(map('Map', phase('A')), 'removeMeasure', { id: 'nobody' }).refused();
});
