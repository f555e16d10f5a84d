import { describe, expect, test } from 'vitest';
import { addOpportunity, editOpportunity, writeAgreement } from '#commands';
import type { Opportunity } from '#model';
import { bench, small } from './small-map.ts';

describe('what all perspectives agree on', () => {
  const written = () => {
    const on = bench(small);
    const agreed = (): Opportunity | null => Object.values(on.now().opportunities)[0] ?? null;
    const write = (fields: Parameters<typeof writeAgreement>[2]): void =>
      writeAgreement(on.context, { touchpoint: 't1', agreed: agreed() }, fields);
    return { ...on, agreed, write };
  };

  test('comes into being as agreed with its first words, and not without any', () => {
    const { agreed, write } = written();
    write({ title: ' ' });
    expect(agreed()).toBeNull();
    write({ measure: 'Ask first' });
    expect(agreed()).toMatchObject({ title: '', measure: 'Ask first', status: 'agreed', touchpointIds: ['t1'] });
  });

  test('goes once its words are gone, unless the list of opportunities says more of it', () => {
    const { context, agreed, write } = written();
    write({ title: 'Too long a wait' });
    editOpportunity(context, agreed()!.id, { owner: 'Front desk' });
    write({ title: '' });
    expect(agreed()).toMatchObject({ title: '', owner: 'Front desk' });
    editOpportunity(context, agreed()!.id, { owner: '' });
    write({ title: '' });
    expect(agreed()).toBeNull();
  });
});

test('an opportunity is added for the touchpoints that it concerns', () => {
  const { context, now } = bench(small);
  expect(addOpportunity(context, 'One form', ['t1', 't2'])).toBe(true);
  expect(Object.values(now().opportunities)).toMatchObject([{ title: 'One form', touchpointIds: ['t1', 't2'] }]);
});
