import { namedSign } from '../named-entities.ts';

/** A tag or a piece of text of some HTML, in order. */
export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** So long is no tag that a program writes; a text full of `<` is read in one go. */
const TAG = /<(\/?)([a-z][\w:-]{0,20})([^<>]{0,20000})>|[^<]+|</gi;

/**
 * The HTML that a word processor, a spreadsheet or a browser puts on the clipboard, taken apart. Only text and a few
 * attributes are used of it; nothing of the HTML is ever shown.
 */
export function htmlTokens(html: string): HtmlToken[] {
  return [...withoutUnseen(html).matchAll(TAG)].map(([whole, slash, name, attributes = '']) =>
    name === undefined
      ? { kind: 'text', text: unescaped(whole.replace(/\s+/g, ' ')) }
      : { kind: slash === '' ? 'open' : 'close', name: name.toLowerCase(), attributes },
  );
}

// Word writes the signs of its lists beside what they mark, for programs that know no lists.
const withoutUnseen = (html: string): string =>
  html
    .replace(/<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/gi, '')
    .replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/gi, '')
    .replace(/<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>|<(style|script|head|title)\b[\s\S]*?<\/\1>/gi, '');

/** The value of an attribute; empty where it is missing. */
export const attributeIn = (attributes: string, name: string): string => {
  const [, , quoted, bare] =
    new RegExp(`\\b${name}\\s*=\\s*(?:(["'])(.*?)\\1|([^\\s"'>]+))`, 'is').exec(attributes) ?? [];
  return unescaped(quoted ?? bare ?? '');
};

const unescaped = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,9}));/gi, signFor)
    .replace(/[\u00a0\u200b]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));

function signFor(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return namedSign(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
