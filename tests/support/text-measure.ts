import type { Font, TextMeasure } from '#scene';

const BREAK = '\u200b';
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/**
 * A typeface in which every character is half as wide as it is high, or square where it is Japanese or an emoji.
 * Wraps at spaces and zero-width spaces, as a browser does that keeps words whole; a line keeps the space it ends
 * in, which takes no room.
 */
export const monospaced: TextMeasure = {
  width: (text, font) => widthOf(text.trimEnd(), font),
  wrap(text, font, width) {
    const lines: string[] = [];
    let line = '';
    for (const part of partsOf(text.replaceAll(/\s+/g, ' ').trim())) {
      if (line !== '' && widthOf((line + part).trimEnd(), font) > width) {
        lines.push(line);
        line = '';
      }
      for (const grapheme of widthOf(part.trimEnd(), font) > width ? graphemesOf(part) : [part]) {
        if (line !== '' && widthOf((line + grapheme).trimEnd(), font) > width) {
          lines.push(line);
          line = '';
        }
        line += grapheme;
      }
    }
    return line === '' ? lines : [...lines, line];
  },
};

/** The text, cut wherever a line may end. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let previous = '';
  for (const grapheme of graphemesOf(text)) {
    if (previous === '' || !mayBreak(previous, grapheme)) parts.push((parts.pop() ?? '') + grapheme);
    else parts.push(grapheme);
    previous = grapheme;
  }
  return parts;
}

const mayBreak = (previous: string, next: string): boolean =>
  next !== ' ' && next !== BREAK && (previous === ' ' || previous === BREAK);

const graphemesOf = (text: string): string[] => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

const widthOf = (text: string, { size }: Font): number =>
  graphemesOf(text).reduce(
    (sum, grapheme) => sum + (grapheme === BREAK ? 0 : WIDE.test(grapheme) ? size : size / 2),
    0,
  );
