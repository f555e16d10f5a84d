import { layoutWithLines, measureNaturalWidth, prepare, prepareWithSegments } from '@chenglou/pretext';
import type { Font } from './display.ts';
import { FONT_FAMILY } from './font.ts';
import type { TextMeasure } from './text.ts';

/** The CSS `font` value for a font of the map. */
export const cssFont = ({ size, weight }: Font): string => `${weight} ${size}px ${FONT_FAMILY}`;

const widths = new Map<string, number>();

/** Measures with the browser's own fonts, in a page or a worker. */
export const browserMeasure: TextMeasure = {
  width(text, font) {
    const key = `${font.weight} ${font.size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = measureNaturalWidth(prepare(text, cssFont(font)));
      if (widths.size > 20_000) widths.clear();
      widths.set(key, width);
    }
    return width;
  },
  wrap(text, font, width) {
    const prepared = prepareWithSegments(text, cssFont(font), { wordBreak: 'keep-all' });
    const { lines } = layoutWithLines(prepared, width, 20);
    return lines.map((line) => line.text);
  },
};
