import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { filePieces, mapFileText, parse, serialise, templateToMap } from '#format';
import { templates } from '#knowledge';
import { check, createTouchpoint, tableOf, type JourneyMap } from '#model';
import { mapFile } from '../../src/format/native/schema.ts';
import { arbitraryMap } from '../support/random-map.ts';
import { readContext, sound } from './support.ts';

const map = templateToMap(templates[0]!, 'ja', readContext());

describe('a saved map', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryMap(), (random) => {
        const { map: read, report } = sound(parse(serialise(random), readContext()));
        expect(report).toEqual([]);
        expect(read).toEqual(random);
      }),
      { numRuns: 250 },
    );
  });

  it('is what the published schema allows', () => {
    fc.assert(
      fc.property(arbitraryMap(), (random) => v.is(mapFile, JSON.parse(serialise(random)))),
      { numRuns: 100 },
    );
  });

  it('comes back from bytes too, with or without byte order mark', () => {
    const text = serialise(map);
    for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`)]) {
      expect(sound(parse(bytes, readContext()))).toEqual({ map, report: [] });
    }
  });
});

describe('the text of a file', () => {
  it('is that of its value with two-space indent, piece by piece', () => {
    fc.assert(
      fc.property(arbitraryMap(), (random) => {
        const text = serialise(random);
        expect(text).toBe(`${JSON.stringify(JSON.parse(mapFileText(random)), null, 2)}\n`);
        expect([...filePieces(random)].join('')).toBe(text);
      }),
      { numRuns: 250 },
    );
  });

  it('comes in pieces that do not grow with the map', () => {
    const longest = (count: number): number => {
      const touchpoints = Array.from({ length: count }, (_, at) =>
        createTouchpoint({ id: `t${at}`, phaseId: 'a', x: 0, y: 0 }),
      );
      return Math.max(...[...filePieces({ ...map, touchpoints: tableOf(touchpoints) })].map(({ length }) => length));
    };
    expect(longest(5_000)).toBeLessThan(1.1 * longest(500));
  });

  it('is the same whatever the order in memory', () => {
    const turned = Object.fromEntries(
      Object.entries(map).map(([key, table]) => [
        key,
        key === 'info' ? reversed(table) : tableOf(Object.values<{ id: string }>(table).toReversed().map(reversed)),
      ]),
    ) as unknown as JourneyMap;
    expect(check(turned)).toEqual([]);
    expect(serialise(turned)).toBe(serialise(map));
  });

  it('begins with what it is, indents by two and ends with a line', () => {
    expect(serialise(map)).toMatch(
      /^\{\n {2}"format": "tabiji-map",\n {2}"version": 1,\n {2}"info": \{\n {4}"title": "2型糖尿病"/,
    );
    expect(serialise(map)).toMatch(/\n\}\n$/);
  });

  it('changes by one line where one field changes', () => {
    const [first] = Object.values(map.touchpoints);
    const changed = { ...map, touchpoints: { ...map.touchpoints, [first!.id]: { ...first!, title: 'Other' } } };
    const lines = serialise(map).split('\n');
    expect(
      serialise(changed)
        .split('\n')
        .filter((line, index) => line !== lines[index]),
    ).toEqual(['      "title": "Other",']);
  });

  it('holds known fields only', () => {
    const [first] = Object.values(map.phases);
    const odd = { ...map, phases: { ...map.phases, [first!.id]: { ...first!, secret: 1 } }, more: 2 };
    expect(serialise(odd)).toBe(serialise(map));
  });
});

const reversed = <R extends object>(row: R): R => Object.fromEntries(Object.entries(row).toReversed()) as R;
