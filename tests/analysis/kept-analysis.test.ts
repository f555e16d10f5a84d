import { expect, test } from 'vitest';
import { aspectsByScore, disagreements, findText, touchpointsFound } from '#analysis';
import { applyEdit, idsAcross } from '#model';
import { expectKeptUp } from '../support/kept-up.ts';
import { card, map, note, phase, rating } from '../support/map-builder.ts';

const whole = map('Map', phase('A', 'a b'), phase('B', 'c'), rating('a', 'social', 1), rating('c', 'social', -1));

test('rankings and hits after any edits are what they would be without having known the map before', () => {
  expectKeptUp({
    across: idsAcross,
    scored: (any) => aspectsByScore(any, 'all'),
    disagreements,
    hits: (any) => findText(any, 'a'),
  });
});

test('a new title leaves the very same rankings, a rating the other scores', () => {
  const renamed = applyEdit(whole, 'editTouchpoints', { ids: ['a'], fields: { title: 'New' } });
  expect(disagreements(renamed)).toBe(disagreements(whole));
  const rated = applyEdit(whole, 'editRating', { id: 'a-social-patient', score: 2 });
  const [before, after] = [whole, rated].map((each) => aspectsByScore(each, 'all'));
  expect(after![0]).toBe(before![0]);
  expect(after![1]).not.toBe(before![1]);
});

test('what was found stays the very same where no text is another', () => {
  const found = findText(whole, 'a');
  expect(findText(rating('b', 'social', 1)(whole), 'a')).toBe(found);
  expect(findText(applyEdit(whole, 'setInfo', { title: 'a' }), 'a')).toBe(found);
  expect(findText(note('a', { kind: 'touchpoint', id: 'b' })(whole), 'a')).not.toEqual(found);
  expect(touchpointsFound(findText(card('b', { description: 'a' })(whole), 'a'))).toEqual(new Set(['a', 'b']));
});
