import { namedSign } from './named-entities.ts';

// Mermaid writes characters that mean something to it as #35; or #quot;. They are put aside until the line has been
// taken apart, so that a colon written so is not taken for a separator; so is the colon of a time of day.
// oxlint-disable-next-line no-control-regex -- marks that no cleaned text holds
const MARKS = /[\u0001\u0002]/g;
// oxlint-disable-next-line no-control-regex
const HIDDEN = /\u0001([0-9a-f]+)\u0002/g;

/** The line with its entities and times of day put aside. */
export const hide = (line: string): string =>
  line
    .replace(MARKS, '')
    .replace(
      /&?#(\d{1,7}|x[\da-f]{1,6});|[&#]([a-z][a-z\d]{1,9});/gi,
      (entity, code: string | undefined, name = '') => {
        const character = code === undefined ? namedSign(String(name)) : characterOf(Number(code.replace(/^x/i, '0x')));
        return character === undefined ? entity : hidden(character);
      },
    )
    .replace(/(?<!\d)(\d{1,2})([:：])(?=[0-5]\d(?!\d))/g, (_, hours: string, colon: string) => hours + hidden(colon));

/** The text as people read it: entities and times back in place, `<br/>` as a space. */
export const reveal = (text: string): string =>
  text
    .replace(HIDDEN, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/<br\s*\/?>/gi, ' ')
    .trim();

const hidden = (character: string): string => `\u0001${character.codePointAt(0)!.toString(16)}\u0002`;

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
