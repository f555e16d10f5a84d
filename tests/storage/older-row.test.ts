import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECORDS, TABLES, createOpportunity, createTouchpoint, tableIn, type Fields } from '#model';
import { withLateFields } from '../../src/storage/older-row.ts';
import { isWhole } from '../../src/storage/row-shape.ts';
import { arbitraryMap } from '../support/random-map.ts';

const fieldsOf = (table: (typeof TABLES)[number]): Fields => RECORDS[table];

/** The fields of a row as the first version knew them. */
const firstFields = (table: (typeof TABLES)[number], row: object): Partial<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => fieldsOf(table)[key]!.since === 1));

test('any row of the first version is whole once the fields are there that it did not know', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      for (const table of TABLES) {
        for (const row of Object.values<object>(tableIn(map, table))) {
          const older = withLateFields(table, firstFields(table, row));
          expect(isWhole(table, older), table).toBe(true);
          expect(older).toMatchObject(firstFields(table, row));
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('what nobody has set is unset as in a new record', () => {
  const touchpoint = createTouchpoint({ id: 't1', phaseId: 'p1', x: 0, y: 0 });
  expect(withLateFields('touchpoints', firstFields('touchpoints', touchpoint))).toEqual(touchpoint);
  const opportunity = createOpportunity({ id: 'o1', title: '' });
  expect(withLateFields('opportunities', firstFields('opportunities', opportunity))).toEqual(opportunity);
});

test('a row of this version is left as it is', () => {
  const touchpoint = createTouchpoint({ id: 't1', phaseId: 'p1', x: 0, y: 0, patientView: 'Too long a wait' });
  expect(withLateFields('touchpoints', touchpoint)).toBe(touchpoint);
});
