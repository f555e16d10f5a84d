import type { Font } from './display.ts';

/** The sign itself, not the minus on keyboards, so that those of the text are told apart. */
const HYPHEN = '\u2010';
const INSIDE = /(?<=\p{sc=Latin})\u2010\s?(?=\p{sc=Latin})/gu;

/** What was cut into lines as one line again. */
export const withoutHyphens = (text: string): string => text.replaceAll(INSIDE, '');

/** Short of this many letters no part of a word stands on a line of its own. */
const LEAST = 3;
/** Between syllables, nearly: before a consonant that a vowel follows. */
const SYLLABLE = /(?<=[aeiouy])(?=[^aeiouy][aeiouy])|(?<=[^aeiouy])(?=[^aeiouy][aeiouy])/gi;
const WORD = /^\p{sc=Latin}+/u;

/**
 * Where a word in Latin letters that is wider than the room is cut: the longest beginning that fits with a hyphen
 * after it; null where it has none, or fits.
 */
export function hyphenated(
  word: string,
  { font, width, widthOf }: { font: Font; width: number; widthOf: (text: string, font: Font) => number },
): readonly [string, string] | null {
  if (widthOf(word, font) <= width) return null;
  const letters = WORD.exec(word)?.[0].length ?? 0;
  const cuts = [...word.matchAll(SYLLABLE)].map(({ index }) => index);
  const cut = cuts.findLast(
    (at) => at >= LEAST && letters - at >= LEAST && widthOf(word.slice(0, at) + HYPHEN, font) <= width,
  );
  return cut === undefined ? null : [word.slice(0, cut) + HYPHEN, word.slice(cut)];
}
