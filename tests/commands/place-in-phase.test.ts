import { describe, expect, test } from 'vitest';
import { addInPhase, moveInOrder } from '#commands';
import { select } from '#editor';
import { CARD, positionOf, touchpointsInPlace, type JourneyMap } from '#model';
import { map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const start = map('Map', phase('A', 'a b c'), phase('B', 'd'), phase('C'));

/** The ids by phase, in reading order. */
const orderIn = (whole: JourneyMap): string =>
  ['A', 'B', 'C']
    .map((id) =>
      touchpointsInPlace(whole)
        .filter(({ phaseId }) => phaseId === id)
        .map((each) => each.id)
        .join(' '),
    )
    .join(' | ');

const overlaps = (whole: JourneyMap): boolean => {
  const corners = Object.values(whole.touchpoints).map((touchpoint) => positionOf(whole, touchpoint));
  return corners.some((a, index) =>
    corners.slice(index + 1).some((b) => Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height),
  );
};

describe('in the reading order of a phase', () => {
  test.each([
    ['b', -1, 'b a c | d | '],
    ['b', 1, 'a c b | d | '],
    ['c', 1, 'a b | d c | '],
    ['d', -1, 'a b c d |  | '],
    ['d', 1, 'a b c |  | d'],
  ] as const)('%s moved by %i gives %s', (id, by, expected) => {
    const { context, now, run } = bench(start);
    expect(moveInOrder(context, id, by)).toBe(true);
    expect(orderIn(now())).toBe(expected);
    expect(overlaps(now())).toBe(false);
    run('undo');
    expect(now().touchpoints).toEqual(start.touchpoints);
  });

  test('before the first and after the last there is nowhere to go', () => {
    const { context, said } = bench(start);
    expect(moveInOrder(context, 'a', -1)).toBe(false);
    expect(moveInOrder(context, 'nobody', -1)).toBe(false);
    expect(said).toEqual([{ code: 'cannotMove' }]);
  });
});

describe('to another phase', () => {
  test('goes what is selected, as one step, without lying on one another', () => {
    const { run, now, openMap } = bench(start);
    select(openMap.session, { touchpoints: ['a', 'b'] });
    expect(run('toNextPhase')).toBe(true);
    expect(orderIn(now())).toMatch(/^c \| .* \| $/);
    expect(overlaps(now())).toBe(false);
    expect(openMap.editor.store.getState().past).toHaveLength(1);
  });

  test('goes the focused card where nothing is selected', () => {
    const { run, now, openMap, camera } = bench(start);
    expect(run('toNextPhase')).toBe(false);
    openMap.session.setState({ focus: 'd' });
    run('toNextPhase');
    expect(now().touchpoints['d']!.phaseId).toBe('C');
    expect(camera).toEqual(['reveal d']);
  });

  test('nothing goes beyond the last', () => {
    const { run, openMap, said } = bench(map('Map', phase('A', 'a')));
    openMap.session.setState({ focus: 'a' });
    run('toNextPhase');
    expect(said).toEqual([{ code: 'cannotMove' }]);
  });
});

describe('adding in a phase', () => {
  test('puts it at the end, unlinked, and names it', () => {
    const { context, now, openMap } = bench(start);
    const id = addInPhase(context, 'A')!;
    expect(orderIn(now())).toBe(`a b c ${id} | d | `);
    expect(openMap.session.getState().naming).toEqual({ kind: 'touchpoint', id });
    expect(overlaps(now())).toBe(false);
  });

  test('is what N does while a phase is selected, at the height of what lies before it', () => {
    const { run, now, openMap } = bench(start);
    select(openMap.session, { phases: ['C'] });
    run('addTouchpoint');
    expect(now().touchpoints['new1']).toMatchObject({ phaseId: 'C', y: 0 });
  });
});
