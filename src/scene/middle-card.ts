import { ASPECTS, CARD, type Aspect } from '#model';
import { cornerStar, iconItems, outline, stageLadder, type CardContent } from './card-parts.ts';
import type { Box, Font, Item, RectItem, TextItem } from './display.ts';
import { numberedTitle, type TitleLine } from './numbered-title.ts';
import type { TextMeasure } from './text.ts';

/** Where the title stands at a size, map units from the card's corner; its editor lies there too. */
export function middleTitle(size: number): { x: number; top: number; width: number; line: number; lines: number } {
  return { x: PADDING, top: 6, width: CARD.width - 2 * PADDING, line: Math.min(size * 1.2, 29), lines: 3 };
}

const PADDING = 9;
const FLOOR = CARD.height - 8;
const LADDER = { x: 38, step: 7 } as const;
/** The line around a hollow bar. */
const HOLLOW = 2;
const BARS = { right: CARD.width - PADDING, width: 11, pitch: 17, highest: 24, least: 2.5 } as const;

/** A card as it is read from further off: its number, its title so large, and a strip of its channel, stage and scores. */
export function middleCardItems(
  content: CardContent,
  { number, size }: { readonly number: number | null; readonly size: number },
  measure: TextMeasure,
): Item[] {
  const { x, top, width, line, lines } = middleTitle(size);
  const height = Math.min(BARS.highest, FLOOR - (top + lines * line) - 1);
  const isNamed = content.title !== '';
  const font: Font = { size, weight: isNamed ? 600 : 400 };
  const title = numberedTitle(measure, content.title || content.untitled, { number, font, width, lines });
  const baseline = top + size * 0.92;
  return [
    outline(content, { colour: 'inkMuted', width: 1.25 }, { colour: 'inkMuted', width: 2.5, dash: [8, 6] }),
    ...numberItems(number, { x, y: baseline, font: { size, weight: 400 } }),
    ...title.map(({ text, indent, row }): Item => ({
      kind: 'text',
      x: x + indent,
      y: baseline + row * line,
      text,
      font,
      fill: isNamed ? 'ink' : 'inkMuted',
    })),
    ...durationItems(content.duration, title, {
      right: x + width,
      baseline,
      line,
      lines,
      font: { size, weight: 400 },
      measure,
    }),
    ...iconItems(content.icons, { x, y: FLOOR - 20, size: 20, pitch: 20, most: 1 }),
    ...stageLadder(content.stage, { ...LADDER, base: FLOOR, height: height * 0.7 }),
    ...scoreBars(content.scores, height),
    ...cornerStar(content, 16),
  ];
}

interface DurationRoom {
  readonly right: number;
  readonly baseline: number;
  readonly line: number;
  readonly lines: number;
  readonly font: Font;
  readonly measure: TextMeasure;
}

/** At the end of the title's last line, or of the one under it; a title that takes all the room comes first. */
function durationItems(
  duration: string,
  title: readonly TitleLine[],
  { right, baseline, line, lines, font, measure }: DurationRoom,
): TextItem[] {
  if (duration === '') return [];
  const last = title.at(-1);
  const end = last === undefined ? 0 : last.indent + measure.width(last.text, { ...font, weight: 600 });
  const room = right - PADDING - end - font.size / 2;
  const row = (last?.row ?? 0) + (measure.width(duration, font) > room ? 1 : 0);
  return row >= lines
    ? []
    : [{ kind: 'text', x: right, y: baseline + row * line, text: duration, font, fill: 'inkSoft', anchor: 'end' }];
}

const numberItems = (number: number | null, place: Pick<TextItem, 'x' | 'y' | 'font'>): Item[] =>
  number === null ? [] : [{ kind: 'text', ...place, text: String(number), fill: 'inkMuted' }];

/** The four scores as bars up and down from a line; a score of 0 lies on it. */
function scoreBars(scores: CardContent['scores'], height: number): Item[] {
  if (ASPECTS.every((aspect) => scores[aspect] === null)) return [];
  const zero = FLOOR - height / 2;
  const left = BARS.right - (ASPECTS.length - 1) * BARS.pitch - BARS.width;
  return [
    { kind: 'rect', x: left - 3, y: zero - 0.5, width: BARS.right - left + 6, height: 1, fill: 'inkMuted' },
    ...ASPECTS.flatMap((aspect, index): Item[] => {
      const score = scores[aspect];
      if (score === null) return [];
      const { mean, isGuess } = score;
      const high = Math.max((Math.abs(mean) * height) / 4, BARS.least);
      const y = mean > 0 ? zero - high : mean < 0 ? zero : zero - high / 2;
      return [barItem(aspect, { x: left + index * BARS.pitch, y, width: BARS.width, height: high }, isGuess)];
    }),
  ];
}

/** Full, or hollow where it is only a guess, as on the card seen from near. */
const barItem = (aspect: Aspect, { x, y, width, height }: Box, isGuess: boolean): RectItem =>
  isGuess && height > 2 * HOLLOW
    ? {
        kind: 'rect',
        x: x + HOLLOW / 2,
        y: y + HOLLOW / 2,
        width: width - HOLLOW,
        height: height - HOLLOW,
        radius: 1,
        fill: 'card',
        stroke: { colour: aspect, width: HOLLOW },
      }
    : { kind: 'rect', x, y, width, height, radius: 1.5, fill: aspect };
