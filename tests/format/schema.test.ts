import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { SCHEMA_FILE, publishedSchema } from '../../scripts/schema.mjs';
import { mapFile } from '../../src/format/native/schema.ts';
import { isSafeId } from '../../src/format/native/ids.ts';

it('the published schema is the one that the program reads by (otherwise: npm run schema)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(publishedSchema(mapFile));
});

it('no id is a name that every object has', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    expect([name, isSafeId(name)]).toEqual([name, false]);
  for (const id of ['a', 'V1StGXR8_Z5jdHi6B-myT', '0', 'protocol', '__proto']) expect(isSafeId(id)).toBe(true);
});

it('the schema allows nothing that is no map', () => {
  expect(v.is(mapFile, {})).toBe(false);
  expect(v.is(mapFile, { format: 'tabiji-map', version: 1 })).toBe(false);
});
