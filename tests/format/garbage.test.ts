import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse, readFile, readMermaid, serialise } from '#format';
import { check } from '#model';
import { mapToFile } from '../../src/format/native/serialise.ts';
import { mapFile } from '../../src/format/native/schema.ts';
import { arbitraryMap } from '../support/random-map.ts';
import { readContext } from './support.ts';

/** Refused with a reason, or read into a map that is sound, allowed by the schema and stays the same when saved. */
function expectRefusedOrSound(text: string): void {
  const result = parse(text, readContext());
  if (!result.ok) {
    expect(result.problem.code).not.toBe('');
    return;
  }
  const { map } = result.value;
  expect(check(map)).toEqual([]);
  expect(v.safeParse(mapFile, mapToFile(map)).issues).toBeUndefined();
  const again = parse(serialise(map), readContext());
  expect(again).toEqual({ ok: true, value: { map, report: [] } });
}

const key = fc.constantFrom(
  'id',
  'x',
  'y',
  'title',
  'phaseId',
  'order',
  'kind',
  'target',
  'source',
  'score',
  'aspect',
  'aspects',
  'review',
  'touchpointIds',
  'parentId',
  '__proto__',
  'constructor',
  'toString',
  'journeyId',
  'touchpointId',
  'perspective',
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    -0,
    3.7,
    '',
    'a',
    '__proto__',
    'constructor',
    'patient',
    'social',
    [],
    {},
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
);
const row = fc.oneof({ weight: 5, arbitrary: fc.dictionary(key, value) }, { weight: 1, arbitrary: value });
const rows = fc.array(row, { maxLength: 4 });
const garbageFile = fc.record(
  {
    format: fc.constant('tabiji-map'),
    version: fc.constant(1),
    info: value,
    phases: rows,
    touchpoints: rows,
    journeys: rows,
    links: rows,
    ratings: rows,
    annotations: rows,
    personas: rows,
    opportunities: rows,
  },
  { requiredKeys: ['format', 'version'] },
);

type Spoiler = { readonly at: number; readonly value: unknown; readonly isRemoved: boolean };

/** Replaces or removes the `at`-th value of all that the file holds. */
function spoil(file: unknown, { at, value: other, isRemoved }: Spoiler): void {
  const places: { parent: Record<string, unknown>; key: string }[] = [];
  const visit = (parent: object): void => {
    for (const [name, child] of Object.entries(parent)) {
      places.push({ parent: parent as Record<string, unknown>, key: name });
      if (typeof child === 'object' && child !== null) visit(child as object);
    }
  };
  visit(file as object);
  const place = places[at % places.length];
  if (place === undefined) return;
  if (isRemoved) delete place.parent[place.key];
  else
    Object.defineProperty(place.parent, place.key, {
      value: other,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

describe('whatever a file holds', () => {
  it('reading any JSON never fails in another way', () => {
    fc.assert(fc.property(fc.json(), expectRefusedOrSound), { numRuns: 300 });
  });

  it('reading any rows never fails in another way', () => {
    fc.assert(
      fc.property(garbageFile, (file) => expectRefusedOrSound(JSON.stringify(file))),
      { numRuns: 400 },
    );
  });

  it('reading a spoilt map never fails in another way', () => {
    const spoilers = fc.array(fc.record({ at: fc.nat(), value, isRemoved: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(arbitraryMap(), spoilers, (map, list) => {
        const file: unknown = JSON.parse(serialise(map));
        for (const spoiler of list) spoil(file, spoiler);
        expectRefusedOrSound(JSON.stringify(file));
      }),
      { numRuns: 200 },
    );
  });

  it('reading a cut or garbled text never fails in another way', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.nat(), fc.string({ maxLength: 5 }), (map, at, insert) => {
        const text = serialise(map);
        const place = at % text.length;
        expectRefusedOrSound(text.slice(0, place));
        expectRefusedOrSound(text.slice(0, place) + insert + text.slice(place));
      }),
      { numRuns: 100 },
    );
  });

  it('reading any bytes gives a problem or a map', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('a.tabiji.json', 'a.mmd', 'a.png'),
        async (bytes, name) => {
          const read = await readFile({ name, bytes }, { ...readContext(), isMapOpen: true });
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 250 },
    );
  });

  it('reading any lines as Mermaid gives a problem or a sound map', () => {
    const piece = fc.constantFrom(
      'title',
      'section',
      'accDescr',
      'accTitle',
      '{',
      '}',
      ':',
      '：',
      ';',
      ',',
      '、',
      '#',
      '%%',
      '%%{',
      '}%%',
      '5',
      '3.5',
      '-1',
      '９',
      'Me',
      '患者',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '---',
      '```',
      '```mermaid',
      'journey',
      '#35;',
      '#x;',
      '<br/>',
      '\ud800',
      '\0',
      '8:00',
    );
    const lines = fc.string({ unit: piece, maxLength: 40 });
    fc.assert(
      fc.property(lines, fc.boolean(), (text, hasHead) => {
        const result = readMermaid(hasHead ? `journey\n${text}` : text, readContext());
        if (!result.ok) return;
        expect(check(result.value.map)).toEqual([]);
        expect(parse(serialise(result.value.map), readContext())).toEqual({
          ok: true,
          value: { map: result.value.map, report: [] },
        });
      }),
      { numRuns: 700 },
    );
  });
});
