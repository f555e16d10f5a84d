import { describe, expect, test } from 'vitest';
import { select } from '#editor';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

//  t1   t2   t4
//       t3   t5
const forked = map(
  'Map',
  phase('A', 't1 t2 t4 t3 t5', { width: 1_400 }),
  card('t3', { x: 272, y: 168 }),
  card('t5', { x: 520, y: 168 }),
  // Stored so that the order of the links is not that of the cards.
  journey('J', 't1 > t3 > t5, t1 > t2'),
  journey('K', 't2 > t4'),
);

const from = (focus: string, activeJourney = 'J') => {
  const stage = bench(forked);
  stage.openMap.session.setState({ focus, activeJourney });
  return { ...stage, focus: () => stage.openMap.session.getState().focus };
};

describe('along a journey', () => {
  test('right goes on and left goes back', () => {
    const { run, focus, camera } = from('t3');
    run('followForwards');
    expect(focus()).toBe('t5');
    run('followBackwards');
    expect(focus()).toBe('t3');
    expect(camera).toEqual(['reveal t5', 'reveal t3']);
  });

  test('where it forks the first card by place comes first, and the others are told of', () => {
    const { run, focus, said } = from('t1');
    run('followForwards');
    expect(focus()).toBe('t2');
    expect(said).toEqual([{ code: 'way', at: 1, count: 2 }]);
  });

  test('down and up go round the other ways', () => {
    const { run, focus, said } = from('t2');
    run('nextWay');
    expect(focus()).toBe('t3');
    run('nextWay');
    expect(focus()).toBe('t2');
    run('previousWay');
    expect(focus()).toBe('t3');
    expect(said).toEqual([2, 1, 2].map((at) => ({ code: 'way', at, count: 2 })));
  });

  test('where several ways join, down goes round those', () => {
    const joined = bench(map('Map', phase('A', 'a b c'), journey('J', 'a > c, b > c')));
    joined.openMap.session.setState({ focus: 'a' });
    joined.run('nextWay');
    expect(joined.openMap.session.getState().focus).toBe('b');
  });

  test('any journey leads on where the active one ends', () => {
    const { run, focus } = from('t2');
    run('followForwards');
    expect(focus()).toBe('t4');
  });

  test('at its ends, and without a fork, it stays and says why', () => {
    const { run, focus, said } = from('t5');
    run('followForwards');
    run('nextWay');
    expect(focus()).toBe('t5');
    run('followBackwards');
    run('followBackwards');
    run('followBackwards');
    expect(focus()).toBe('t1');
    expect(said.map(({ code }) => code)).toEqual(['noWayOn', 'noOtherWay', 'noWayBack']);
  });

  test('begins at the leftmost card', () => {
    const { run, openMap } = bench(forked);
    run('followForwards');
    expect(openMap.session.getState().focus).toBe('t1');
  });

  test('takes a selection along', () => {
    const { run, openMap } = from('t3');
    select(openMap.session, { touchpoints: ['t3'] });
    run('followForwards');
    expect(openMap.session.getState()).toMatchObject({ focus: 't5', selection: { touchpoints: new Set(['t5']) } });
  });
});
