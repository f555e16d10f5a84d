import { expect, test } from 'vitest';
import { textIn } from '#i18n';
import { interestsTexts } from '#speech';
import { interest, map, phase } from '../support/map-builder.ts';

const en = { text: textIn('en'), language: 'en' } as const;
const ja = { text: textIn('ja'), language: 'ja' } as const;

const declared = map(
  'Map',
  phase('A', 'a'),
  interest('Head of cardiology', {
    relation: 'lectureFee',
    counterpart: 'A Pharma',
    product: 'X',
    amount: 'under500k',
    from: '2025-04-01T00:00:00.000Z',
    to: '2026-03-31T00:00:00.000Z',
  }),
  ...Array.from('bcde', (role) => interest(role, { relation: 'goods' })),
);

test('declared interests are one line: whose, by what bound to whom, how much, when; where that is too long the rest is counted', () => {
  const texts = interestsTexts(declared, en);
  expect(texts).toHaveLength(5);
  expect(texts[0]).toMatch(/; e \(Goods\)$/);
  expect(texts[1]).toBe(
    'Declared interests: Head of cardiology (Lecture fee · A Pharma · X · Under ¥500,000 · 2025–2026); b (Goods); c (Goods); d (Goods); and 1 more',
  );
  expect(interestsTexts(declared, ja)[1]).toContain('ほか1件');
});

test('where none is declared nothing is said: that is not none', () => {
  expect(interestsTexts(map('Map', phase('A', 'a')), en)).toEqual([]);
});
