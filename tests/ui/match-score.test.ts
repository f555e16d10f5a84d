import { expect, test } from 'vitest';
import { matchScore } from '#ui';

test('every word of the search must occur somewhere', () => {
  expect(matchScore('clinic visit', ['First visit', 'Clinic'])).toBeGreaterThan(0);
  expect(matchScore('clinic phone', ['First visit', 'Clinic'])).toBe(0);
});

test('an empty search fits everything', () => {
  expect(matchScore(' ', ['anything'])).toBe(1);
});

test.each([
  ['ﾀｯﾁ', 'タッチポイント'],
  ['たっち', 'タッチポイント'],
  ['ＨｂＡ１ｃ', 'HbA1c高値'],
  ['診断　説明', '診断の説明を受ける'],
])('%s finds %s whatever the width, case or kana', (search, text) => {
  expect(matchScore(search, [text])).toBeGreaterThan(0);
});

test('beginnings count more than middles, labels more than details', () => {
  expect(matchScore('dia', ['Diagnosis'])).toBeGreaterThan(matchScore('dia', ['Radial']));
  expect(matchScore('clinic', ['Clinic'])).toBeGreaterThan(matchScore('clinic', ['Visit', 'Clinic']));
});

test('a fuzzy search leaves letters out, from the beginning of a word on', () => {
  expect(matchScore('zmin', ['Zoom in'], true)).toBeGreaterThan(0);
  expect(matchScore('接追', ['接点を追加'], true)).toBeGreaterThan(0);
  expect(matchScore('oin', ['Zoom in'], true)).toBe(0);
  expect(matchScore('niz', ['Zoom in'], true)).toBe(0);
  expect(matchScore('zmin', ['Zoom in'])).toBe(0);
});

test('what was typed in full counts more than what was left out', () => {
  expect(matchScore('sav', ['A quick save'], true)).toBeGreaterThan(matchScore('sav', ['Show all views'], true));
  expect(matchScore('zin', ['Zin'], true)).toBeGreaterThan(matchScore('zin', ['Zoom in'], true));
});
