import { describe, expect, test } from 'vitest';
import { nextRound, ratedNext, ratingRoute, runCommand } from '#commands';
import type { AfterScore } from '#editor';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const line = map(
  'Map',
  phase('A', 'a b c d lone'),
  journey('Main', 'a > b > d > a, b > c'),
  journey('Side', 'c > d'),
  rating('c', 'medical', 1),
  rating('c', 'medical', 2, { id: 'again' }),
);

const after = (touchpoint: string, aspect: 'medical' | 'social', way: AfterScore): string => {
  const next = ratedNext(line, { touchpoint, aspect }, { after: way, activeJourney: 'Main', viewpoint: 'patient' });
  return next === null ? 'end' : `${next.touchpoint} ${next.aspect}`;
};

describe('the touchpoints rated one after the other', () => {
  test('are those of the active journey, each once, forks and ways back included', () => {
    expect(ratingRoute(line, 'b', 'Main').toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(ratingRoute(line, 'b', 'Main')[0]).toBe('a');
  });

  test('are those of another journey where the active one does not pass, and all in place where none does', () => {
    expect(ratingRoute(line, 'c', 'Side')).toEqual(['c', 'd']);
    expect(ratingRoute(line, 'lone', 'Main')).toEqual(['a', 'b', 'c', 'd', 'lone']);
  });
});

describe('after a score', () => {
  test('the rating stays, or goes to the next aspect and then the next touchpoint, or along one aspect', () => {
    expect(after('a', 'medical', 'stay')).toBe('a medical');
    expect(after('a', 'medical', 'aspect')).toBe('a psychological');
    expect(after('a', 'social', 'aspect')).toBe('b medical');
    expect(after('a', 'medical', 'touchpoint')).toBe('b medical');
  });

  test('what holds several ratings is passed over, and at the end there is nothing further', () => {
    const route = ratingRoute(line, 'a', 'Main');
    const [last] = route.slice(-1);
    expect(after(route[route.indexOf('c') - 1]!, 'medical', 'touchpoint')).not.toBe('c medical');
    expect(after(last!, 'social', 'touchpoint')).toBe('end');
    expect(after(last!, 'social', 'aspect')).toBe('end');
  });

  test('the next round begins at the first touchpoint with the next aspect; after the last there is none', () => {
    expect(nextRound(line, { touchpoint: 'd', aspect: 'medical' }, 'Main')).toEqual({
      touchpoint: 'a',
      aspect: 'psychological',
    });
    expect(nextRound(line, { touchpoint: 'd', aspect: 'social' }, 'Main')).toBeNull();
  });
});

test('rating a journey begins where one stands, else where the journey does, and goes on by itself', () => {
  const { context, openMap, dialogs, camera } = bench(line);
  expect(runCommand('rateJourney', context)).toBe(true);
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['a']);
  expect(openMap.session.getState().afterScore).toBe('touchpoint');
  expect([dialogs, camera]).toEqual([['rate'], ['reveal a']]);
});
