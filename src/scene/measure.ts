import type { Font } from './display.ts';
import { FONT_FAMILY } from './font.ts';
import type { TextMeasure } from './text.ts';
import { wrapped } from './wrap.ts';

/** The CSS `font` value for a font of the map. */
export const cssFont = ({ size, weight }: Font): string => `${weight} ${size}px ${FONT_FAMILY}`;

/** Widths grow with the size, and each further size of a font costs a browser milliseconds: all are measured at one, px. */
const MEASURED_AT = 64;
/** The texts whose widths are kept. */
const MOST = 20_000;
/** As finely as browsers lay out: six signs of 12 px fit into 72, whatever the last digit of their sum is. */
const FINEST = 1 / 64;
/** What takes no room around a text. */
const AROUND = /^[\s\u200b]+|[\s\u200b]+$/g;
/** Signs whose second half is empty, at the end of a line. */
const CLOSING = /[）〕］｝〉》」』】〙〗｠]$/;

/** Measures with the browser's own fonts, in a page or a worker. */
export const browserMeasure: TextMeasure = {
  width: (text, font) => widthOf(text.replace(AROUND, ''), font),
  wrap: (text, font, width) =>
    wrapped(text, width, {
      advance: (part) => widthOf(part, font),
      end: (part) => widthOf(part.replace(AROUND, ''), font) - overhang(part, font),
    }),
};

/** The empty half of a sign at the end of a line may hang over it, as in browsers. */
const overhang = (part: string, font: Font): number =>
  CLOSING.test(part) && widthOf(part.at(-1)!, font) >= font.size - FINEST ? font.size / 2 : 0;

/** By weight, at `MEASURED_AT`. */
const widths: Readonly<Record<Font['weight'], Map<string, number>>> = { 400: new Map(), 600: new Map() };

function widthOf(text: string, { weight, size }: Font): number {
  const known = widths[weight];
  let width = known.get(text);
  if (width === undefined) {
    width = measured(text.replaceAll('\u200b', ''), weight);
    if (known.size > MOST) known.clear();
    known.set(text, width);
  }
  return Math.round((width * (size / MEASURED_AT)) / FINEST) * FINEST;
}

let context: OffscreenCanvasRenderingContext2D | undefined;
let weightSet: Font['weight'] | undefined;

function measured(text: string, weight: Font['weight']): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d')!;
  // Reading a font takes longer than measuring a word.
  if (weight !== weightSet) context.font = cssFont({ weight: (weightSet = weight), size: MEASURED_AT });
  return context.measureText(text).width;
}
