import { describe, expect, test } from 'vitest';
import { select } from '#editor';
import { CARD, positionOf } from '#model';
import { card, map, phase } from '../support/map-builder.ts';
import { bench, small } from './small-map.ts';

describe('moving what is selected', () => {
  test.each([
    ['moveRight', 8, 0],
    ['moveLeft', -8, 0],
    ['moveUp', 0, -8],
    ['moveDown', 0, 8],
    ['moveFarRight', 40, 0],
    ['moveFarUp', 0, -40],
  ] as const)('%s moves it by (%i, %i)', (id, dx, dy) => {
    const roomy = map('Map', phase('A', 't1', { width: 1_000 }), card('t1', { x: 400, y: 80 }));
    const { run, now, openMap, camera } = bench(roomy);
    select(openMap.session, { touchpoints: ['t1'] });
    expect(run(id)).toBe(true);
    expect(positionOf(now(), now().touchpoints['t1']!)).toEqual({ x: 400 + dx, y: 80 + dy });
    expect(camera).toEqual(['reveal t1']);
  });

  test('several move together, as one step', () => {
    const { run, now, openMap } = bench();
    select(openMap.session, { touchpoints: ['t1', 't3'] });
    run('moveDown');
    expect(Object.values(now().touchpoints).map(({ y }) => y)).toEqual([8, 0, 8]);
    run('undo');
    expect(now().touchpoints).toEqual(small.touchpoints);
  });

  test('a card at the border is carried all the way across, and back', () => {
    const { run, now, openMap } = bench();
    select(openMap.session, { touchpoints: ['t2'] });
    const border = small.phases['A']!.width;
    run('moveFarRight');
    expect(now().touchpoints['t2']).toMatchObject({ phaseId: 'B', x: 0 });
    run('moveLeft');
    expect(now().touchpoints['t2']).toMatchObject({ phaseId: 'A', x: border - CARD.width });
  });

  test('the last phase widens, the first one ends at 0', () => {
    const { run, now, openMap } = bench();
    select(openMap.session, { touchpoints: ['t3'] });
    run('moveFarRight');
    expect(now().phases['B']!.width).toBe(240 + 40);
    select(openMap.session, { touchpoints: ['t1'] });
    run('moveFarLeft');
    expect(now().touchpoints['t1']!.x).toBe(0);
  });

  test('a card that can go no further says so', () => {
    const { run, openMap, said } = bench(map('Map', phase('A', 't1'), card('t1', { x: 0 })));
    select(openMap.session, { touchpoints: ['t1'] });
    run('moveLeft');
    expect(said).toEqual([{ code: 'cannotMove' }]);
  });

  test('moving far is not enabled while nothing is selected', () => {
    const { run, openMap } = bench();
    openMap.session.setState({ focus: 't1' });
    expect(run('moveFarRight')).toBe(false);
  });
});

describe('walking while nothing is selected', () => {
  //  a   b
  //  c   d       e
  const grid = map(
    'Map',
    phase('A', 'a b c d e', { width: 1_400 }),
    card('c', { x: 24, y: 168 }),
    card('d', { x: 272, y: 168 }),
    card('e', { x: 800, y: 200 }),
  );

  test('begins at the leftmost card', () => {
    const { run, openMap, camera } = bench(grid);
    run('moveRight');
    expect(openMap.session.getState().focus).toBe('a');
    expect(openMap.session.getState().selection.touchpoints.size).toBe(0);
    expect(camera).toEqual(['reveal a']);
  });

  test.each([
    ['a', 'moveRight', 'b'],
    ['a', 'moveDown', 'c'],
    ['b', 'moveLeft', 'a'],
    ['d', 'moveRight', 'e'],
    ['e', 'moveLeft', 'd'],
    ['d', 'moveUp', 'b'],
    ['a', 'moveUp', 'a'],
    ['e', 'moveRight', 'e'],
  ] as const)('from %s %s comes to %s', (from, id, to) => {
    const { run, now, openMap } = bench(grid);
    openMap.session.setState({ focus: from });
    run(id);
    expect(openMap.session.getState().focus).toBe(to);
    expect(now()).toBe(grid);
  });

  test('a card almost straight below is not on the right', () => {
    const { run, openMap } = bench(map('Map', phase('A', 'a b', { width: 600 }), card('b', { x: 60, y: 800 })));
    openMap.session.setState({ focus: 'a' });
    run('moveRight');
    expect(openMap.session.getState().focus).toBe('a');
    run('moveDown');
    expect(openMap.session.getState().focus).toBe('b');
  });

  test('where no card lies that way, it says so', () => {
    const { run, openMap, said } = bench(grid);
    openMap.session.setState({ focus: 'e' });
    run('moveRight');
    expect(said).toEqual([{ code: 'noCard', side: 'Right' }]);
  });

  test('an empty map has nowhere to walk', () => {
    expect(bench(map('Map', phase('A'))).run('moveRight')).toBe(false);
  });
});

describe('toggleSelected', () => {
  test('selects the focused touchpoint, and lets go of it again', () => {
    const { run, openMap } = bench();
    expect(run('toggleSelected')).toBe(false);
    openMap.session.setState({ focus: 't1' });
    run('toggleSelected');
    expect([...openMap.session.getState().selection.touchpoints]).toEqual(['t1']);
    run('toggleSelected');
    expect([...openMap.session.getState().selection.touchpoints]).toEqual([]);
  });

  test('adds to what is selected, in place of a phase', () => {
    const { run, openMap } = bench();
    select(openMap.session, { phases: ['A'] });
    openMap.session.setState({ focus: 't1' });
    run('toggleSelected');
    expect(openMap.session.getState().selection).toMatchObject({ touchpoints: new Set(['t1']), phases: new Set() });
  });
});
