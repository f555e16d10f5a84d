import { describe, expect, test } from 'vitest';
import { neighbourOf } from '#commands';
import { select } from '#editor';
import { journey, map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const whole = map('Map', phase('A', 'a b c d e'), journey('J', 'a > b > c'), journey('K', 'd > b'));
const after = (gone: string, active: string | null = 'J'): string | null =>
  neighbourOf(whole, new Set(gone.split(' ')), active);

describe('when a card is deleted the focus goes', () => {
  test.each([
    ['to the one before it in the active journey', 'b', 'J', 'a'],
    ['or in another journey', 'b', 'K', 'd'],
    ['to the one after it where it was the first', 'a', 'J', 'b'],
    ['to the nearest where it was linked with nothing', 'e', 'J', 'd'],
    ['past those that are deleted with it', 'b a', 'J', 'c'],
    ['nowhere where none is left', 'a b c d e', 'J', null],
  ])('%s', (_, gone, active, expected) => {
    expect(after(gone, active)).toBe(expected);
  });

  test('by the Delete key too, with nothing selected', () => {
    const { run, openMap } = bench(whole);
    select(openMap.session, { touchpoints: ['c'] });
    run('remove');
    expect(openMap.session.getState()).toMatchObject({ focus: 'b', selection: { touchpoints: new Set() } });
  });
});

test('Escape deselects, and then lets go of the card', () => {
  const { run, openMap } = bench(whole);
  select(openMap.session, { touchpoints: ['c'] });
  run('deselect');
  expect(openMap.session.getState()).toMatchObject({ focus: 'c', selection: { touchpoints: new Set() } });
  run('deselect');
  expect(openMap.session.getState().focus).toBeNull();
  expect(run('deselect')).toBe(false);
});
