import { describe, expect, test } from 'vitest';
import { blankMap, templateToMap } from '#format';
import { templates } from '#knowledge';
import type { LibraryEntry } from '#storage';
import { arrangeEntries } from '../../src/library/arrange-entries.ts';
import { changedAgo } from '../../src/i18n/ago.ts';
import { DRAWING } from '../../src/controls/drawing-size.ts';
import { drawingOf } from '../../src/controls/map-drawing.ts';
import { createThumbnails } from '../../src/library/thumbnails.ts';
import { flat } from '../scene/build-scene.ts';
import { journey, map, phase, rating } from '../support/map-builder.ts';

const NOW = '2026-11-22T09:00:00.000Z';
let count = 0;
const newId = (): string => `id-${(count += 1)}`;
const template = () => templateToMap(templates[0]!, 'en', { now: NOW, newId });

describe('a drawing', () => {
  test('has a band for every phase, four lanes over the whole width, and a star for every moment of truth', () => {
    const made = template();
    const items = flat(drawingOf(made));
    const bands = items.flatMap((item) => (item.kind === 'rect' && item.fill?.startsWith('band') ? [item] : []));
    expect(bands).toHaveLength(Object.keys(made.phases).length);
    expect(bands.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(DRAWING.width);
    const lines = items.flatMap((item) => (item.kind === 'path' ? (item.stroke ?? []) : []));
    expect([...new Set(lines.map(({ colour }) => colour))]).toEqual(['medical', 'psychological', 'economic', 'social']);
    const moments = Object.values(made.touchpoints).filter(({ moment }) => moment);
    const stars = items.filter((item) => item.kind === 'path' && item.fill === 'star');
    expect(stars.length).toBeGreaterThan(0);
    expect(stars.length).toBeLessThanOrEqual(moments.length);
    expect(items.filter(({ kind }) => kind === 'text')).toEqual([]);
  });

  test('of an empty map is its phases, from edge to edge', () => {
    const items = drawingOf(blankMap('ja', { now: NOW, newId }));
    expect(items).toHaveLength(7);
    expect(items[0]).toMatchObject({ x: 0, width: DRAWING.width / 7, fill: 'bandOdd' });
  });

  test('shows the first journey of which something is known', () => {
    const two = map(
      'Map',
      phase('A', 'a b c'),
      journey('Empty', 'a > b'),
      journey('Rated', 'b > c'),
      rating('c', 'social', 1),
    );
    const strokes = flat(drawingOf(two)).flatMap((item) => (item.kind === 'path' ? (item.stroke?.colour ?? []) : []));
    expect(strokes).toContain('social');
  });
});

describe('thumbnails', () => {
  const entry = { id: 'a', revision: 1 } as LibraryEntry;

  test('read a map once for a revision', async () => {
    let reads = 0;
    const thumbnails = createThumbnails(async () => {
      reads += 1;
      return template();
    });

    expect(await thumbnails(entry)()).toBe(await thumbnails({ ...entry })());
    expect(reads).toBe(1);
    await thumbnails({ ...entry, revision: 2 })();
    expect(reads).toBe(2);
  });

  test('of a map that cannot be read are none', async () => {
    expect(await createThumbnails(async () => null)(entry)()).toBeNull();
    expect(await createThumbnails(() => Promise.reject(new Error('disk')))(entry)()).toBeNull();
  });
});

describe('the arrangement', () => {
  const entries = ['Übergang', 'Map 10', 'Map 9'].map(
    (title, index) =>
      ({ id: title, title, theme: 'ぜんそく', description: '', updatedAt: `2026-01-0${index + 1}` }) as LibraryEntry,
  );
  const arranged = (search: string, sorting: 'change' | 'title') =>
    arrangeEntries(entries, { search, sorting, language: 'en' }).map(({ title }) => title);

  test('sorts by the last change, or by title with numbers as numbers', () => {
    expect(arranged('', 'change')).toEqual(['Map 9', 'Map 10', 'Übergang']);
    expect(arranged('', 'title')).toEqual(['Map 9', 'Map 10', 'Übergang']);
  });

  test('finds themes whatever the kana', () => {
    expect(arranged('ゼンソク 9', 'change')).toEqual(['Map 9']);
  });
});

describe('how long ago', () => {
  const ago = (minutes: number, language: 'ja' | 'en' = 'en') =>
    changedAgo(language, new Date(Date.parse(NOW) - minutes * 60_000).toISOString(), NOW, 'just now');

  test('is said in minutes, hours and days, then as a date', () => {
    expect([0, 3, 61, 26 * 60].map((minutes) => ago(minutes))).toEqual([
      'just now',
      '3 minutes ago',
      '1 hour ago',
      'yesterday',
    ]);
    expect(ago(26 * 60, 'ja')).toBe('昨日');
    expect(ago(8 * 24 * 60)).toBe('Nov 14, 2026');
  });

  test('is a date where the clock was far behind', () => {
    expect([ago(-5), ago(-3 * 24 * 60)]).toEqual(['just now', 'Nov 25, 2026']);
  });
});
