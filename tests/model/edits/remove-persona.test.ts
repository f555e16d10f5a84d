import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, persona, phase } from '../../support/map-builder.ts';

const mapWith = (personaId: string | null) => [
  phase('A', 't1 t2'),
  journey('Main', 't1 > t2', { personaId }),
  journey('Other', '', { personaId: 'Ben' }),
];
const before = map('Map', ...mapWith('Aki'), persona('Ben'), persona('Aki'));

test('a persona goes, and the journeys that were this one’s stay', () => {
  expectEdit(before, 'removePersona', { id: 'Aki' }).gives(map('Map', ...mapWith(null), persona('Ben')));
});

test('nobody there is refused', () => {
  expectEdit(before, 'removePersona', { id: 'nobody' }).refused();
});
