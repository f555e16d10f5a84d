import { describe, expect, test } from 'vitest';
import {
  CARD,
  GAP,
  MAX_PHASE_WIDTH,
  MAX_TOUCHPOINTS,
  MAX_Y,
  canAddTouchpoint,
  createTouchpoint,
  tableOf,
  widthFor,
} from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, journey, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), phase('B', 't2'), journey('J', 't1 > t2'));

test('a touchpoint lies where it was dropped, measured from its phase', () => {
  expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 264, y: 160 } }).gives(
    map(
      'Map',
      phase('A', 't1'),
      phase('B', 't2 t3', { width: 240 }),
      card('t3', { x: 24, y: 160, title: '' }),
      journey('J', 't1 > t2'),
    ),
  );
});

test('its fields are kept clean', () => {
  const fields = { title: ' First\tvisit ', voice: 'あ\u0008', channel: ' ', actors: ['patient ', 'patient', ''] };
  expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 0, y: 0 }, fields }).gives((after) => {
    expect(after.touchpoints['t3']).toMatchObject({
      title: 'First visit',
      voice: 'あ',
      channel: null,
      actors: ['patient'],
    });
  });
});

describe('linked', () => {
  test('from another touchpoint', () => {
    const link = { id: 'l', journeyId: 'J', source: 't2' };
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 0, y: 0 }, link }).gives((after) => {
      expect(after.links['l']).toEqual({
        id: 'l',
        journeyId: 'J',
        source: 't2',
        target: 't3',
        label: '',
        duration: null,
      });
    });
  });

  test('to another touchpoint', () => {
    const link = { id: 'l', journeyId: 'J', target: 't1' };
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 0, y: 0 }, link }).gives((after) => {
      expect(after.links['l']).toMatchObject({ source: 't3', target: 't1' });
    });
  });

  test('to one that is not there: it comes without a link', () => {
    const link = { id: 'l', journeyId: 'J', target: 'nowhere' };
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 0, y: 0 }, link }).gives((after) => {
      expect(after.links).toBe(before.links);
    });
  });
});

describe('at the border', () => {
  test('it lies wholly inside the phase under its middle', () => {
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 240 - CARD.width / 2 - 1, y: 0 } }).gives((after) => {
      expect(after.touchpoints['t3']).toMatchObject({ phaseId: 'A', x: 240 - CARD.width });
    });
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 240 - CARD.width / 2, y: 0 } }).gives((after) => {
      expect(after.touchpoints['t3']).toMatchObject({ phaseId: 'B', x: 0 });
    });
  });

  test('right of all phases the last one widens', () => {
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x: 1000, y: 0 } }).gives((after) => {
      expect(after.touchpoints['t3']).toMatchObject({ phaseId: 'B', x: 760 });
      expect(after.phases['B']?.width).toBe(widthFor(760));
      expect(after.phases['A']).toBe(before.phases['A']);
    });
  });

  test.each([
    [Infinity, Infinity],
    [-Infinity, -Infinity],
    [1e12, -1e12],
    [Number.NaN, Number.NaN],
    [0, -0],
  ])('at (%d, %d) it still lies on the canvas', (x, y) => {
    expectEdit(before, 'addTouchpoint', { id: 't3', at: { x, y } }).gives((after) => {
      const added = after.touchpoints['t3']!;
      expect(Math.abs(added.y)).toBeLessThanOrEqual(MAX_Y);
      expect(added.x + CARD.width).toBeLessThanOrEqual(MAX_PHASE_WIDTH);
    });
  });
});

test('a touchpoint of the map is never replaced by a new one', () => {
  expectEdit(before, 'addTouchpoint', { id: 't1', at: { x: 0, y: 0 } }).refused();
});

test('no more touchpoints than a map may have', () => {
  const rows = Array.from({ length: MAX_TOUCHPOINTS }, (_, index) =>
    createTouchpoint({ id: `x${index}`, phaseId: 'A', x: 0, y: 0 }),
  );
  const full = { ...before, touchpoints: tableOf(rows) };
  expect(canAddTouchpoint(before)).toBe(true);
  expect(canAddTouchpoint(full)).toBe(false);
  expectEdit(full, 'addTouchpoint', { id: 't3', at: { x: 0, y: 0 } }).refused();
});

test('in a named phase it stays there, and the phase widens where there is no room', () => {
  const narrow = map('Map', phase('A', 't1'), phase('B', 't2'));
  expectEdit(narrow, 'addTouchpoint', { id: 'new', phaseId: 'A', at: { x: 272, y: 0 } }).gives((after) => {
    expect(after.touchpoints['new']).toMatchObject({ phaseId: 'A', x: 272, y: 0 });
    expect(after.phases['A']?.width).toBe(272 + CARD.width + GAP.border);
    expect(after.touchpoints['t2']).toEqual(narrow.touchpoints['t2']);
  });
});
