import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFieldName, recordFieldText, recordName } from '#fields';
import { RECORDS, TABLES, type RecordName } from '#model';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { randomMap } from '../model/random-edit.ts';

/** What no list of differences shows. */
const UNSEEN = new Set(['id', 'order', 'x', 'y', 'createdAt', 'updatedAt']);

const names = Object.keys(RECORDS) as RecordName[];

describe('a field of a record', () => {
  test.each(names)('of %s has a name in both languages', (record) => {
    const fields = Object.keys(RECORDS[record]).filter((field) => !UNSEEN.has(field));
    expect(fields.filter((field) => recordFieldName(record, field, 'ja') === field)).toEqual([]);
    expect(fields.filter((field) => recordFieldName(record, field, 'en') === field)).toEqual([]);
  });

  test('is text, whatever it holds', () => {
    fc.assert(
      fc.property(randomMap(), (any) => {
        for (const table of TABLES)
          for (const row of Object.values<object>(any[table])) {
            expect(typeof recordName(table, row, { map: any, language: 'ja' })).toBe('string');
            for (const field of Object.keys(row))
              expect(recordFieldText(table, row, field, { map: any, language: 'ja' })).not.toContain('[object');
          }
      }),
      { numRuns: 50 },
    );
  });

  test('is told by the names of what it stands for', () => {
    const any = map('Map', phase('Onset', 'a b'), journey('Main', 'a > b'), rating('a', 'medical', -1.5));
    const context = { map: any, language: 'ja' } as const;
    const rated = Object.values(any.ratings)[0]!;
    expect(recordName('ratings', rated, context)).toBe('a · 医療 · 患者');
    expect(recordFieldText('ratings', rated, 'score', context)).toBe('−1.5');
    expect(recordFieldText('touchpoints', any.touchpoints['a']!, 'phaseId', context)).toBe('Onset');
    expect(recordName('links', Object.values(any.links)[0]!, context)).toBe('a → b');
    expect(recordFieldText('journeys', any.journeys['Main']!, 'aspects', context)).toBe('医療');
  });
});
