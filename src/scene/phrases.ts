const BREAK = '\u200b';
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const STARTS_PHRASE = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}（「『［【〈《([]/u;
const OPENS = /[（「『［【〈《([]$/u;
// A word may not be torn from a sign that belongs to it: 100%, ABC-12, 3人.
const JOINS = /[\p{N}\p{sc=Latin}]$/u;

/**
 * Marks with zero-width spaces where Japanese text may break between phrases: a phrase begins at a word
 * that starts with anything but hiragana (the particles and endings that follow stay with it), or after
 * punctuation. Text without Japanese comes back as it is.
 */
export function withPhraseBreaks(text: string): string {
  if (!JAPANESE.test(text)) return text;
  let marked = '';
  let previous = '';
  for (const { segment, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    if (previous !== '' && isBreak(previous, segment, isWordLike === true)) marked += BREAK;
    marked += segment;
    previous = segment;
  }
  return marked;
}

function isBreak(previous: string, segment: string, isWord: boolean): boolean {
  if (OPENS.test(previous) || previous.endsWith('ー') || segment.startsWith('ー')) return false;
  if (/[、。，．！？・]$/u.test(previous)) return isWord || STARTS_PHRASE.test(segment);
  if (!STARTS_PHRASE.test(segment)) return false;
  return !(JOINS.test(previous) && /^[\p{N}\p{sc=Latin}]/u.test(segment)) && !/\p{N}$/u.test(previous);
}

export const withoutBreaks = (line: string): string => line.replaceAll(BREAK, '').trimEnd();
