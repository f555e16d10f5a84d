import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { CREATED, interest, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'), interest('Cardiologist'));

test('an interest comes after the others, and bears on touchpoints that are there', () => {
  const fields = {
    relation: 'research',
    counterpart: 'Acme',
    product: 'Acmepril',
    amount: 'under5m',
    declaredAt: CREATED,
  } as const;
  expectEdit(before, 'addInterest', {
    id: 'Nurse',
    role: 'Nurse',
    ...fields,
    touchpointIds: ['t2', 'nobody', 't2'],
  }).gives(
    map('Map', phase('A', 't1 t2'), interest('Cardiologist'), interest('Nurse', { ...fields, touchpointIds: ['t2'] })),
  );
});

test('nobody has said what it is: a lecture fee, of an amount that is not known', () => {
  expectEdit(before, 'addInterest', { id: 'i', role: 'Nurse' }).gives((after) => {
    expect(after.interests['i']).toMatchObject({ relation: 'lectureFee', amount: null, declaredAt: null });
  });
});

test('one that is there already is refused', () => {
  expectEdit(before, 'addInterest', { id: 'Cardiologist', role: 'x' }).refused();
});
