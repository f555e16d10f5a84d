import { expect, test } from 'vitest';
import { PERSONA_FIELDS, initialOf, type PersonaCardsOptions } from '#scene';
import { inOrder, type Persona } from '#model';
import { journey, map, persona, phase } from '../support/map-builder.ts';
import { flat, paint, textsIn } from './build-scene.ts';

const labels = Object.fromEntries(
  PERSONA_FIELDS.map((field) => [field, `<${field}>`]),
) as PersonaCardsOptions['labels'];
const WORDS = { fictitious: 'fictitious', unnamed: 'Unnamed', labels };

const pictured = (width: number, ...people: readonly (readonly [string, Partial<Persona>])[]) => {
  const made = map(
    'Map',
    phase('A', 't1 t2', { width }),
    journey('J', 't1 > t2'),
    ...people.map(([name, fields]) => persona(name, fields)),
  );
  return { without: paint(made), picture: paint(made, { personas: { ...WORDS, personas: inOrder(made.personas) } }) };
};

test('a persona stands above the map with everything known, and said to be made up', () => {
  const { picture, without } = pictured(1200, [
    'Kenichi',
    { ageBand: '50s', goals: 'See the garden again', social: 'Lives with his wife' },
  ]);
  const texts = textsIn(picture.items);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Kenichi',
      'fictitious · 50s',
      '<goals>',
      'See the garden again',
      '<social>',
      'Lives with his wife',
    ]),
  );
  expect(texts).not.toContain('<economic>');
  expect(picture.height).toBeGreaterThan(without.height);
  expect(picture.width).toBe(without.width);
});

test('long and Japanese text wraps inside its card and ends in … where it is too much', () => {
  const { picture } = pictured(480, [
    '長い名前'.repeat(30),
    { goals: '通院の休みが取りにくい。'.repeat(60), social: 'word '.repeat(300) },
  ]);
  const lines = textsIn(picture.items);
  expect(lines.filter((line) => line.endsWith('…')).length).toBe(3);
  // A monospaced letter is 0.6 of its size wide, at 12 units no line of a card of 480 holds more than these.
  for (const line of lines) expect(line.length).toBeLessThan(80);
});

test('several share a row and the cards of a row are equally high', () => {
  const { picture } = pictured(1200, ['A', { goals: 'short' }], ['B', { goals: 'long '.repeat(200) }]);
  const cards = flat(picture.items).filter(
    (item) => item.kind === 'rect' && item.radius === 10 && item.stroke !== undefined,
  );
  const [a, b] = cards;
  if (a?.kind !== 'rect' || b?.kind !== 'rect') throw new Error('Two cards are expected.');
  expect(a.height).toBe(b.height);
  expect(a.width * 2).toBeLessThan(1200);
});

test('without a name it says so', () => {
  expect(textsIn(pictured(600, ['', {}]).picture.items)).toContain('Unnamed');
  expect([initialOf(' 健一'), initialOf('👩‍⚕️ A'), initialOf('Ms D'), initialOf('')]).toEqual(['健', '👩‍⚕️', 'D', '?']);
});
