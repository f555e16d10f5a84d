import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, persona, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), persona('Aki'));

test('a persona comes after the others', () => {
  const fields = { ageBand: '60s', condition: 'Type 2 diabetes', economic: 'Part-time work', supporters: 'Daughter' };
  expectEdit(before, 'addPersona', { id: 'Ben', name: ' Ben ', ...fields }).gives(
    map('Map', phase('A'), persona('Aki'), persona('Ben', fields)),
  );
});

test('one that is there already is refused', () => {
  expectEdit(before, 'addPersona', { id: 'Aki', name: 'Another' }).refused();
});
