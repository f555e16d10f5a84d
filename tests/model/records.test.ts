import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  RECORDS,
  TABLES,
  check,
  cleanFields,
  createChannel,
  createJourney,
  createRating,
  createTouchpoint,
  tableIn,
  wholeRecord,
  type Fields,
} from '#model';
import { arbitraryMap } from '../support/random-map.ts';

const fieldsOf = (table: (typeof TABLES)[number]): Fields => RECORDS[table];

test('a new record is whole: every field that is not given says that it is unset', () => {
  const touchpoint = createTouchpoint({ id: 't', phaseId: 'p', x: 0, y: 0 });
  expect(wholeRecord(RECORDS.touchpoints)(touchpoint)).toBe(true);
  expect(Object.keys(touchpoint).toSorted()).toEqual(Object.keys(RECORDS.touchpoints).toSorted());
  expect(touchpoint).toMatchObject({ channel: null, mix: [], moment: false, status: 'actual', isLocked: false });
});

test('a record without one of its fields, or with one of another type, is not whole', () => {
  const rating = createRating({ id: 'r', touchpointId: 't', aspect: 'medical', score: 1 });
  for (const key of Object.keys(rating)) {
    const { [key as keyof typeof rating]: _gone, ...rest } = rating;
    expect([key, wholeRecord(RECORDS.ratings)(rest)]).toEqual([key, false]);
    expect([key, wholeRecord(RECORDS.ratings)({ ...rating, [key]: {} })]).toEqual([key, false]);
  }
});

test('a list with a hole is none, as `map` and `every` pass over it', () => {
  const journey = createJourney({ id: 'j', order: 'a', title: 'Care', aspects: ['medical', 'social'] });
  const aspects: string[] = [];
  aspects[1] = 'social';
  expect(wholeRecord(RECORDS.journeys)(journey)).toBe(true);
  expect(wholeRecord(RECORDS.journeys)({ ...journey, aspects })).toBe(false);
});

test('a field is cleaned by the record that it belongs to: a channel is unset at a touchpoint, and empty in its own row', () => {
  expect(cleanFields('touchpoints', { channel: ' ' })).toEqual({ channel: null });
  expect(cleanFields('channels', createChannel({ id: 'c', channel: ' a\nb ', empathy: 9 }))).toMatchObject({
    channel: 'a b',
    empathy: 5,
  });
  expect(cleanFields('opportunities', { measure: 'a\nb', description: 'a\nb' })).toEqual({
    measure: 'a b',
    description: 'a\nb',
  });
});

test('a number that is none is unset where a field may be, else the nearest to 0', () => {
  const nan = Number.NaN;
  expect(cleanFields('opportunities', { impact: nan })).toEqual({ impact: null });
  expect(cleanFields('ratings', { score: nan, weight: nan })).toEqual({ score: 0, weight: 0 });
});

test('cleaning a sound record changes nothing', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      expect(check(map)).toEqual([]);
      for (const table of TABLES) {
        for (const row of Object.values<object>(tableIn(map, table))) {
          expect(wholeRecord(fieldsOf(table))(row)).toBe(true);
          expect(cleanFields(table, row)).toEqual(row);
        }
      }
    }),
    { numRuns: 50 },
  );
});
