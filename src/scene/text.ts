import type { Font } from './display.ts';
import { withPhraseBreaks, withoutBreaks } from './phrases.ts';

/** Measures and wraps text in the map's typeface. Passed in, so that the scene needs no browser. */
export interface TextMeasure {
  /** Width in map units. */
  width(text: string, font: Font): number;
  /**
   * Lines no wider than `width`; `phrases` breaks only at spaces and zero-width spaces where it can. A line keeps
   * the space that it ends in, which takes no room: joined, the lines are the text.
   */
  wrap(text: string, font: Font, width: number, mode: 'anywhere' | 'phrases'): string[];
}

export interface Room {
  readonly font: Font;
  readonly width: number;
  readonly lines: number;
}

/**
 * Text as at most `room.lines` lines, the last one ending in … where it was too long. Japanese breaks
 * between phrases (文節) where that needs no more lines than there is room for, else between characters.
 */
export function fitLines(measure: TextMeasure, text: string, room: Room): string[] {
  const marked = withPhraseBreaks(text);
  const isFitting = marked.split(/[\s\u200b]/).every((phrase) => measure.width(phrase, room.font) <= room.width);
  if (isFitting) {
    const lines = measure.wrap(marked, room.font, room.width, 'phrases').map(withoutBreaks);
    if (lines.length <= room.lines) return lines;
  }
  const lines = measure.wrap(text, room.font, room.width, 'anywhere');
  const shown = lines.slice(0, room.lines).map((line) => line.trimEnd());
  if (lines.length <= room.lines) return shown;
  // Joined before anything is trimmed, so that words stay apart.
  const last = lines.slice(room.lines - 1).join('');
  return [...shown.slice(0, -1), fitLine(measure, last, room)];
}

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
