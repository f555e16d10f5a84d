import { SMALL_FONT } from './card.ts';
import type { Font, Picture } from './display.ts';
import { fitLines, type TextMeasure } from './text.ts';

const MARGIN = 32;
const ROW = 20;
const MOST_ROWS = 4;

/** The picture with the longest of some texts that it has room for under all that is on it; the very same one without a text. */
export function withFoot(picture: Picture, texts: readonly string[], measure: TextMeasure): Picture {
  if (texts.length === 0) return picture;
  const room = { font: SMALL_FONT, width: picture.width - 2 * MARGIN, lines: MOST_ROWS };
  const lines = fittingText(texts, room, measure);
  const top = picture.height - MARGIN + 8;
  return {
    ...picture,
    height: top + lines.length * ROW + MARGIN,
    items: [
      ...picture.items,
      ...lines.map(
        (line, index) =>
          ({
            kind: 'text',
            x: MARGIN,
            y: top + (index + 1) * ROW - 5,
            text: line,
            font: SMALL_FONT,
            fill: 'inkSoft',
          }) as const,
      ),
    ],
  };
}

interface TextRoom {
  readonly font: Font;
  readonly width: number;
  readonly lines: number;
}

/** The first of some texts that so many lines hold, in lines; the last is cut off where none fits. */
export function fittingText(texts: readonly string[], room: TextRoom, measure: TextMeasure): readonly string[] {
  const { lines } = room;
  // One line more tells what does not fit.
  for (const text of texts) {
    const fitted = fitLines(measure, text, { ...room, lines: lines + 1 });
    if (fitted.length <= lines) return fitted;
  }
  return fitLines(measure, texts.at(-1) ?? '', room);
}
