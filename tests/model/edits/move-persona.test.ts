import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, persona, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), persona('Aki'), persona('Ben'), persona('Chie'));

test.each([
  [0, 'Chie Aki Ben'],
  [1, 'Aki Chie Ben'],
  [-3, 'Chie Aki Ben'],
])('to index %d', (index, order) => {
  expectEdit(before, 'movePersona', { id: 'Chie', index }).gives((after) => {
    expect(
      inOrder(after.personas)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(order);
  });
});

test('to where it is, or of nobody: refused', () => {
  expectEdit(before, 'movePersona', { id: 'Chie', index: 9 }).refused();
  expectEdit(before, 'movePersona', { id: 'nobody', index: 0 }).refused();
});
