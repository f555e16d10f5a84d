import { expect, test } from 'vitest';
import { applyEdit } from '#model';
import { cardItemsAt, createSceneBuilder, levelAt, type TextMeasure } from '#scene';
import { monospaced } from '../support/text-measure.ts';
import { OPTIONS } from './build-scene.ts';
import { sampleMap } from '../storage/sample-map.ts';

/** Counts the titles that are laid out. */
function counting(): { measure: TextMeasure; wrapped: () => number } {
  let count = 0;
  const wrap: TextMeasure['wrap'] = (...given) => {
    count += 1;
    return monospaced.wrap(...given);
  };
  return { measure: { ...monospaced, wrap }, wrapped: () => count };
}

test('a scene lays out no card that nobody looks at, and one once', () => {
  const { measure, wrapped } = counting();
  const { cards } = createSceneBuilder(measure)({ ...sampleMap(), links: {} }, OPTIONS);
  expect(wrapped()).toBe(0);
  const [card] = cards.values();
  expect(card!.items).toBe(card!.items);
  expect(wrapped()).toBe(1);
});

test('after a rename one card is laid out, and after a move none', () => {
  const { measure, wrapped } = counting();
  const build = createSceneBuilder(measure);
  const map = { ...sampleMap(), links: {} };
  const [id] = Object.keys(map.touchpoints);
  const look = (seen: typeof map): void => {
    for (const card of build(seen, OPTIONS).cards.values()) card.items.at(0);
  };
  look(map);
  const before = wrapped();
  const renamed = applyEdit(map, 'editTouchpoints', { ids: [id!], fields: { title: 'Another' } });
  look(renamed);
  expect(wrapped()).toBe(before + 1);
  look(applyEdit(renamed, 'editTouchpoints', { ids: [id!], fields: { description: 'Nothing of this is drawn' } }));
  expect(wrapped()).toBe(before + 1);
});

test('from far away a card keeps its list while only its title is another', () => {
  const build = createSceneBuilder(monospaced);
  const level = levelAt(0.05);
  const map = sampleMap();
  const [id] = Object.keys(map.touchpoints);
  const itemsIn = (seen: typeof map) => cardItemsAt(build(seen, OPTIONS).cards.get(id!)!, level, monospaced);
  expect(itemsIn(map)).toBe(itemsIn(map));
});

test('what many links say is laid out once', () => {
  const { measure, wrapped } = counting();
  const map = sampleMap();
  const said = (label: string): typeof map => ({
    ...map,
    links: Object.fromEntries(Object.values(map.links).map((link) => [link.id, { ...link, label }])),
  });
  const build = createSceneBuilder(measure);
  const shapes = [...build(said('after two weeks'), OPTIONS).links.values()];
  expect(shapes.length).toBeGreaterThan(1);
  expect(shapes.every(({ label }) => label?.lines.join(' ').startsWith('after'))).toBe(true);
  const once = wrapped();
  createSceneBuilder(measure)(said('after two weeks'), OPTIONS);
  expect(wrapped()).toBe(once);
});
