import { expect, test } from 'vitest';
import { openMap, type Camera } from '#editor';
import { map, phase } from '../support/map-builder.ts';

const slot = () => openMap('m', map('Map', phase('A')), { now: () => '2026-11-22T09:00:00.000Z' }).camera;
const camera = (): Camera => ({
  fit: () => undefined,
  jump: () => undefined,
  viewport: () => null,
  zoomOfAll: () => 1,
  zoomBy: () => undefined,
  zoomTo: () => undefined,
  revealTarget: () => undefined,
  centre: () => undefined,
  middle: () => ({ x: 0, y: 0 }),
  pointer: () => null,
});

test('a map has no camera until a canvas puts its own in, and none after it took it out', () => {
  const place = slot();
  const mine = camera();
  expect(place.current).toBeNull();
  const detach = place.attach(mine);
  expect(place.current).toBe(mine);
  detach();
  expect(place.current).toBeNull();
});

test('a canvas that leaves late does not take out the camera of the next one', () => {
  const place = slot();
  const detachFirst = place.attach(camera());
  const second = camera();
  place.attach(second);
  detachFirst();
  expect(place.current).toBe(second);
});
