import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, persona, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), persona('P'), journey('J'));

test('title, persona and target behaviour change', () => {
  expectEdit(before, 'editJourney', { id: 'J', title: 'New\n', personaId: 'P', behaviour: 'walk' }).gives(
    map('Map', phase('A'), persona('P'), journey('J', '', { title: 'New', personaId: 'P', behaviour: 'walk' })),
  );
});

test('a persona is taken off again', () => {
  const worn = map('Map', phase('A'), persona('P'), journey('J', '', { personaId: 'P' }));
  expectEdit(worn, 'editJourney', { id: 'J', personaId: null }).gives(before);
});

test('aspects are distinct and in the order of the field, so that stripes always lie alike', () => {
  expectEdit(before, 'editJourney', { id: 'J', aspects: ['social', 'psychological', 'social'] }).gives((after) => {
    expect(after.journeys['J']?.aspects).toEqual(['psychological', 'social']);
  });
});

test('a journey keeps at least one aspect', () => {
  expectEdit(before, 'editJourney', { id: 'J', aspects: [], title: 'New' }).refused();
});

test('nothing new, a persona or a journey that is not there: refused', () => {
  expectEdit(before, 'editJourney', { id: 'J', aspects: ['medical'], title: 'J' }).refused();
  expectEdit(before, 'editJourney', { id: 'J', personaId: 'nobody' }).refused();
  expectEdit(before, 'editJourney', { id: 'Z', title: 'Z' }).refused();
});
