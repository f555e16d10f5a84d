import { describe, expect, test } from 'vitest';
import { CARD, GAP, MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, leastWidth } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2', { width: 800 }), phase('B'));

test('a phase is widened to the grid', () => {
  expectEdit(before, 'resizePhase', { id: 'A', width: 1001 }).gives(
    map('Map', phase('A', 't1 t2', { width: 1000 }), phase('B')),
  );
});

test('it narrows no further than its rightmost card with its margin', () => {
  expectEdit(before, 'resizePhase', { id: 'A', width: 0 }).gives((after) => {
    expect(after.phases['A']?.width).toBe(before.touchpoints['t2']!.x + CARD.width + GAP.border);
  });
});

test('one whose card already has less margin keeps its width', () => {
  const tight = map('Map', phase('A', 't1 t2', { width: 472 }));
  expectEdit(tight, 'resizePhase', { id: 'A', width: 0 }).refused();
});

test.each([Infinity, 1e9])('it widens no further than a phase may: %d', (width) => {
  expectEdit(before, 'resizePhase', { id: 'B', width }).gives((after) => {
    expect(after.phases['B']?.width).toBe(MAX_PHASE_WIDTH);
  });
});

test('the same width, no width at all, and a phase that is not there are refused', () => {
  expectEdit(before, 'resizePhase', { id: 'A', width: 801 }).refused();
  expectEdit(before, 'resizePhase', { id: 'A', width: Number.NaN }).refused();
  expectEdit(before, 'resizePhase', { id: 'Z', width: 400 }).refused();
});

describe('leastWidth', () => {
  test('an empty phase may become as narrow as any', () => {
    expect(leastWidth(before, 'B')).toBe(MIN_PHASE_WIDTH);
  });

  test('otherwise the rightmost card counts, whatever its height', () => {
    const high = map('Map', phase('A', 't1 t2'), card('t1', { x: 500, y: -900 }), phase('B', 't3'));
    expect(leastWidth(high, 'A')).toBe(500 + CARD.width);
  });
});
