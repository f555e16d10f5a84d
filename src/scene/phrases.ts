const BREAK = '\u200b';
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const STARTS_PHRASE = /^(?:[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}（「『［【〈《([]|[おご]\p{sc=Han})/u;
const OPENS = /[（「『［【〈《([]$/u;
const CONTINUES = /^[ー々ゝゞヽヾ]/u;
// A word may not be torn from a sign that belongs to it: 100%, ABC-12, 10〜15, 3人.
const JOINS = /[\p{N}\p{sc=Latin}\-‐–~〜～]$/u;
const WORD_END = /[\p{sc=Han}\p{sc=Katakana}]$/u;
const WORD_START = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}]/u;

/**
 * Marks with zero-width spaces where Japanese text may break between phrases: a phrase begins at a word
 * that starts with anything but hiragana (the particles and endings that follow stay with it), or after
 * punctuation. A single character stays with its neighbours, as the dictionary often cuts it off a word
 * (終末期, 紹介状, リフィル). Text without Japanese comes back as it is.
 */
export function withPhraseBreaks(text: string): string {
  if (!JAPANESE.test(text)) return text;
  const phrases: string[] = [];
  let previous = '';
  for (const { word, isWord } of wordsOf(text)) {
    const phrase = phrases.pop() ?? '';
    if (phrase !== '' && isBreak({ phrase, previous, word, isWord })) phrases.push(phrase, word);
    else phrases.push(phrase + word);
    previous = word;
  }
  return phrases.join(BREAK);
}

interface Word {
  readonly word: string;
  readonly isWord: boolean;
}

/** The words and signs of a text; お and ご belong to the noun that they make polite. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const isPolite = /^[おご]$/.test(words.at(-1)?.word ?? '') && /^\p{sc=Han}/u.test(segment);
    const prefix = isPolite ? (words.pop()?.word ?? '') : '';
    words.push({ word: prefix + segment, isWord: isWordLike === true });
  }
  return words;
}

function isBreak({ phrase, previous, word, isWord }: Word & { phrase: string; previous: string }): boolean {
  if (OPENS.test(previous) || previous.endsWith('ー') || CONTINUES.test(word)) return false;
  if (/[、。，．！？・]$/u.test(previous)) return isWord || STARTS_PHRASE.test(word);
  if (!STARTS_PHRASE.test(word)) return false;
  if (JOINS.test(previous) && /^[\p{N}\p{sc=Latin}]/u.test(word)) return false;
  return !/\p{N}$/u.test(previous) && !isOneWord(phrase, previous, word);
}

/** Whether one of the two is a single character that the dictionary cut off the other. */
function isOneWord(phrase: string, previous: string, word: string): boolean {
  if (!WORD_END.test(previous) || !WORD_START.test(word)) return false;
  const isKatakana = /\p{sc=Katakana}$/u.test(previous) && /^\p{sc=Katakana}/u.test(word);
  return isSingle(phrase) || (isSingle(word) && WORD_END.test(word)) || (isKatakana && isSingle(previous));
}

const isSingle = (text: string): boolean => /^.$/u.test(text);

export const withoutBreaks = (line: string): string => line.replaceAll(BREAK, '').trimEnd();
