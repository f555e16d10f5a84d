import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, persona, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), persona('Aki'));

test('name, circumstances, goals and supporters change', () => {
  const fields = {
    name: 'Akiko',
    goals: 'Walk to the shop',
    medical: 'a',
    psychological: 'b',
    economic: 'c',
    social: 'd',
    supporters: 'e',
  };
  expectEdit(before, 'editPersona', { id: 'Aki', ...fields }).gives(map('Map', phase('A'), persona('Aki', fields)));
});

test('nothing new, or a persona that is not there, is refused', () => {
  expectEdit(before, 'editPersona', { id: 'Aki', name: ' Aki' }).refused();
  expectEdit(before, 'editPersona', { id: 'nobody', name: 'x' }).refused();
});
