import { expect, test } from 'vitest';
import { burdenByPersona } from '#analysis';
import { card, journey, map, persona, phase } from '../support/map-builder.ts';

const cost = (yen: number) => ({ burden: { hours: null, yen, travelMinutes: null, daysOff: null } });

test('each journey of a persona stands by itself, with what its cheapest and its dearest way costs; never a mean', () => {
  const built = map(
    'Map',
    phase('A', 'a b c d'),
    persona('Ms A', {}),
    persona('Mr B', {}),
    journey('Parted', 'a > b > d, a > c > d', { personaId: 'Ms A' }),
    journey('Line', 'a > d', { personaId: 'Ms A' }),
    journey('Nobody’s', 'a > b'),
    card('a', cost(100)),
    card('b', cost(20)),
    card('c', cost(3)),
  );
  expect(
    burdenByPersona(built).map(({ personaId, journeys }) => [
      personaId,
      journeys.map(({ journeyId, burden: { least, most } }) => [journeyId, least.yen, most.yen]),
    ]),
  ).toEqual([
    [
      'Ms A',
      [
        ['Parted', 103, 120],
        ['Line', 100, 100],
      ],
    ],
  ]);
});
