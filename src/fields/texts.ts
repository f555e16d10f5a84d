import { tenth } from '#model';
import type { NameLanguage } from '#knowledge';

/** Single values as text and back, as people write them in either language. */

/** Yes, in every language. */
export const YES = '★';

const YES_WORDS = new Set(
  '★ ☆ * ○ ◯ 〇 ◎ ● ✓ ✔ x yes y true 1 はい 有 あり'.split(' ').map((word) => word.normalize('NFKC')),
);
const NO_WORDS = new Set(['', ...'- × ✗ no n false 0 いいえ 無 なし'.split(' ')]);

/** Whether a text says yes or no; undefined if neither. */
export function flagFrom(text: string): boolean | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return YES_WORDS.has(word) ? true : NO_WORDS.has(word) ? false : undefined;
}

/** What stands between the names of a list. */
export const SEPARATORS: Readonly<Record<NameLanguage, string>> = { ja: '、', en: ', ' };

/** What may stand between the texts of a list; a name may hold a middle dot, but none of these. */
export const LIST_SEPARATORS = /[,，、;；\n]/;

export const listText = (names: readonly string[], language: NameLanguage): string => names.join(SEPARATORS[language]);

export const listFrom = (text: string): string[] =>
  text
    .split(LIST_SEPARATORS)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** A score with its sign and a true minus, to a tenth: +1, 0, −0.5. */
export function scoreText(score: number): string {
  const shown = tenth(score);
  return shown === 0 ? '0' : `${shown < 0 ? '−' : '+'}${Math.abs(shown)}`;
}

/**
 * A number in full or half width, with any minus (also ▲1 and (1), as in accounts), with a decimal comma or commas
 * between thousands; null if it is none.
 */
export function numberFrom(text: string): number | null {
  const ascii = text
    .normalize('NFKC')
    .trim()
    .replace(/^\(\s*([-−+]?)\s*(\d[\d.,]*)\s*\)$/, (_, sign: string, digits: string) => `${sign || '-'}${digits}`)
    .replace(/^[-−‐‑–—ー▲△▼▽]\s*/, '-')
    .replace(/^\+\s*(?=[\d.])|^±(?=0)/, '');
  const plain = ascii.replace(/,(?=\d{1,2}$)/, '.').replaceAll(/,(?=\d{3})/g, '');
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) + 0 : null;
}
