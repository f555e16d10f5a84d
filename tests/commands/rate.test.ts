import { expect, test } from 'vitest';
import { rate, rateBar } from '#commands';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const rated = map(
  'Map',
  phase('A', 't1'),
  journey('J'),
  rating('t1', 'medical', 1),
  rating('t1', 'medical', -1, { perspective: 'clinical' }),
);
const at = { touchpoint: 't1', aspect: 'medical' } as const;
const scores = (of: ReturnType<typeof bench>): string[] =>
  Object.values(of.now().ratings)
    .map(({ aspect, perspective, score }) => `${aspect} ${perspective} ${score}`)
    .toSorted();

test('a score that is known is changed, for the perspective in use alone, in one undo step', () => {
  const open = bench(rated);
  rate(open.context, at, -1.5);
  expect(scores(open)).toEqual(['medical clinical -1', 'medical patient -1.5']);
  open.openMap.editor.undo();
  expect(open.now().ratings).toEqual(rated.ratings);
});

test('a score that is not known yet is a new rating, dated', () => {
  const open = bench(rated);
  rate(open.context, { ...at, aspect: 'social' }, 0.5);
  expect(Object.values(open.now().ratings)).toContainEqual(
    expect.objectContaining({
      aspect: 'social',
      perspective: 'patient',
      score: 0.5,
      recordedAt: '2026-11-22T09:00:00.000Z',
    }),
  );
});

test('null takes the rating away', () => {
  const open = bench(rated);
  rate(open.context, at, null);
  expect(scores(open)).toEqual(['medical clinical -1']);
});

test('nothing can be given by everybody at once', () => {
  const open = bench(rated);
  open.openMap.session.setState({ viewpoint: 'all' });
  rate(open.context, at, 2);
  expect(open.now()).toBe(rated);
  expect(rateBar(rated, at, 'all')).toBe('noPerspective');
});

test('the mean of several ratings is not changed by one gesture', () => {
  const twice = {
    ...rated,
    ratings: { ...rated.ratings, second: { ...rated.ratings['t1-medical-patient']!, id: 'second', score: 2 } },
  };
  const open = bench(twice);
  rate(open.context, at, 0);
  expect(open.now()).toBe(twice);
  expect(rateBar(twice, at, 'patient')).toBe('several');
});
