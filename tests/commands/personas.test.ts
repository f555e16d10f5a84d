import { expect, test } from 'vitest';
import { pastePersonas, personaText } from '#commands';
import { parse, readPasted } from '#format';
import { inOrder, type JourneyMap } from '#model';
import { card, journey, map, persona, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const source = map(
  'Secret project',
  phase('A', 't1 t2'),
  card('t1', { title: 'Private' }),
  persona('Aさん', { ageBand: '50代', economic: 'Works in shifts\nNo days off', supporters: 'Sister' }),
  persona('B'),
  journey('J', 't1 > t2', { personaId: 'Aさん' }),
);
const CONTEXT = { now: '2026-11-22T09:00:00.000Z', newId: () => 'fresh' };

const pasted = (text: string): JourneyMap => {
  const read = readPasted({ text, html: '' }, [], CONTEXT);
  if (!read.ok || read.value.kind !== 'map') throw new Error('It is not read as a map.');
  return read.value.map;
};

test('a persona goes to another map through the clipboard’s text, and nothing else of its map with it', () => {
  const text = personaText(source, 'Aさん')!;
  expect(text).not.toMatch(/Secret|Private|"B"/);
  expect(parse(text, CONTEXT).ok).toBe(true);

  const { context, openMap, now } = bench(map('Other', phase('A'), persona('C')));
  expect(pastePersonas(context, pasted(text))).toBe(1);
  const { id: _id, order: _order, ...copy } = inOrder(now().personas)[1]!;
  const { id: _oldId, order: _oldOrder, ...original } = source.personas['Aさん']!;
  expect(copy).toEqual(original);
  expect(openMap.editor.store.getState().past).toHaveLength(1);
});

test('pasted where it comes from, it is a second one', () => {
  const { context, now } = bench(source);
  pastePersonas(context, pasted(personaText(source, 'Aさん')!));
  expect(inOrder(now().personas).map(({ name }) => name)).toEqual(['Aさん', 'B', 'Aさん']);
});

test('a persona that is not there has no text', () => {
  expect(personaText(source, 'nobody')).toBeNull();
});
