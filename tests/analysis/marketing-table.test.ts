import { expect, test } from 'vitest';
import { marketingTable } from '#analysis';
import { card, map, opportunity, phase } from '../support/map-builder.ts';

const whole = map(
  'Map',
  phase('Search', 'a b', { kind: 'healthy' }),
  phase('Talk', 'c', { kind: 'diagnosis' }),
  card('a', { mix: ['promotion'], channel: 'web', purposes: ['promotion'] }),
  card('b', { mix: ['promotion', 'place'], channel: 'sns', furtherChannels: ['peer'] }),
  card('c', { mix: ['own idea'], channel: 'somewhere', purposes: ['education'] }),
  opportunity('o1', 'a b'),
  opportunity('o2', 'a', { status: 'dropped' }),
);

const row = (id: string | null, by: 'mix' | 'channels' | 'purposes') =>
  marketingTable(whole, by).rows.find((each) => each.id === id);

test('each P has its touchpoints and open opportunities by phase, an opportunity of two counted once', () => {
  expect(marketingTable(whole).phaseIds).toEqual(['Search', 'Talk']);
  expect(row('promotion', 'mix')).toMatchObject({
    touchpoints: 2,
    opportunities: 1,
    cells: [
      { touchpointIds: ['a', 'b'], opportunityIds: ['o1'] },
      { touchpointIds: [], opportunityIds: [] },
    ],
  });
});

test('what a phase could be expected to have and lacks is a gap, what is empty otherwise is not', () => {
  const gaps = marketingTable(whole).rows.flatMap(({ id, cells }) =>
    cells.filter(({ isGap }) => isGap).map(({ phaseId }) => `${phaseId} ${id}`),
  );
  expect(gaps).toEqual(['Talk price', 'Talk people']);
});

test('a P of a foreign file has a row of its own, after those of the field', () => {
  expect(marketingTable(whole).rows.map(({ id }) => id)).toEqual([
    'product',
    'price',
    'place',
    'promotion',
    'people',
    'process',
    'outcome',
    'own idea',
  ]);
});

test('channels are counted by group, a touchpoint with two of one group once, unknown ones apart', () => {
  expect(row('web', 'channels')?.touchpoints).toBe(1);
  expect(row('social', 'channels')?.touchpoints).toBe(1);
  expect(row(null, 'channels')?.touchpoints).toBe(1);
});

test('purposes have the same table', () => {
  expect(row('education', 'purposes')?.cells.map(({ touchpointIds }) => touchpointIds)).toEqual([[], ['c']]);
});
