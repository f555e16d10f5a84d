import { expect, test } from 'vitest';
import { CARD, MAX_PHASE_WIDTH, widthFor } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2', { width: 600 }), phase('B', 't3'));

test('cards come to lie where they were dropped, in whichever phase that is', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t1: { x: 632, y: 80 }, t2: { x: 48, y: -80 } } }).gives(
    map(
      'Map',
      phase('A', 't1 t2', { width: 600 }),
      phase('B', 't3', { width: widthFor(32) }),
      card('t1', { phaseId: 'B', x: 32, y: 80 }),
      card('t2', { x: 48, y: -80 }),
    ),
  );
});

test('no card straddles two phases', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t1: { x: 500, y: 0 } } }).gives((after) => {
    expect(after.touchpoints['t1']).toMatchObject({ phaseId: 'A', x: 600 - CARD.width });
  });
});

test('cards moved together do not close up at a border, neither at that of the map nor at that of a phase', () => {
  const wide = map(
    'Map',
    phase('A', 't1 t2', { width: 600 }),
    phase('B', 't3'),
    card('t2', { x: 24 + CARD.width + 8 }),
  );
  expectEdit(wide, 'moveTouchpoints', { corners: { t1: { x: -300, y: 0 }, t2: { x: -100, y: 0 } } }).gives((after) => {
    expect([after.touchpoints['t1']!.x, after.touchpoints['t2']!.x]).toEqual([0, CARD.width + 8]);
  });
  expectEdit(wide, 'moveTouchpoints', { corners: { t1: { x: 300, y: 0 }, t2: { x: 492, y: 8 } } }).gives((after) => {
    expect([after.touchpoints['t1']!.x, after.touchpoints['t2']!.x]).toEqual([
      600 - CARD.width - 192,
      600 - CARD.width,
    ]);
    expect(after.phases['A']!.width).toBe(600);
  });
});

test('a phase widens for cards moved together that do not fit into it', () => {
  const wide = map('Map', phase('A', 't1 t2 t3', { width: 240 }), phase('B', ''));
  expectEdit(wide, 'moveTouchpoints', {
    corners: { t1: { x: -400, y: 0 }, t2: { x: -200, y: 0 }, t3: { x: 8, y: 0 } },
  }).gives((after) => {
    expect(['t1', 't2', 't3'].map((id) => after.touchpoints[id]!.x)).toEqual([0, 200, 408]);
    expect(after.phases['A']!.width).toBe(widthFor(408));
  });
});

test('the last phase widens for the rightmost of them, once', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t1: { x: 2000, y: 0 }, t2: { x: 3000, y: 0 } } }).gives(
    (after) => {
      expect(after.phases['B']?.width).toBe(widthFor(2400));
    },
  );
});

test('into a given phase, which widens where there is no room', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t3: { x: 560, y: 8 } }, phaseId: 'A' }).gives((after) => {
    expect(after.touchpoints['t3']).toMatchObject({ phaseId: 'A', x: 560, y: 8 });
    expect(after.phases['A']?.width).toBe(widthFor(560));
  });
});

test('beyond what a phase may hold a card stays at its end', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t1: { x: 1e9, y: 0 } } }).gives((after) => {
    expect(after.touchpoints['t1']!.x).toBe(MAX_PHASE_WIDTH - CARD.width);
    expect(after.phases['B']?.width).toBe(MAX_PHASE_WIDTH);
  });
});

test('a card that stays where it is keeps the very same record', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t1: { x: 24, y: 0 }, t2: { x: 0, y: 0 } } }).gives((after) => {
    expect(after.touchpoints['t1']).toBe(before.touchpoints['t1']);
  });
});

test('nothing moved is refused, and so is a card that is not there', () => {
  expectEdit(before, 'moveTouchpoints', { corners: { t1: { x: 24, y: -0 } } }).refused();
  expectEdit(before, 'moveTouchpoints', { corners: { nobody: { x: 0, y: 0 } } }).refused();
  expectEdit(before, 'moveTouchpoints', { corners: {} }).refused();
});
