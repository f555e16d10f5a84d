import type { Font } from './display.ts';

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
    (at) => at >= LEAST && letters - at >= LEAST && widthOf(`${word.slice(0, at)}-`, font) <= width,
  );
  return cut === undefined ? null : [`${word.slice(0, cut)}-`, word.slice(cut)];
}
