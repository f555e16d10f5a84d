import { expect, test } from 'vitest';
import { ASPECTS } from '#model';
import { experienceOf, markPlaces } from '#scene';
import { markRoom } from '../../src/scene/mark-places.ts';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { sceneOf } from './build-scene.ts';

const lived = map(
  'Map',
  phase('A', 't1 t2 t3'),
  // Over t1, as on another branch.
  card('t2', { x: 24, y: 168 }),
  card('t3', { x: 48, y: 336 }),
  card('t1', { x: 24 }),
  journey('J', 't1 > t3, t2 > t3'),
  rating('t1', 'medical', 1),
  rating('t1', 'social', 1),
  rating('t1', 'economic', 0),
  rating('t2', 'medical', 1),
  rating('t3', 'medical', 1),
);
const { stops } = experienceOf(lived, sceneOf(lived).cards, { journey: 'J', viewpoint: 'patient' });
const places = markPlaces(stops, ({ scores }) => ASPECTS.filter((aspect) => scores[aspect] !== null));
const placesOf = (id: string) =>
  places.filter(({ stop }) => stop.touchpoint.id === id).map(({ aspect, side, together }) => [aspect, side, together]);

test('marks at one place stand side by side around it, also those of cards below each other', () => {
  expect(placesOf('t1')).toEqual([
    ['medical', -1, 3],
    ['economic', 0, 1],
    ['social', 0, 3],
  ]);
  expect(placesOf('t2')).toEqual([['medical', 1, 3]]);
  expect(placesOf('t3')).toEqual([['medical', 0, 1]]);
});

test('each knows how far the next card is', () => {
  expect(new Set(places.map(({ gap }) => gap))).toEqual(new Set([24]));
});

test.each([
  [200, 1, 1, 9],
  [13, 4, 0.5, 3.25],
  [1, 4, 0.5, 1.5],
])(
  'with %d px to the next card, %d marks together have the scale %d and steps of %d px',
  (room, together, scale, step) => {
    expect(markRoom(room, together)).toEqual({ scale, step });
  },
);
