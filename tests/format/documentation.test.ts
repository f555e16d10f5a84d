import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse, readFile, readMermaid, readRatings, serialise } from '#format';
import { TABLES, inOrder, pathOf } from '#model';
import { ratingColumns } from '../../src/format/ratings-csv/columns.ts';
import { mapFile } from '../../src/format/native/schema.ts';
import { codes, readContext, newMapIn, sound } from './support.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/file-format.md', import.meta.url)), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({ kind, text: text! }));
const [full, short] = blocks.filter(({ kind }) => kind === 'json').map(({ text }) => text);

it('has two examples of JSON, one of ratings and one of Mermaid', () => {
  expect(blocks.map(({ kind }) => kind)).toEqual(['json', 'json', 'csv', 'mermaid']);
});

it('shows a whole file that opens without a word', () => {
  const { map, report } = sound(parse(full!, readContext()));
  expect(report).toEqual([]);
  expect(v.safeParse(mapFile, JSON.parse(full!)).issues).toBeUndefined();
  // The same values in the same order, only with other line breaks.
  expect(JSON.stringify(JSON.parse(full!))).toBe(JSON.stringify(JSON.parse(serialise(map))));
});

it('shows a short file that opens with what it leaves out filled in', () => {
  const { map, report } = sound(parse(short!, readContext()));
  expect(new Set(codes(report))).toEqual(new Set(['tableMissing', 'fieldMissing', 'placed']));
  expect(inOrder(map.phases).map(({ title }) => title)).toEqual(['Daily life', 'Diagnosis']);
  expect(pathOf(map, 'j1').map(({ id }) => id)).toEqual(['t1', 't2']);
});

it('shows a Mermaid journey that opens, alone and in this very page', async () => {
  const text = blocks.find(({ kind }) => kind === 'mermaid')!.text;
  expect(codes(sound(readMermaid(text, readContext())).report)).toEqual(['scoresAsFeeling', 'linkedInOrder']);
  const file = { name: 'file-format.md', bytes: new TextEncoder().encode(page) };
  const whole = newMapIn(await readFile(file, { ...readContext(), isMapOpen: false }));
  expect(whole.map.info.title).toBe('Knee pain');
});

it('shows ratings that the example’s map takes, and names every column in both languages', async () => {
  const text = blocks.find(({ kind }) => kind === 'csv')!.text;
  const result = await readRatings(text, { map: sound(parse(full!, readContext())).map, newId: () => 'new' });
  expect(result.ok && { ...result.value, ratings: result.value.ratings.map(({ rating }) => rating.score) }).toEqual({
    ratings: [-1.5, 1],
    known: [],
    blank: [],
    unmatched: [],
    ambiguous: [],
    refused: [],
    rounded: [],
    unclearDates: [],
    ignoredColumns: [],
    scale: 'signed',
    encoding: null,
    report: [],
  });
  for (const { id, name } of ratingColumns) expect(page).toContain(`| \`${id}\` | ${name.ja} |`);
});

it('names every list of a file', () => {
  for (const table of TABLES) expect(page).toContain(`| \`${table}\` |`);
});
