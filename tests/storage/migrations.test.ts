import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { SCHEMA_VERSION, STORES } from '../../src/storage/schema.ts';

test('the steps are numbered without a gap up to the present version, and add each store once', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1));
  expect(MIGRATIONS.flatMap(({ adds }) => adds).toSorted()).toEqual(Object.keys(STORES).toSorted());
});
