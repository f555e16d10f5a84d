import { test } from 'vitest';
import { LANGUAGES, type Language } from '#i18n';
import type { Theme } from '#scene';

export interface Pair {
  readonly language: Language;
  readonly theme: Theme;
}

const THEMES: readonly Theme[] = ['light', 'dark'];
let calls = 0;

/**
 * Tests a page once in each language, each in another theme; the page after it has them the other way round. A theme
 * changes colours and a language words, so that a page is seen with all of either, and some page in every pair.
 */
export const testInPairs = (name: string, run: (pair: Pair) => Promise<void>): void => {
  const first = (calls += 1);
  const pairs = LANGUAGES.map((language, index) => ({ language, theme: THEMES[(first + index) % THEMES.length]! }));
  test.each(pairs)(`${name} ($language, $theme)`, run);
};
