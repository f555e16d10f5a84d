/**
 * How well a search fits a text, 0 (not at all) to 1: every word of the search must occur somewhere
 * in `texts`, the earlier texts counting more, the beginning of a word more than its middle.
 * Half and full width, capital and small letters, hiragana and katakana are one and the same. A fuzzy search
 * lets letters be left out after the first of a word, and counts that less than anything else.
 */
export const matchScore = (search: string, texts: readonly string[], isFuzzy = false): number => {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const folded = texts.map(fold);
  const scoreOf = isFuzzy ? fuzzyScore : wordScore;
  let total = 0;
  for (const word of words) {
    const best = Math.max(0, ...folded.map((text, index) => scoreOf(word, text) / (1 + index)));
    if (best === 0) return 0;
    total += best;
  }
  return words.length === 0 ? 1 : total / words.length;
};

const wordScore = (word: string, text: string): number => {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return text.length === word.length ? 1 : 0.9;
  return /[\s\p{P}]/u.test(text[at - 1] ?? '') ? 0.7 : 0.5;
};

const fuzzyScore = (word: string, text: string): number => wordScore(word, text) || scatteredScore(word, text);

/** Letters in their order with others between them, from the beginning of a word on: the closer together, the better. */
const scatteredScore = (word: string, text: string): number => {
  const letters = Array.from(word);
  if (letters.length < 2) return 0;
  const ends = [...text.matchAll(WORD_START)].map(({ index }) => [index, endOfLetters(letters, text, index)] as const);
  const lengths = ends
    .filter(([start, end]) => text.startsWith(letters[0]!, start) && end > 0)
    .map(([start, end]) => end - start);
  return lengths.length === 0 ? 0 : (0.3 * word.length) / Math.min(...lengths);
};

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** After the last letter, or −1. */
const endOfLetters = (letters: readonly string[], text: string, start: number): number => {
  let at = start;
  for (const letter of letters) {
    const next = text.indexOf(letter, at);
    if (next < 0) return -1;
    at = next + letter.length;
  }
  return at;
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
