import { describe, expect, test } from 'vitest';
import { copyBy, insertInto, spliceInto } from '#commands';
import { pathOf, positionOf } from '#model';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const source = map(
  'Source',
  phase('A', 't1 t2', { width: 1_200 }),
  phase('B', 't3'),
  card('t2', { y: 168 }),
  journey('J', 't1 > t2 > t3'),
  rating('t1', 'medical', -1),
);

describe('copies dropped elsewhere', () => {
  test('lie where they were dropped, with the links between them and the ratings, selected, as one undo step', () => {
    const { context, openMap, now } = bench(source);
    expect(copyBy(context, new Set(['t1', 't2']), { x: 520, y: 336 })).toBe(true);
    const copies = [...openMap.session.getState().selection.touchpoints].map((id) => now().touchpoints[id]!);
    expect(copies.map((each) => [each.title, positionOf(now(), each)])).toEqual([
      ['t1', { x: 24 + 520, y: 336 }],
      ['t2', { x: 272 + 520, y: 168 + 336 }],
    ]);
    expect([Object.keys(now().links).length, Object.keys(now().ratings).length]).toEqual([3, 2]);
    expect(now().touchpoints['t1']).toBe(source.touchpoints['t1']);
    expect(openMap.editor.store.getState().past.map(({ name }) => name)).toEqual(['addTouchpoint']);
    openMap.editor.undo();
    expect(now().touchpoints).toEqual(source.touchpoints);
  });
});

describe('a card dropped on a link', () => {
  test('is moved there and put into it in one step with its name', () => {
    const { context, openMap, now } = bench(
      map('Map', phase('A', 't1 t2 t3', { width: 1_200 }), journey('J', 't1 > t2')),
    );
    expect(spliceInto(context, 't3', { link: 'J-t1-t2', corner: { x: 200, y: 168 } })).toBe(true);
    expect(pathOf(now(), 'J').map(({ id }) => id)).toEqual(['t1', 't3', 't2']);
    expect(now().touchpoints['t3']).toMatchObject({ x: 200, y: 168 });
    expect(openMap.editor.store.getState().past.map(({ name }) => name)).toEqual(['spliceTouchpoint']);
    openMap.editor.undo();
    expect(Object.keys(now().links)).toEqual(['J-t1-t2']);
  });

  test('that comes from the palette is added into it where it was dropped, with its channel', () => {
    const { context, now } = bench(source);
    const id = insertInto(context, 'J-t1-t2', { at: { x: 24, y: 336 }, fields: { channel: 'phone' } })!;
    expect(now().touchpoints[id]).toMatchObject({ x: 24, y: 336, channel: 'phone' });
    expect(pathOf(now(), 'J').map((each) => each.id)).toEqual(['t1', id, 't2', 't3']);
  });
});
