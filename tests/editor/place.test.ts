import { expect, test } from 'vitest';
import { openMap } from '#editor';
import { map, phase } from '../support/map-builder.ts';

/** The places of a map just opened, and which took the focus so far. */
function places() {
  const taken: string[] = [];
  const { places: rooms } = openMap('m', map('Map', phase('A')), { now: () => '2026-11-22T09:00:00.000Z' });
  return { ...rooms, taken };
}

test('a room that is there takes the focus each time it is asked', () => {
  const { find, taken } = places();
  find.attach(() => taken.push('find'));
  find.takeFocus();
  find.takeFocus();
  expect(taken).toEqual(['find', 'find']);
});

test('a room that is still to come takes it once, when it comes', () => {
  const { outline, taken } = places();
  outline.takeFocus();
  outline.attach(() => taken.push('first'))();
  outline.attach(() => taken.push('second'));
  expect(taken).toEqual(['first']);
});

test('only the last that was asked for takes it', () => {
  const { outline, journeys, find, taken } = places();
  find.attach(() => taken.push('find'));
  outline.takeFocus();
  journeys.takeFocus();
  outline.attach(() => taken.push('outline'));
  find.takeFocus();
  journeys.attach(() => taken.push('journeys'));
  expect(taken).toEqual(['find']);
});

test('a room that leaves late does not take the place of the next', () => {
  const { details, taken } = places();
  const leave = details.attach(() => taken.push('before'));
  details.attach(() => taken.push('now'));
  leave();
  details.takeFocus();
  expect(taken).toEqual(['now']);
});
