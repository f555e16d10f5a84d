import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifference, type TextPart } from '#analysis';

const shown = (parts: readonly TextPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('');

describe('what differs in a text', () => {
  test('is told by words, and by signs in Japanese', () => {
    expect(shown(textDifference('The first visit was long', 'The second visit was very long'))).toBe(
      'The [-first][+second] visit was[+ very] long',
    );
    expect(shown(textDifference('初診で待ち時間が長い', '再診で待ち時間が短い'))).toBe(
      '[-初][+再]診で待ち時間が[-長][+短]い',
    );
    expect(shown(textDifference('', 'New'))).toBe('[+New]');
    expect(textDifference('Same', 'Same')).toEqual([{ kind: 'same', text: 'Same' }]);
  });

  test('gives both texts back, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '患', '者', '\n', '👩‍⚕️'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after);
        const without = (kind: string): string =>
          parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  test('of two very long texts is told in time', () => {
    const parts = textDifference('患'.repeat(10_000), '者'.repeat(10_000));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
