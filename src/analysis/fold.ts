/**
 * Text in which half and full width, capital and small letters, hiragana and katakana, and composed and
 * decomposed marks are one and the same (NFKC, lower case, hiragana), and all white space is a plain space.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(KATAKANA, toHiragana).replace(/\s/gu, ' ');

const KATAKANA = /[\u30a1-\u30f6]/g;
const toHiragana = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) - 0x60);
