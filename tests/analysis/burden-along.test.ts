import { expect, test } from 'vitest';
import { burdenAlong } from '#analysis';
import type { Burden } from '#model';
import { card, journey, map, phase, type Part } from '../support/map-builder.ts';

const NOTHING: Burden = { hours: null, yen: null, travelMinutes: null, daysOff: null };

const costs = (id: string, burden: Partial<Burden>): Part => card(id, { burden: { ...NOTHING, ...burden } });

const drawn = (line: string, ...parts: readonly Part[]) =>
  burdenAlong(map('Map', phase('A', 'a b c'), phase('B', 'd e'), journey('Main', line), ...parts), 'Main');

test('along one line everything adds up, by phase too, and what nobody knows stays unknown', () => {
  const { always, branches, least, most, phases } = drawn(
    'a > b > d',
    costs('a', { yen: 1000, hours: 1 }),
    costs('d', { yen: 500 }),
  );
  expect(always).toEqual({ hours: 1, yen: 1500, travelMinutes: null, daysOff: null, known: 2, touchpoints: 3 });
  expect(branches).toEqual([]);
  expect([least, most]).toEqual(Array(2).fill({ hours: 1, yen: 1500, travelMinutes: null, daysOff: null }));
  expect(phases.map(({ phaseId, always: { yen } }) => [phaseId, yen])).toEqual([
    ['A', 1000],
    ['B', 500],
  ]);
});

test('branches are told apart, and the ways along them from the cheapest to the dearest', () => {
  const { always, branches, least, most, phases } = drawn(
    'a > b > d, a > c > d, d > e',
    ...['a', 'd', 'e'].map((id) => costs(id, { yen: 100 })),
    costs('b', { yen: 10 }),
    costs('c', { yen: 9000 }),
  );
  expect(always.yen).toBe(300);
  expect(branches.map(({ touchpointIds, sum }) => [touchpointIds, sum.yen])).toEqual([
    [['b'], 10],
    [['c'], 9000],
  ]);
  expect([least.yen, most.yen]).toEqual([310, 9300]);
  expect(phases.map(({ always: { yen }, branches: beside }) => [yen, beside.yen])).toEqual([
    [100, 9010],
    [200, null],
  ]);
});

test('a short cut goes round what lies on the longer way', () => {
  const { always, branches, least, most } = drawn(
    'a > b > c, a > c',
    ...['a', 'b', 'c'].map((id) => costs(id, { daysOff: 1 })),
  );
  expect(always.daysOff).toBe(2);
  expect(branches.map(({ touchpointIds }) => touchpointIds)).toEqual([['b']]);
  expect([least.daysOff, most.daysOff]).toEqual([2, 3]);
});

test('ways with another beginning or end are branches', () => {
  expect(drawn('a > c, b > c, c > d, c > e').branches.map(({ touchpointIds }) => touchpointIds)).toEqual([
    ['a'],
    ['b'],
    ['d'],
    ['e'],
  ]);
});

test('a loop back is gone once', () => {
  const { always, most } = drawn('a > b > c, c > b', ...['a', 'b', 'c'].map((id) => costs(id, { hours: 2 })));
  expect([always.hours, most.hours]).toEqual([6, 6]);
});

test('a detour that only leads back is a branch, after which the journey goes on; nobody ends there', () => {
  const each = ['a', 'b', 'c', 'd', 'e'].map((id) => costs(id, { yen: 10 }));
  const relapse = drawn('a > b > d, b > c, c > b, d > e', ...each);
  expect(relapse.always.yen).toBe(40);
  expect(relapse.branches.map(({ touchpointIds }) => touchpointIds)).toEqual([['c']]);
  expect([relapse.least.yen, relapse.most.yen]).toEqual([40, 50]);

  const longer = drawn('a > b > c > d, d > b, c > e', ...each);
  expect([longer.always.yen, longer.least.yen, longer.most.yen]).toEqual([40, 40, 50]);
});

test('a journey that leads nowhere costs nothing that is known', () => {
  expect(drawn('')).toMatchObject({
    always: { ...NOTHING, touchpoints: 0 },
    branches: [],
    least: NOTHING,
    most: NOTHING,
  });
});

test('of a phase the cheapest and the dearest way count what lies in it, and nothing where a way goes round it', () => {
  const { phases } = drawn(
    'a > b > d, a > c > d, d > e, a > e',
    costs('a', { yen: 100 }),
    costs('b', { yen: 10 }),
    costs('c', { yen: 9000 }),
    costs('d', { hours: 2 }),
    costs('e', { hours: 1 }),
  );
  expect(phases.map(({ phaseId, least, most }) => [phaseId, least.yen, most.yen, least.hours, most.hours])).toEqual([
    ['A', 100, 9100, null, null],
    ['B', null, null, 1, 3],
  ]);
});
