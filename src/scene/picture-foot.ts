import { SMALL_FONT } from './card.ts';
import type { Picture } from './display.ts';
import { fitLines, type TextMeasure } from './text.ts';

const MARGIN = 32;
const ROW = 20;
const MOST_ROWS = 4;

/** The picture with a text under all that is on it, in as many lines as it takes; the very same one without a text. */
export function withFoot(picture: Picture, text: string, measure: TextMeasure): Picture {
  if (text === '') return picture;
  const room = picture.width - 2 * MARGIN;
  const lines = fitLines(measure, text, { font: SMALL_FONT, width: room, lines: MOST_ROWS });
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
