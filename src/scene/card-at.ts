import { CARD } from '#model';
import type { Font, Item } from './display.ts';
import { starPath } from './marks.ts';
import type { CardBox } from './kept-cards.ts';
import type { Level } from './level.ts';
import { wordsOf } from './phrases.ts';
import { fitText, type TextMeasure } from './text.ts';

/** The largest at which no word has to be torn. */
const SIZES = [26, 23, 20, 17] as const;
const ROOM = { width: CARD.width - 16, lines: 3 } as const;

const known = new WeakMap<readonly Item[], Map<Level, readonly Item[]>>();

/** A card's display list at a level; the very same list as long as the card is the same. */
export function cardItemsAt(card: CardBox, level: Level, measure: TextMeasure): readonly Item[] {
  if (level.kind === 'whole') return card.items;
  const lists = known.get(card.items) ?? new Map<Level, readonly Item[]>();
  known.set(card.items, lists);
  let items = lists.get(level);
  if (items === undefined) {
    items = level.kind === 'block' ? [BLOCK, ...star(card)] : [frame(card), ...title(card, measure), ...star(card)];
    lists.set(level, items);
  }
  return items;
}

const BLOCK: Item = { kind: 'rect', x: 0, y: 0, ...CARD, radius: 12, fill: 'inkMuted' };

const frame = ({ touchpoint: { status } }: CardBox): Item => ({
  kind: 'rect',
  x: 0,
  y: 0,
  ...CARD,
  radius: 12,
  fill: 'card',
  stroke: status === 'planned' ? { colour: 'inkMuted', width: 3, dash: [10, 8] } : { colour: 'inkMuted', width: 2 },
});

function title({ touchpoint, untitled }: CardBox, measure: TextMeasure): Item[] {
  const [text, weight, fill] =
    touchpoint.title === '' ? ([untitled, 400, 'inkMuted'] as const) : ([touchpoint.title, 600, 'ink'] as const);
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
  const words = wordsOf(text).flatMap((word) => word.split(/\s|(?<=-)/));
  for (const size of SIZES) {
    const font = { size, weight };
    if (words.some((word) => measure.width(word, font) > ROOM.width)) continue;
    const { lines, isTorn } = fitText(measure, text, { font, ...ROOM });
    if (!isTorn) return { font, lines };
  }
  const font = { size: SIZES.at(-1)!, weight };
  return { font, lines: fitText(measure, text, { font, ...ROOM }).lines };
}

const star = ({ touchpoint }: CardBox): Item[] =>
  touchpoint.moment ? [{ kind: 'path', d: starPath(CARD.width - 8, 8, 16), fill: 'star' }] : [];
