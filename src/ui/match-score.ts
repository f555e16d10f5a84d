/**
 * How well a search fits a text, 0 (not at all) to 1: every word of the search must occur somewhere
 * in `texts`, the earlier texts counting more, the beginning of a word more than its middle.
 * Half and full width, capital and small letters, hiragana and katakana are one and the same.
 */
export const matchScore = (search: string, texts: readonly string[]): number => {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const folded = texts.map(fold);
  let total = 0;
  for (const word of words) {
    const best = Math.max(0, ...folded.map((text, index) => wordScore(word, text) / (1 + index)));
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

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
