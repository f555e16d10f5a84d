import { CARD } from '#model';
import { cornerStar, outline, type CardContent } from './card-parts.ts';
import type { Font, Item } from './display.ts';
import { fitText, tearsWord, type TextMeasure } from './text.ts';

/** The largest at which no word has to be torn. */
const SIZES = [26, 23, 20, 17] as const;
const ROOM = { width: CARD.width - 16, lines: 3 } as const;
const STAR = 18;

/** A card as it is read from afar: its title alone, as large as goes. */
export const farCardItems = (content: CardContent, measure: TextMeasure): Item[] => [
  outline(content, { colour: 'inkMuted', width: 2 }, { colour: 'inkMuted', width: 3, dash: [10, 8] }),
  ...titleItems(content, measure),
  ...cornerStar(content, STAR),
];

/** A card from very far: a block. */
export const blockItems = (content: CardContent): Item[] => [
  { kind: 'rect', x: 0, y: 0, ...CARD, radius: 12, fill: 'inkMuted' },
  ...cornerStar(content, STAR),
];

function titleItems({ title, untitled }: CardContent, measure: TextMeasure): Item[] {
  const [text, weight, fill] = title === '' ? ([untitled, 400, 'inkMuted'] as const) : ([title, 600, 'ink'] as const);
  const { font, lines } = largest(text, weight, measure);
  const height = font.size + 6;
  const top = (CARD.height - lines.length * height) / 2;
  return lines.map((line, index) => ({
    kind: 'text',
    x: 9,
    y: top + index * height + font.size - 1,
    text: line,
    font,
    fill,
  }));
}

function largest(text: string, weight: Font['weight'], measure: TextMeasure): { font: Font; lines: readonly string[] } {
  for (const size of SIZES) {
    const font = { size, weight };
    if (tearsWord(measure, text, { font, ...ROOM })) continue;
    const { lines, isTorn } = fitText(measure, text, { font, ...ROOM });
    if (!isTorn) return { font, lines };
  }
  const font = { size: SIZES.at(-1)!, weight };
  return { font, lines: fitText(measure, text, { font, ...ROOM }).lines };
}
