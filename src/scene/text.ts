import type { Font } from './display.ts';
import { hyphenated } from './hyphen.ts';
import { charactersOf, phrasesOf, wordsOf } from './phrases.ts';

/** Measures and wraps text in the map's typeface. Passed in, so that the scene needs no browser. */
export interface TextMeasure {
  /** Width in map units. */
  width(text: string, font: Font): number;
  /**
   * Lines no wider than `width`, broken at spaces, after hyphens and at zero-width spaces; a part wider than the
   * room is torn. A line keeps the space that it ends in, which takes no room: joined, the lines are the text.
   */
  wrap(text: string, font: Font, width: number): string[];
}

export interface Room {
  readonly font: Font;
  readonly width: number;
  readonly lines: number;
}

const BREAK = '\u200b';
/** How finely Japanese is cut, the best way first. */
const CUTS = [phrasesOf, wordsOf, withoutSlashes, charactersOf] as const;

/** Text as at most `room.lines` lines, the last one ending in … where it was too long. */
export const fitLines = (measure: TextMeasure, text: string, room: Room): string[] =>
  fitText(measure, text, room).lines;

/** Text with its own line breaks as at most `room.lines` lines; empty ones are left out, … says that there is more. */
export function fitParagraphs(measure: TextMeasure, text: string, room: Room): string[] {
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  const lines = paragraphs.flatMap((paragraph) => fitLines(measure, paragraph, { ...room, lines: Infinity }));
  if (lines.length <= room.lines) return lines;
  return [...lines.slice(0, room.lines - 1), fitLine(measure, `${lines[room.lines - 1]}…`, room)];
}

/** Text as lines, how they came to fit. */
export interface FittedText {
  readonly lines: string[];
  /** They only fit because words were torn. */
  readonly isTorn: boolean;
  /** They do not fit: the last one ends in …. */
  readonly isCut: boolean;
}

/** Whether the text has a word that is wider than the room by itself, and breaks nowhere. */
export const tearsWord = (measure: TextMeasure, text: string, { font, width }: Omit<Room, 'lines'>): boolean =>
  wordsOf(text)
    .flatMap((word) => word.split(/\s|(?<=[-/])/))
    .some((word) => measure.width(word, font) > width);

/**
 * Text as lines. Japanese breaks between phrases (文節) where
 * that needs no more lines than there is room for, else between words, else between characters. What is wider than
 * the room is cut further by itself; the rest stays whole.
 */
export function fitText(measure: TextMeasure, text: string, room: Room): FittedText {
  const { font, width } = room;
  const isWide = (part: string): boolean => part.split(/\s/).some((word) => measure.width(word, font) > width);
  const partsAt = (part: string, level: number): string[] =>
    CUTS[level]?.(part).flatMap((piece) => (isWide(piece) ? partsAt(piece, level + 1) : [piece])) ??
    part.split(/(?<=\s)/).flatMap(syllablesOf);
  const syllablesOf = (word: string): string[] => {
    const cut = hyphenated(word, { font, width, widthOf: measure.width });
    return cut === null ? [word] : [cut[0], ...syllablesOf(cut[1])];
  };

  const tried: string[] = [];
  for (const [level, cut] of CUTS.entries()) {
    const marked = partsAt(text, level).join(BREAK);
    // Text without Japanese is the same at every level.
    if (marked === tried.at(-1)) continue;
    tried.push(marked);
    const lines = measure.wrap(marked, font, width).map(withoutBreaks);
    if (lines.length <= room.lines) return { lines, isTorn: cut === charactersOf, isCut: false };
  }
  return { lines: cutShort(measure, text, measure.wrap(tried[0]!, font, width), room), isTorn: false, isCut: true };
}

function cutShort(measure: TextMeasure, text: string, wrapped: readonly string[], room: Room): string[] {
  const whole = wrapped.slice(0, room.lines - 1).map(withoutBreaks);
  return [...whole, fitLine(measure, textAfter(whole, text), room)];
}

/** What of a text is left after its first lines, in which spaces are missing and hyphens may have been put in. */
function textAfter(lines: readonly string[], text: string): string {
  let at = 0;
  for (const sign of lines.join('')) {
    while (at < text.length && text[at] !== sign[0] && /\s/.test(text.charAt(at))) at++;
    if (text.startsWith(sign, at)) at += sign.length;
  }
  return text.slice(at).trim();
}

/** Its words, those with a slash in two: Thrombolysis/|thrombectomy. */
function withoutSlashes(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.split(/(?<=[^\s/]\/)(?=[^\s/])/));
}

const withoutBreaks = (line: string): string => line.replaceAll(BREAK, '').trimEnd();

/** Text as one line, ending in … where it was too long. */
export function fitLine(measure: TextMeasure, text: string, { font, width }: Omit<Room, 'lines'>): string {
  if (measure.width(text, font) <= width) return text;
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let [fits, tooLong] = [0, graphemes.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure.width(`${graphemes.slice(0, middle).join('')}…`, font) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${graphemes.slice(0, fits).join('').trimEnd()}…`;
}
