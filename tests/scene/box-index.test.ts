import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Box } from '#scene';
import { createBoxIndex, thingsIn } from '../../src/scene/box-index.ts';

const box = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
});
const same = (thing: Box): Box => thing;

test('those in an area are the very ones that overlap it, those on top last, however they came there', () => {
  const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }).map(String), fc.option(box)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), fc.array(changes, { maxLength: 6 }), box, (first, steps, area) => {
      const index = createBoxIndex();
      const things = new Map(first.map((each, id) => [`${id}`, each]));
      index.fill(things);
      index.serve(things);
      const found = (): Box[] => [...things.values()].filter((thing) => overlaps(thing, area));
      expect(thingsIn(things, same, area)).toEqual(found());
      for (const step of steps) {
        for (const [id, place] of step) {
          if (place === null) things.delete(id);
          else things.set(id, place);
          index.change(new Map([[id, place]]));
        }
        index.serve(things);
        expect(thingsIn(things, same, area)).toEqual(found());
      }
    }),
  );
});

test('a map of things that others have followed is still searched as it was', () => {
  const index = createBoxIndex();
  const area = { x: 0, y: 0, width: 10, height: 10 };
  const before = new Map([['a', area]]);
  index.fill(before);
  index.serve(before);
  const after = new Map([['a', { ...area, x: 100 }]]);
  index.change(after);
  index.serve(after);
  expect(thingsIn(before, same, area)).toEqual([area]);
  expect(thingsIn(after, same, area)).toEqual([]);
});
