import type { Report } from './report.ts';

/**
 * A file's text. UTF-8 with or without byte order mark, UTF-16 with one, Shift_JIS where the bytes are no
 * UTF-8; what stands for no character becomes U+FFFD. Guesses and repairs are reported.
 */
export function decode(bytes: Uint8Array, report: Report): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const exact = decodeExactly(bytes, 'utf-8');
  if (exact !== null) return exact;

  const mended = new TextDecoder('utf-8').decode(bytes);
  const replaced = count(mended, '\ufffd');
  // Most non-ASCII characters came out right: UTF-8 with some damage. As Shift_JIS all would be garbled.
  if (replaced * 2 > mended.replace(/[\0-\x7f]/g, '').length) {
    const japanese = decodeExactly(bytes, 'shift_jis');
    if (japanese !== null) {
      report.note('encodingGuessed', { example: 'Shift_JIS' });
      return japanese;
    }
  }
  report.note('bytesReplaced', { count: replaced });
  return mended;
}

function decodeExactly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1;
