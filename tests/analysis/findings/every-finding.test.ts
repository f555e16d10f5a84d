import { describe, expect, it, test } from 'vitest';
import { findingRows, findingsOf, type Finding } from '#analysis';
import { LANGUAGES, textIn } from '#i18n';
import type { JourneyMap } from '#model';
import { findingSentence } from '#speech';
import { journey, map, phase, rating } from '../../support/map-builder.ts';
import { soundMap, troubledMap } from './every-finding.ts';

const TODAY = { today: '2026-11-30' };

/** Eight touchpoints of which nothing bad is told. */
const rosyMap = (): JourneyMap => {
  const ids = Array.from('abcdefgh');
  return map(
    'Rosy',
    phase('A', ids.join(' ')),
    journey('Main', ids.join(' > ')),
    ...ids.map((id) => rating(id, 'medical', 1)),
  );
};

const everyFinding = (): { readonly map: JourneyMap; readonly finding: Finding }[] =>
  [troubledMap(), rosyMap()].flatMap((each) => findingsOf(each, TODAY).all.map((finding) => ({ map: each, finding })));

test('every row of the table finds something on a map made for it', () => {
  const found = new Set(everyFinding().map(({ finding }) => finding.code));
  expect(findingRows.map(({ code }) => code).filter((code) => !found.has(code))).toEqual([]);
});

test('of a sound map nothing is told', () => {
  expect(findingsOf(soundMap(), TODAY).all).toEqual([]);
});

test('every finding of a map has a key of its own', () => {
  const keys = findingsOf(troubledMap(), TODAY).all.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(LANGUAGES)('in %s every finding is a sentence', (language) => {
  const text = textIn(language);
  const sentences = everyFinding().map(({ map: each, finding }) => ({
    finding,
    sentence: findingSentence(each, finding, { text, language }),
  }));

  it('with all its parts, and without a full stop', () => {
    for (const { sentence } of sentences) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[（(]\s*[)）]|「」|“”|[。.]$/);
      expect(sentence.length).toBeGreaterThan(8);
    }
  });

  it('with its figures', () => {
    for (const { finding, sentence } of sentences) {
      const { code, members, place } = finding;
      // What a touchpoint or journey is said to be by itself counts nothing.
      const isCounted = members.length > 0 && (place.kind === 'map' || code === 'longTrough' || code === 'longInStage');
      if (isCounted) expect(sentence).toContain(String(members.length));
    }
  });

  it('and no two codes say the same', () => {
    const codes = new Map(sentences.map(({ sentence, finding }) => [sentence, finding.code]));
    for (const { sentence, finding } of sentences) expect(codes.get(sentence)).toBe(finding.code);
  });
});

test('a sentence tells titles in quotation marks, and scores with their signs', () => {
  const fall = everyFinding().find(({ finding }) => finding.code === 'steepFall')!;
  const said = LANGUAGES.map((language) =>
    findingSentence(fall.map, fall.finding, { text: textIn(language), language }),
  );
  expect(said).toEqual([
    '「a」から「b」で心理が+2から−2へ下がります',
    'From “a” to “b”, psychological drops from +2 to −2',
  ]);
});
