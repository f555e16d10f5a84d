import { describe, expect, test } from 'vitest';
import { createSession } from '#editor';
import { words } from '#knowledge';
import type { JourneyMap } from '#model';
import { headlineOf, slideFrame, sourceOf } from '../../src/export/slide-frame.ts';
import { journey, map, phase, rating } from '../support/map-builder.ts';

const LINE = [phase('Onset', 'call ward'), journey('Main', 'call > ward')] as const;
const request = (of: JourneyMap, language: 'ja' | 'en' = 'en') => ({
  map: of,
  sight: { ...createSession(of).getState(), viewpoint: 'patient' as const, activeJourney: 'Main' },
  language,
  headline: null,
  organisation: ' ',
});
const known = { evidence: 'survey' } as const;

describe('the headline', () => {
  test('says where an aspect falls furthest along the journey', () => {
    const falling = map('Stroke', ...LINE, rating('call', 'social', 2), rating('ward', 'social', -1));
    expect(headlineOf(request(falling))).toBe('Stroke — the social experience falls furthest at “ward”');
    expect(headlineOf(request(falling, 'ja'))).toBe('Stroke — 社会は「ward」で最も大きく落ち込む');
  });

  test('is the title of the map where nothing falls, and what was typed where somebody did', () => {
    const flat = map('Stroke', ...LINE);
    expect(headlineOf(request(flat))).toBe('Stroke');
    expect(slideFrame({ ...request(flat), headline: 'Call at once' }).headline).toBe('Call at once');
  });
});

describe('the source note', () => {
  const rated = (...evidence: readonly object[]): JourneyMap =>
    map(
      'Stroke',
      ...LINE,
      ...evidence.map((fields, index) => rating('call', index === 0 ? 'medical' : 'social', 1, fields)),
    );

  test('counts the scores that are assumptions, hearsay or known', () => {
    expect(sourceOf(request(rated()))).toBe('Source: Nothing is rated yet');
    expect(sourceOf(request(rated({}, {})))).toBe('Source: 2 of 2 scores are assumptions');
    expect(sourceOf(request(rated({}, known)))).toBe('Source: 1 of 2 scores are assumptions');
    expect(sourceOf(request(rated({ evidence: 'hearsay' }, {})))).toBe(
      'Source: 2 of 2 scores are assumptions or hearsay',
    );
    expect(sourceOf(request(rated(known, known)))).toBe('Source: All 2 scores rest on evidence');
  });

  test('says of an example that it is one, in the language in use', () => {
    const example = rated({});
    const told = { ...example, info: { ...example.info, description: words.illustrative.ja } };
    expect(sourceOf(request(told))).toMatch(/illustrative/);
    expect(sourceOf(request(told, 'ja'))).toBe(
      '出典：説明用の例。点数1件のうち1件が仮説（実在の患者のデータではありません）',
    );
  });
});

test('a slide without an organisation says only with what it was made', () => {
  const of = map('Stroke', ...LINE);
  expect(slideFrame(request(of)).by).toBe('Tabiji');
  expect(slideFrame({ ...request(of), organisation: 'City Hospital' }).by).toBe('City Hospital · Tabiji');
});
