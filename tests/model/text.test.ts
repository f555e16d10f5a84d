import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH, MAX_TITLE_LENGTH, cleanFields, cleanText, cleanTitle } from '#model';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('text', () => {
  test.each([
    ['composes what was typed in parts', 'か\u3099 e\u0301', 'が é'],
    ['keeps newlines and tabs, every newline the same', 'a\r\nb\rc\n\td', 'a\nb\nc\n\td'],
    ['drops control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u009fg', 'abcde\nfg'],
    ['drops what no XML file may hold', 'a\ufffeb\uffffc', 'abc'],
    ['drops what reverses the text around it', 'a\u202eb\u202ac\u202cd\u2066e\u2069f', 'abcdef'],
    ['replaces halves of a surrogate pair', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
    ['keeps whole pairs and joined emoji', '𠮷野家で👩‍⚕️', '𠮷野家で👩‍⚕️'],
    ['composes across a control character that went', 'か\u0000\u3099', 'が'],
    ['keeps spaces at the ends', ' a ', ' a '],
    ['keeps tags as the text that they are', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('is cut at its limit', () => {
    expect(cleanText('あ'.repeat(MAX_TEXT_LENGTH + 1))).toHaveLength(MAX_TEXT_LENGTH);
  });

  test('is cut before a surrogate pair, not through it', () => {
    const text = `${'a'.repeat(MAX_TEXT_LENGTH - 1)}😀`;
    expect(cleanText(text)).toBe('a'.repeat(MAX_TEXT_LENGTH - 1));
    expect(cleanText(text.slice(1))).toBe(text.slice(1));
  });
});

describe('a title', () => {
  test.each([
    ['is one line', ' first\n\tvisit ', 'first visit'],
    ['may be empty', ' \n ', ''],
    ['loses what text loses', 'a\u0000か\u3099\ud800', 'aが\ufffd'],
  ])('%s', (_, text, expected) => {
    expect(cleanTitle(text)).toBe(expected);
  });

  test('is cut at its limit, and does not end in a space then', () => {
    expect(cleanTitle('x'.repeat(300))).toHaveLength(MAX_TITLE_LENGTH);
    const text = `${'x'.repeat(MAX_TITLE_LENGTH - 1)} tail`;
    expect(cleanTitle(text)).toBe('x'.repeat(MAX_TITLE_LENGTH - 1));
  });
});

describe('whatever is typed', () => {
  const units = fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.constantFrom(' ', '\n', '\r', '\u3099', 'か', '\ud83d', '\ude00', '\u0000', '\u202e', '\u2067', '\u0958'),
  );
  const anything = fc.oneof(
    fc.string({ unit: units, maxLength: 40 }),
    fc.string({ unit: units, minLength: 150, maxLength: 260, size: 'max' }),
  );

  test.each([
    ['text', cleanText, MAX_TEXT_LENGTH],
    ['title', cleanTitle, MAX_TITLE_LENGTH],
  ] as const)('a clean %s is clean once and for all', (_, clean, limit) => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = clean(text);
        expect(clean(cleaned)).toBe(cleaned);
        expect(cleaned.normalize('NFC')).toBe(cleaned);
        expect(cleaned.length).toBeLessThanOrEqual(limit);
        expect(cleaned).not.toMatch(LONE_SURROGATE);
        // oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
        expect(cleaned).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the fields of a record', () => {
  test('titles become one line, texts keep theirs', () => {
    expect(cleanFields('touchpoints', { title: 'a\nb', description: 'a\r\nb', moment: true, x: 3 })).toEqual({
      title: 'a b',
      description: 'a\nb',
      moment: true,
      x: 3,
    });
  });

  test('an empty channel is none', () => {
    expect(cleanFields('touchpoints', { channel: ' \n' })).toEqual({ channel: null });
    expect(cleanFields('touchpoints', { channel: null })).toEqual({ channel: null });
  });

  test('lists lose empty and repeated entries', () => {
    expect(cleanFields('touchpoints', { actors: [' nurse', 'nurse', '', 'doctor'] })).toEqual({
      actors: ['nurse', 'doctor'],
    });
  });

  test('ids, order keys and times stay as they are', () => {
    const fields = { id: ' x ', order: 'a0', createdAt: '2026-11-22T08:00:00.000Z' };
    expect(cleanFields('phases', fields)).toEqual(fields);
  });
});
