import { expect, test } from 'vitest';
import { CARD, MAX_PHASE_WIDTH, MAX_Y, MIN_PHASE_WIDTH } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2', { width: 800 }), phase('B', 't3'));

test('cards come to lie at their places in their phases, which become as wide as told', () => {
  expectEdit(before, 'arrangeTouchpoints', {
    places: { t1: { x: 48, y: 80 }, t3: { x: 24, y: -80 } },
    widths: { A: 520, B: 320 },
  }).gives(
    map(
      'Map',
      phase('A', 't1 t2', { width: 520 }),
      phase('B', 't3', { width: 320 }),
      card('t1', { x: 48, y: 80 }),
      card('t3', { y: -80 }),
    ),
  );
});

test('a phase becomes no narrower than its cards, nor than any phase may be', () => {
  expectEdit(before, 'arrangeTouchpoints', { places: {}, widths: { A: 10 } }).gives((after) => {
    expect(after.phases['A']!.width).toBe(before.touchpoints['t2']!.x + CARD.width);
  });
  expectEdit(map('Map', phase('A', '', { width: 800 })), 'arrangeTouchpoints', {
    places: {},
    widths: { A: Number.NaN },
  }).gives((after) => {
    expect(after.phases['A']!.width).toBe(MIN_PHASE_WIDTH);
  });
});

test('a phase that is not told a width makes room for what is moved in it', () => {
  expectEdit(before, 'arrangeTouchpoints', { places: { t3: { x: 600, y: 0 } }, widths: {} }).gives((after) => {
    expect(after.phases['B']!.width).toBe(600 + CARD.width);
  });
});

test('places beyond what a map may hold are brought into it', () => {
  expectEdit(before, 'arrangeTouchpoints', { places: { t1: { x: 1e9, y: -1e9 } }, widths: {} }).gives((after) => {
    expect(after.touchpoints['t1']).toMatchObject({ x: MAX_PHASE_WIDTH - CARD.width, y: -MAX_Y });
    expect(after.phases['A']!.width).toBe(MAX_PHASE_WIDTH);
  });
});

test('locked cards stay, and what changes nothing is refused', () => {
  const { x, y } = before.touchpoints['t1']!;
  expectEdit(before, 'arrangeTouchpoints', {
    places: { t1: { x, y }, gone: { x: 0, y: 0 } },
    widths: { A: 800, gone: 300 },
  }).refused();
  const locked = map('Map', phase('A', 't1'), card('t1', { isLocked: true }));
  expectEdit(locked, 'arrangeTouchpoints', { places: { t1: { x: 80, y: 80 } }, widths: {} }).refused();
});
