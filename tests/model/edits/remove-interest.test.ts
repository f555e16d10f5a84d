import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { interest, map, phase } from '../../support/map-builder.ts';

test('an interest goes', () => {
  expectEdit(map('Map', phase('A'), interest('a'), interest('b')), 'removeInterest', { id: 'b' }).gives(
    map('Map', phase('A'), interest('a')),
  );
});

test('nobody there is refused', () => {
  expectEdit(map('Map', phase('A')), 'removeInterest', { id: 'nobody' }).refused();
});
