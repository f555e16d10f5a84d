import { fold } from './fold.ts';

/** A short piece of a text around what was found in it, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Characters shown before and after what was found. */
const BEFORE = 12;
const AFTER = 40;

/** The first place of a text in which a search fits, as the text itself writes it, and a little around it. */
export function excerptOf(text: string, search: string): Excerpt {
  const [start, end] = rangeOf(text, fold(search.trim()));
  const from = start <= BEFORE ? 0 : start - BEFORE;
  return {
    before: (from > 0 ? '…' : '') + flat(whole(text.slice(from, start), 'start')),
    found: flat(text.slice(start, end)),
    after: flat(whole(text.slice(end, end + AFTER), 'end')) + (end + AFTER < text.length ? '…' : ''),
  };
}

// Folding may change how many characters there are, so the way back is kept for each of them.
function rangeOf(text: string, wanted: string): readonly [start: number, end: number] {
  let folded = '';
  const origins: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = fold(cluster);
    folded += plain;
    for (let count = 0; count < plain.length; count++) origins.push(index);
  }
  const at = folded.indexOf(wanted);
  if (at === -1 || wanted === '') return [0, 0];
  const last = origins[at + wanted.length - 1]!;
  return [origins[at]!, origins.slice(at + wanted.length).find((origin) => origin > last) ?? text.length];
}

// A character with the marks that NFKC may join to it: ｶﾞ is two, and so is か with U+3099.
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

// Never half of a surrogate pair.
const whole = (text: string, side: 'start' | 'end'): string =>
  side === 'start' ? text.replace(/^[\udc00-\udfff]/, '') : text.replace(/[\ud800-\udbff]$/, '');
