import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CARD,
  MAX_Y,
  applyEdit,
  phaseAt,
  phaseSpans,
  placeAt,
  positionOf,
  snap,
  snapValue,
  spanOf,
  type JourneyMap,
} from '#model';
import { card, map, phase } from '../support/map-builder.ts';

const three = map(
  'Map',
  phase('A', 't1', { width: 300 }),
  phase('B', 't2', { width: 500 }),
  phase('C', 't3', { width: 240 }),
);

describe('phases', () => {
  test('lie side by side in their order, each as wide as it is', () => {
    expect(phaseSpans(three).map(({ phase: { id }, index, left, right }) => [id, index, left, right])).toEqual([
      ['A', 0, 0, 300],
      ['B', 1, 300, 800],
      ['C', 2, 800, 1040],
    ]);
  });

  test('are worked out once for the same table', () => {
    expect(phaseSpans(three)).toBe(phaseSpans({ phases: three.phases }));
    expect(spanOf(three, 'B')).toBe(phaseSpans(three)[1]);
    expect(spanOf(three, 'Z')).toBeUndefined();
  });

  test.each([
    [-1000, 'A'],
    [0, 'A'],
    [299.9, 'A'],
    [300, 'B'],
    [800, 'C'],
    [1e9, 'C'],
  ])('at x = %d lies %s', (x, id) => {
    expect(phaseAt(three, x).phase.id).toBe(id);
  });
});

test('a card lies as far right as its phase begins, and then its own x', () => {
  expect(positionOf(three, three.touchpoints['t3']!)).toEqual({ x: 824, y: 0 });
});

describe('a dropped card', () => {
  const widths = fc.array(fc.integer({ min: 240, max: 3_000 }), { minLength: 1, maxLength: 6 });
  const coordinate = fc.oneof(fc.integer({ min: -5_000, max: 15_000 }), fc.double());
  const corners = fc.record({ x: coordinate, y: coordinate });
  const mapOf = (phases: readonly number[]): JourneyMap =>
    map('Map', ...phases.map((width, index) => phase(`P${index}`, '', { width })));

  test('lies wholly inside one phase; in the last one that widens', () => {
    fc.assert(
      fc.property(widths, corners, (phases, at) => {
        const before = mapOf(phases);
        const after = applyEdit(before, 'addTouchpoint', { id: 't', at });
        const { phaseId, x, y } = after.touchpoints['t']!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + CARD.width).toBeLessThanOrEqual(after.phases[phaseId]!.width);
        expect(Math.abs(y)).toBeLessThanOrEqual(MAX_Y);
        const last = `P${phases.length - 1}`;
        if (phaseId !== last) expect(after.phases).toBe(before.phases);
      }),
    );
  });

  test('dropped again where it lies stays there', () => {
    fc.assert(
      fc.property(widths, corners, (phases, at) => {
        const after = applyEdit(mapOf(phases), 'addTouchpoint', { id: 't', at });
        const { phaseId, x, y } = after.touchpoints['t']!;
        expect(placeAt(after, positionOf(after, after.touchpoints['t']!))).toEqual({
          phaseId,
          x: expect.closeTo(x, 6) as number,
          y,
        });
      }),
    );
  });

  test('goes to the phase under its middle', () => {
    expect(placeAt(three, { x: 300 - CARD.width / 2 - 1, y: 8 })).toEqual({ phaseId: 'A', x: 300 - CARD.width, y: 8 });
    expect(placeAt(three, { x: 300 - CARD.width / 2, y: 8 })).toEqual({ phaseId: 'B', x: 0, y: 8 });
  });
});

test('positions snap to the grid, and never to −0', () => {
  expect(snap({ x: 9.9, y: 10 })).toEqual({ x: 8, y: 12 });
  expect(snapValue(-1)).toBe(0);
});

test('a phase carried along by another one takes its cards with it', () => {
  const wider = applyEdit(map('Map', phase('A'), phase('B', 't1'), card('t1', { x: 8 })), 'resizePhase', {
    id: 'A',
    width: 640,
  });
  expect(positionOf(wider, wider.touchpoints['t1']!).x).toBe(648);
});
