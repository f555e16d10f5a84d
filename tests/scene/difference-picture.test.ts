import { describe, expect, test } from 'vitest';
import { differencePicture, type DifferenceMarks, type DifferencePicture } from '#scene';
import { applyEdit, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { flat, sceneOf } from './build-scene.ts';

const before = map('Map', phase('Onset', 'a b'), phase('Treatment', 'c'), journey('Main', 'a > b > c'));
const draw = (after: JourneyMap, marks: Partial<DifferenceMarks>): DifferencePicture =>
  differencePicture(
    { map: before, scene: sceneOf(before) },
    { map: after, scene: sceneOf(after) },
    {
      marks: { phases: new Map(), touchpoints: new Map(), links: new Map(), ...marks },
      language: 'en',
      measure: monospaced,
    },
  );
const textsIn = ({ picture }: DifferencePicture): string[] =>
  flat(picture.items).flatMap((item) => (item.kind === 'text' ? [item.text] : []));

describe('a picture of what differs', () => {
  test('shows what is gone where it was, crossed out', () => {
    const after = applyEdit(before, 'removeTouchpoints', { ids: ['c'] });
    const drawn = draw(after, {
      touchpoints: new Map([['c', 'removed']]),
      links: new Map([['Main-b-c', 'removed']]),
    });
    expect(textsIn(drawn)).toContain('c');
    const [a, c] = ['a', 'c'].map((id) => sceneOf(before).cards.get(id)!);
    const place = drawn.places.touchpoints.get('c')!;
    expect(place).toMatchObject({ width: c!.width, height: c!.height });
    expect(drawn.picture.width).toBeGreaterThan(place.x + place.width);
    expect(place.x).toBeGreaterThan(a!.x);
    expect(drawn.places.links.has('Main-b-c')).toBe(true);
  });

  test('shows where a card came from', () => {
    const after = applyEdit(before, 'moveTouchpoints', { corners: { a: { x: 24, y: 600 } } });
    const plain = draw(after, {});
    const drawn = draw(after, { touchpoints: new Map([['a', 'moved']]) });
    expect(drawn.places.touchpoints.get('a')!.y).toBeGreaterThan(600);
    const dotted = flat(drawn.picture.items).filter(
      (item) =>
        item.kind !== 'text' && 'stroke' in item && item.stroke?.colour === 'medical' && item.stroke.dash?.[0] === 1,
    );
    expect(dotted.length).toBeGreaterThanOrEqual(3);
    expect(flat(plain.picture.items).length).toBeLessThan(flat(drawn.picture.items).length);
  });

  test('is wide enough for everything, and marks heads of phases', () => {
    const drawn = draw(before, { phases: new Map([['Treatment', 'changed']]) });
    const head = drawn.places.phases.get('Treatment')!;
    expect(head.x + head.width).toBeLessThanOrEqual(drawn.picture.width);
  });
});
