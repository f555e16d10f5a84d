import { claims } from './claims.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { japanesePeople } from './japanese-people.ts';

/**
 * Classes of words that the patterns of the pack name in braces. Each is a list of chunks of one alternation; it may
 * name other classes.
 */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  // Figures, in both languages.
  n: ['(?<![0-9])[0-9][0-9,.]{0,11}(?:万|千|億|百)?'],
  jn: ['(?<![0-9.,])[0-9一二三四五六七八九十百千万億数][0-9,.一二三四五六七八九十百千万億]{0,11}'],
  ...japanese,
  ...japanesePeople,
  ...claims,
  ...english,
};
