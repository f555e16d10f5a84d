import { describe, expect, it } from 'vitest';
import { evenAxis } from '../../../src/panels/overview/even-axis.ts';
import { placeLabels } from '../../../src/panels/overview/place-labels.ts';
import { journey, map, phase } from '../../support/map-builder.ts';

describe('the axis of the page', () => {
  it('has the touchpoints of the journey evenly apart in path order, wherever their cards lie', () => {
    const walk = map('Map', phase('A', 'c a other b'), journey('Main', 'a > b > c'));
    const places = [...evenAxis(walk, 'Main', { width: 300, margin: 50 })].map(([id, { x }]) => [id, x]);
    expect(places).toEqual([['a', 50], ['b', 150], ['c', 250]]);
  });
});

describe('titles at the curves', () => {
  const at = (...xs: number[]) => xs.map((x) => ({ x }));
  const placed = (xs: number[], rows = 2) =>
    placeLabels(at(...xs), { width: 400, size: 100, rows }).map(({ label, left, row }) => [label.x, left, row]);

  it('stand over their places, and within the page', () => {
    expect(placed([10, 200, 390])).toEqual([[10, 0, 0], [200, 150, 0], [390, 300, 0]]);
  });

  it('go to the next row where they would touch, and are left out where there is none', () => {
    expect(placed([200, 240, 260])).toEqual([[200, 150, 0], [240, 190, 1]]);
  });
});
