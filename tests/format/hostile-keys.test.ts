import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, readFile, serialise } from '#format';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { readContext, sound } from './support.ts';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const start = map('Clinic', phase('A', 't1 t2'), journey('Main', 't1 > t2'), rating('t1', 'medical', -1));

/** The file with a hostile key in the object that begins at the given one of its braces. */
const withKey = (text: string, key: string, at: number): string => {
  const braces = [...text.matchAll(/\{/g)].map(({ index }) => index);
  const brace = braces[at % braces.length]!;
  const isEmpty = text
    .slice(brace + 1)
    .trimStart()
    .startsWith('}');
  const value = '{"polluted":true,"title":"polluted","id":"polluted"}';
  return `${text.slice(0, brace + 1)}"${key}":${value}${isEmpty ? '' : ','}${text.slice(brace + 1)}`;
};

const isClean = (): boolean => !('polluted' in {}) && !('polluted' in []) && {}.constructor === Object;

test('__proto__ and its like in any object of a file change nothing of the map, nor of the program', () => {
  const text = serialise(start);
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), fc.nat(60), (key, at) => {
      const read = sound(parse(withKey(text, key, at), readContext()));
      expect(read.map).toEqual(start);
      for (const table of Object.values(read.map)) expect(Object.getPrototypeOf(table)).toBe(Object.prototype);
      expect(isClean()).toBe(true);
    }),
  );
});

test.each(KEYS)('a table whose column, title or id is called %s is read like any other', async (key) => {
  for (const text of [
    `${key},title\n${key},${key}`,
    `title\tphase\n${key}\t${key}`,
    `journey\n  section ${key}\n    ${key}: 3: ${key}`,
  ]) {
    const bytes = new TextEncoder().encode(text);
    const result = await readFile({ name: 'a.txt', bytes }, { ...readContext(), isMapOpen: false });
    if (result.ok && result.value.into === 'newMap') sound({ ok: true, value: result.value });
    expect(isClean()).toBe(true);
  }
});

test('an id like `__proto__` is given another name, and what refers to it follows', () => {
  const text = serialise(start).replaceAll('"t1"', '"__proto__"');
  const read = sound(parse(text, readContext()));
  expect(Object.keys(read.map.touchpoints)).toHaveLength(2);
  expect(Object.keys(read.map.ratings)).toHaveLength(1);
  expect(Object.keys(read.map.links)).toHaveLength(1);
});
