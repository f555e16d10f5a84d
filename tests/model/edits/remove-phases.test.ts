import { describe, expect, test } from 'vitest';
import { CARD, GAP, MAX_PHASE_WIDTH, removablePhases, touchpointsInPlace, widthFor } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, journey, map, note, opportunity, phase, rating } from '../../support/map-builder.ts';

const line = journey('J', 't1 > t2 > t3 > t4');
const before = map('Map', phase('A', 't1'), phase('B', 't2 t3'), phase('C', 't4'), line);

describe('with its touchpoints', () => {
  test('everything in the phase goes, and what hangs on it', () => {
    const full = map(
      'Map',
      phase('A', 't1'),
      phase('B', 't2'),
      journey('J', 't1 > t2'),
      rating('t2', 'medical', 1),
      note('n1', { kind: 'touchpoint', id: 't2' }),
      note('n2', { kind: 'phase', id: 'B' }),
      note('n3', { kind: 'phase', id: 'A' }),
      opportunity('o1', 't1 t2'),
    );
    expectEdit(full, 'removePhases', { ids: ['B'], moveTo: null }).gives(
      map('Map', phase('A', 't1'), journey('J'), note('n3', { kind: 'phase', id: 'A' }), opportunity('o1', 't1')),
    );
  });
});

describe('with its touchpoints moved elsewhere', () => {
  test('a phase on the left receives them right of its own', () => {
    expectEdit(before, 'removePhases', { ids: ['B'], moveTo: 'A' }).gives((after) => {
      const shift = widthFor(GAP.border);
      expect(after.touchpoints['t1']).toBe(before.touchpoints['t1']);
      expect(after.touchpoints['t2']).toMatchObject({ phaseId: 'A', x: GAP.border + shift });
      expect(after.phases['A']?.width).toBe(widthFor(after.touchpoints['t3']!.x));
    });
  });

  test('a phase on the right receives them left of its own', () => {
    expectEdit(before, 'removePhases', { ids: ['B'], moveTo: 'C' }).gives((after) => {
      expect(after.touchpoints['t2']).toMatchObject({ phaseId: 'C', x: before.touchpoints['t2']!.x });
      expect(after.touchpoints['t4']!.x).toBe(GAP.border + widthFor(before.touchpoints['t3']!.x));
    });
  });

  test.each(['A', 'C'])('nothing changes its order from left to right when %s receives them', (moveTo) => {
    expectEdit(before, 'removePhases', { ids: ['B'], moveTo }).gives((after) => {
      expect(touchpointsInPlace(after).map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4']);
      expect(after.links).toBe(before.links);
    });
  });

  test('an empty phase just goes', () => {
    expectEdit(map('Map', phase('A'), phase('B', 't1')), 'removePhases', { ids: ['A'], moveTo: 'B' }).gives((after) => {
      expect(after.touchpoints['t1']!.x).toBe(GAP.border);
      expect(Object.keys(after.phases)).toEqual(['B']);
    });
  });

  test.each(['A', 'B'])('two phases as wide as can be still fit into one when %s goes', (id) => {
    const far = MAX_PHASE_WIDTH - CARD.width;
    const wide = { width: MAX_PHASE_WIDTH };
    const full = map(
      'Map',
      phase('A', 't1 t2', wide),
      card('t2', { x: far }),
      phase('B', 't3', wide),
      card('t3', { x: far }),
    );
    expectEdit(full, 'removePhases', { ids: [id], moveTo: id === 'A' ? 'B' : 'A' }).gives((after) => {
      for (const { x } of Object.values(after.touchpoints)) expect(x).toBeLessThanOrEqual(far);
      expect(touchpointsInPlace(after).map((touchpoint) => touchpoint.id)).toEqual(['t1', 't2', 't3']);
    });
  });
});

describe('several at once', () => {
  const four = map('Map', phase('A', 't1'), phase('B', 't2'), phase('C', 't3'), phase('D', 't4'));

  test('go with all their touchpoints', () => {
    expectEdit(four, 'removePhases', { ids: ['D', 'B'], moveTo: null }).gives((after) => {
      expect([Object.keys(after.phases), Object.keys(after.touchpoints)]).toEqual([
        ['A', 'C'],
        ['t1', 't3'],
      ]);
    });
  });

  test.each([
    ['A', ['B', 'C', 'D']],
    ['B', ['A', 'C', 'D']],
    ['C', ['D', 'A', 'B']],
    ['D', ['C', 'A', 'B']],
  ])('leave their touchpoints to %s, and nothing changes its order from left to right', (moveTo, ids) => {
    expectEdit(four, 'removePhases', { ids, moveTo }).gives((after) => {
      expect(Object.keys(after.phases)).toEqual([moveTo]);
      expect(touchpointsInPlace(after).map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4']);
    });
  });

  test('that are all of them leave the first one with what is in it', () => {
    expect(removablePhases(four, ['D', 'C', 'B', 'A'])).toEqual(['B', 'C', 'D']);
    expectEdit(four, 'removePhases', { ids: ['A', 'B', 'C', 'D'], moveTo: null }).gives((after) => {
      expect([Object.keys(after.phases), Object.keys(after.touchpoints)]).toEqual([['A'], ['t1']]);
    });
  });
});

test('the last phase cannot go', () => {
  const only = map('Map', phase('A', 't1'));
  expect(removablePhases(only, ['A'])).toEqual([]);
  expectEdit(only, 'removePhases', { ids: ['A'], moveTo: null }).refused();
});

test('a phase that is not there cannot go, nor can its touchpoints move to one that is not there or goes', () => {
  expect(removablePhases(before, ['Z', 'B'])).toEqual(['B']);
  expectEdit(before, 'removePhases', { ids: ['Z'], moveTo: null }).refused();
  expectEdit(before, 'removePhases', { ids: ['B'], moveTo: 'Z' }).refused();
  expectEdit(before, 'removePhases', { ids: ['B'], moveTo: 'B' }).refused();
});
