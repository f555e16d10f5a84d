import { MAX_TEXT_LENGTH, MAX_TITLE_LENGTH } from './limits.ts';

// Everything below U+0020 but tab and newline, DEL to U+009F, and the noncharacters that no
// XML file may hold; an SVG with one of them does not decode. Directional overrides and isolates
// reverse or hide what stands around the text they come with (Unicode TR #36, 3.1).
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Letters and signs of which nothing is ever changed. Asked first: most texts have no others, and looking for each of
// what is not kept takes several times as long.
const ALWAYS_KEPT = /^[\n -~\u3000-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Plain text as a map keeps it: NFC, newlines as `\n`, no control or directional characters, at most 10,000 characters. */
export const cleanText = (text: string): string =>
  cut(ALWAYS_KEPT.test(text) ? text : withoutForbidden(text), MAX_TEXT_LENGTH);

const withoutForbidden = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC');

/** One line of plain text, at most 200 characters. */
export const cleanTitle = (text: string): string =>
  cut(cleanText(text).replace(/\s+/g, ' ').trim(), MAX_TITLE_LENGTH).trimEnd();

// Never between the halves of a surrogate pair.
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
