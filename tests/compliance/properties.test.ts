import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAdvertising, findPersonalData, redactAll } from '#compliance';
import { breaks, clean } from './advertising-examples.ts';
import { personalExamples, personalTraps } from './personal-examples.ts';

const PIECES = [...Object.values(breaks).flat(), ...clean, ...personalExamples.map(([text]) => text), ...personalTraps];
const ODD = ['\u200b', '\ud83d', '㍿', 'ﾞ', 'か\u3099', '…', '\u0000', '👨‍👩‍👧', '　', '・', 'İ', 'ﬃ', '\n', '[', '「'];

// Words that mean something, broken anywhere and put together with odd letters.
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES).chain((text) => fc.nat(text.length).map((at) => text.slice(at))),
      fc.constantFrom(...PIECES),
      fc.constantFrom(...ODD),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const anyLanguage = fc.constantFrom('ja' as const, 'en' as const);
const anyChannel = fc.constantFrom('web', 'tv', 'internal', 'nowhere', null);

const RUNS = { numRuns: 150 };

describe('of any text', () => {
  it('a finding gives back its span at its place', () => {
    const check = fc.property(anyText, anyLanguage, anyChannel, (text, language, channel) => {
      const all = [...checkAdvertising(text, { channel, language }), ...findPersonalData(text, { language })];
      for (const { span, start } of all) {
        expect(span.length).toBeGreaterThan(0);
        expect(text.slice(start, start + span.length)).toBe(span);
      }
    });
    fc.assert(check, RUNS);
  });

  it('findings come by their place', () => {
    const check = fc.property(anyText, anyLanguage, (text, language) => {
      const starts = checkAdvertising(text, { channel: 'tv', language }).map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });
    fc.assert(check, RUNS);
  });

  it('redaction leaves nothing to be found', () => {
    const check = fc.property(anyText, anyLanguage, (text, language) => {
      expect(findPersonalData(redactAll(text, { language }), { language })).toEqual([]);
    });
    fc.assert(check, RUNS);
  });
});

describe('of a text made to be slow', () => {
  const repeated = [
    '必ず',
    '0',
    '1-',
    'a ',
    'あ',
    'さん',
    '「',
    '治',
    '100%',
    'no ',
    '山',
    'ア ',
    '@a.',
    '-',
    '（',
    'A',
  ];

  it.each(repeated)('the end is reached (%s)', (piece) => {
    const text = piece.repeat(4_000 / piece.length);
    expect(() => checkAdvertising(text, { channel: 'tv', language: 'ja' })).not.toThrow();
    expect(() => checkAdvertising(text, { channel: 'tv', language: 'en' })).not.toThrow();
    expect(() => findPersonalData(text, { language: 'ja' })).not.toThrow();
  });
});
