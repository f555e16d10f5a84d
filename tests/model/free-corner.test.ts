import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD, cornerBeside, freeCorner, phaseAt, placeAt, positionOf, spanOf } from '#model';
import { card, map, phase } from '../support/map-builder.ts';

const wide = map('Map', phase('A', 't1', { width: 2_000 }), phase('B', '', { width: 2_000 }));

test.each([
  ['right', 240, 0],
  ['left', -240, 0],
  ['down', 0, 148],
  ['up', 0, -148],
] as const)('beside a card %s leaves the usual gap', (direction, x, y) => {
  expect(cornerBeside({ x: 0, y: 0 }, direction)).toEqual({ x, y });
});

describe('a free corner', () => {
  test('is the wanted one where nothing lies', () => {
    expect(freeCorner(wide, { x: 800, y: 400 })).toEqual({ x: 800, y: 400 });
  });

  test('is below a card that lies there', () => {
    const { x, y } = freeCorner(wide, { x: 24, y: 0 });
    expect(x).toBe(24);
    expect(y).toBeGreaterThanOrEqual(CARD.height);
  });

  test('lies on the grid and wholly inside a phase', () => {
    const corner = freeCorner(wide, { x: 1_950.5, y: 3.3 });
    expect(corner).toEqual({ x: 2_000, y: 4 });
    const narrow = map('Map', phase('A', '', { width: 301 }), phase('B'));
    expect(freeCorner(narrow, { x: 150, y: 0 })).toEqual({ x: 301 - CARD.width, y: 0 });
  });

  test('overlaps no other card', () => {
    const corners = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 1_500 }), y: fc.integer({ min: -300, max: 300 }) }),
      { maxLength: 12 },
    );
    const wanted = fc.record({
      x: fc.double({ min: -500, max: 4_500, noNaN: true }),
      y: fc.double({ min: -500, max: 500, noNaN: true }),
    });
    fc.assert(
      fc.property(corners, wanted, (places, at) => {
        const names = places.map((_, index) => `c${index}`);
        const crowded = map(
          'Map',
          phase('A', names.join(' '), { width: 1_700 }),
          phase('B'),
          ...places.map((place, index) => card(`c${index}`, place)),
        );
        const corner = freeCorner(crowded, at);
        for (const touchpoint of Object.values(crowded.touchpoints)) {
          const other = positionOf(crowded, touchpoint);
          const isApart = Math.abs(other.x - corner.x) >= CARD.width || Math.abs(other.y - corner.y) >= CARD.height;
          expect(isApart, `${JSON.stringify(corner)} on ${touchpoint.id}`).toBe(true);
        }
        const { phase: under } = phaseAt(crowded, corner.x + CARD.width / 2);
        expect(placeAt(crowded, corner)).toEqual({
          phaseId: under.id,
          x: corner.x - spanOf(crowded, under.id)!.left,
          y: corner.y,
        });
      }),
    );
  });
});
