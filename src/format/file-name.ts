const MOST_CHARACTERS = 100;
const MOST_BYTES = 200;

// Not allowed in a name on one of Windows, macOS, Linux; and what would show a name in another order than it has.
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\\/:*?"<>|\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+/gu;
// Names of Windows devices, with whatever ending.
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;

/**
 * A name under which a map can be saved on any system: its title, cleaned, and the extension (without its
 * first dot). At most 100 characters and 200 bytes of UTF-8 in all; `map` where nothing is left of the title.
 */
export function fileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  const cleaned = trim(title.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' '));
  const safe = RESERVED.test(cleaned) ? `_${cleaned}` : cleaned;
  const name = trim(cut(safe, MOST_CHARACTERS - ending.length, MOST_BYTES - bytesOf(ending)));
  return (/^[-\s]*$/.test(name) ? 'map' : name) + ending;
}

const trim = (name: string): string => name.replace(/^[.\s]+/, '').replace(/[.\s]+$/, '');

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The beginning of a text, never ending within what people see as one character. */
function cut(text: string, characters: number, bytes: number): string {
  let result = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    characters -= Array.from(segment).length;
    bytes -= bytesOf(segment);
    if (characters < 0 || bytes < 0) break;
    result += segment;
  }
  return result;
}
