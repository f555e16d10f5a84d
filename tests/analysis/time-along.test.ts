import { expect, test } from 'vitest';
import { timeAlong } from '#analysis';
import type { Duration } from '#model';
import { card, journey, label, map, phase } from '../support/map-builder.ts';

const timed = (visit: Duration | null, wait: Duration | null, elsewhere: Duration | null = null) =>
  map(
    'Map',
    phase('A', 'book visit'),
    phase('B', 'home aside'),
    journey('J', 'book > visit > home, home > visit'),
    label('J-book-visit', '', wait),
    label('J-home-visit', '', elsewhere),
    card('visit', { duration: visit }),
    card('aside', { duration: elsewhere }),
  );

test('the time along a journey is that of its touchpoints and of the steps on its path, and of nothing else', () => {
  const aside = { amount: 9, unit: 'years' } as const;
  expect(timeAlong(timed({ amount: 2, unit: 'weeks' }, { amount: 1.5, unit: 'weeks' }, aside), 'J')).toEqual({
    amount: 3.5,
    unit: 'weeks',
  });
  expect(timeAlong(timed(null, null, aside), 'J')).toBeNull();
});

test.each([
  [{ amount: 30, unit: 'minutes' }, { amount: 1, unit: 'hours' }, 90, 'minutes'],
  [{ amount: 2, unit: 'hours' }, { amount: 2, unit: 'weeks' }, 14.1, 'days'],
  [{ amount: 1, unit: 'days' }, { amount: 3, unit: 'months' }, 3, 'months'],
  [{ amount: 10, unit: 'years' }, { amount: 1, unit: 'months' }, 10.1, 'years'],
] as const)('%o and %o together are %d %s', (visit, wait, amount, unit) => {
  expect(timeAlong(timed(visit, wait), 'J')).toEqual({ amount, unit });
});
