import type { Report } from './report.ts';

/** What a text file may be written in, by the names that browsers know; the first ones are most usual. */
export const ENCODINGS = [
  'utf-8',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** As people write them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP (JIS)',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
  macintosh: 'Mac Roman',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  gb18030: 'GB18030',
  big5: 'Big5',
  'euc-kr': 'EUC-KR',
};

/** A file's text, as `chosen` or as the bytes tell; what stands for no character becomes U+FFFD. Guesses and repairs are reported. */
export function decode(bytes: Uint8Array, report: Report, chosen?: Encoding): string {
  const plain = chosen === undefined ? plainText(bytes) : null;
  if (plain !== null) return plain;
  const encoding = chosen ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (chosen === undefined && isGuess(encoding, bytes))
    report.note('encodingGuessed', { example: ENCODING_NAMES[encoding] });
  else report.note('bytesReplaced', { count: replacedIn(text, bytes, encoding) });
  return text;
}

/** The text of bytes that are UTF-8 and nothing else, which most are, decoded but once; null of others. */
const plainText = (bytes: Uint8Array): string | null =>
  markedEncoding(bytes) !== null || isJis(bytes) || bytes.subarray(0, START).includes(0)
    ? null
    : exactText(bytes, 'utf-8');

// Of a text without the sign nothing needs to be asked of its bytes.
const replacedIn = (text: string, bytes: Uint8Array, encoding: Encoding): number =>
  !text.includes('\ufffd') || isExact(bytes, encoding) ? 0 : count(text, '\ufffd');

/** UTF-8 and UTF-16 where the bytes say so or fit, else the one in which the text looks most like one. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  if (isExact(bytes, 'utf-8')) return unmarkedUtf16(bytes) ?? (isJis(bytes) ? 'iso-2022-jp' : 'utf-8');
  const mended = new TextDecoder('utf-8').decode(bytes);
  // Most non-ASCII characters came out right: UTF-8 with some damage. As anything else all would be garbled.
  if (count(mended, '\ufffd') * 2 <= mended.replace(/[\0-\x7f]/g, '').length) return 'utf-8';
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return utf16;
  const japanese = (['shift_jis', 'euc-jp'] as const).filter((encoding) => isExact(bytes, encoding));
  const ranked = japanese
    .map((encoding) => ({ encoding, likeness: japaneseLikeness(new TextDecoder(encoding).decode(bytes)) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  if (ranked[0] !== undefined && ranked[0].likeness > 0.5) return ranked[0].encoding;
  // A picture or an archive is no text in any encoding.
  return bytes.subarray(0, 4096).includes(0) ? 'utf-8' : 'windows-1252';
}

/** The encoding of a file where its bytes do not say or prove which it is; null where they do. */
export function guessedEncoding(bytes: Uint8Array): Encoding | null {
  const encoding = encodingOf(bytes);
  return isGuess(encoding, bytes) || !isExact(bytes, encoding) ? encoding : null;
}

const isGuess = (encoding: Encoding, bytes: Uint8Array): boolean =>
  encoding !== 'utf-8' && markedEncoding(bytes) === null;

function markedEncoding([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Whether escapes lead into Japanese and back, as mail does: no other text holds them. */
const isJis = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
};

/** Bytes in which UTF-16 without a mark shows. */
const START = 1024;

/** UTF-16 without a mark: in its first bytes every second one of the spaces, commas and line ends is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, START);
  const zeros = [0, 0];
  start.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  const least = start.length / 20;
  if (bytes.length % 2 === 1 || (zeros[0]! > 0 && zeros[1]! > 0)) return null;
  const encoding = zeros[1]! > least ? 'utf-16le' : zeros[0]! > least ? 'utf-16be' : null;
  return encoding !== null && isExact(bytes, encoding) ? encoding : null;
}

/**
 * The share of a text's other than ASCII characters that stand beside another of Japanese writing: kana, usual
 * signs and Chinese characters. Half-width kana and single characters are what other encodings give, and count less.
 */
function japaneseLikeness(text: string): number {
  const others = [...text.matchAll(/[^\0-\x7f]+/g)].map(([run]) => run);
  const length = others.join('').length;
  const likely = others.reduce((sum, run) => sum + (run.match(JAPANESE)?.join('').length ?? 0), 0);
  const narrow = others.reduce((sum, run) => sum + (run.match(NARROW_KANA)?.join('').length ?? 0), 0);
  const kana = others.join('').match(/[\u3040-\u30ff]/g)?.length ?? 0;
  return length === 0 ? 0 : (likely + kana / 2 + narrow * 0.6) / length;
}

const JAPANESE = /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]{2,}/g;

const NARROW_KANA = /[\uff61-\uff9f]{3,}/g;

const isExact = (bytes: Uint8Array, encoding: Encoding): boolean => exactText(bytes, encoding) !== null;

/** Null where bytes stand for no character. */
function exactText(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1;
