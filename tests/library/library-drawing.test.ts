import { describe, expect, test } from 'vitest';
import { blankMap, templateToMap } from '#format';
import { templates } from '#knowledge';
import { applyEdit } from '#model';
import type { LibraryEntry } from '#storage';
import { arrangeEntries } from '../../src/library/arrange-entries.ts';
import { changedAgo } from '../../src/i18n/ago.ts';
import { DRAWING } from '../../src/library/drawing-size.ts';
import { drawingOf } from '../../src/library/map-drawing.ts';
import { createThumbnails } from '../../src/library/thumbnails.ts';

const NOW = '2026-11-22T09:00:00.000Z';
let count = 0;
const newId = (): string => `id-${(count += 1)}`;
const template = () => templateToMap(templates[0]!, 'en', { now: NOW, newId });

describe('a drawing', () => {
  test('has a card for every touchpoint, a line for every journey’s first aspect, and a curve for every aspect', () => {
    const drawing = drawingOf(template());

    expect(`${drawing.cards}${drawing.planned}`.split('M')).toHaveLength(22 + 1);
    expect(drawing.curves.map(({ aspect }) => aspect)).toEqual(['medical', 'psychological', 'economic', 'social']);
    expect(drawing.links.length).toBeGreaterThan(0);
    expect(drawing.fit.isCropped).toBe(false);
  });

  test('of an empty map is its phases, from edge to edge', () => {
    const { bands, cards, curves } = drawingOf(blankMap('ja', { now: NOW, newId }));

    expect(bands).toHaveLength(7);
    expect(bands[0]!.x).toBe(0);
    expect(bands.at(-1)!.x + bands.at(-1)!.width).toBeCloseTo(DRAWING.width);
    expect([cards, curves]).toEqual(['', []]);
  });

  test('of a very long map is its beginning, large enough to be recognised', () => {
    const map = blankMap('en', { now: NOW, newId });
    const id = Object.keys(map.phases)[0]!;
    const { fit, bands } = drawingOf(applyEdit(map, 'resizePhase', { id, width: 90_000 }));

    expect(fit.isCropped).toBe(true);
    expect(bands).toEqual([{ x: 0, width: expect.any(Number) as number }]);
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
