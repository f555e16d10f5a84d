import { CARD } from '#model';
import type { Font, Item } from './display.ts';
import { starPath } from './marks.ts';
import type { CardBox } from './scene.ts';
import { fitLines, type TextMeasure } from './text.ts';

/** How much of a card is shown: everything; from afar a large title; from very far a block. */
export type Detail = 'full' | 'title' | 'block';

/** The largest at which no word has to be torn. */
const FONTS: readonly Font[] = [26, 23, 20, 17].map((size) => ({ size, weight: 600 }));
const ROOM = { width: CARD.width - 16, lines: 3 } as const;

const known = new WeakMap<readonly Item[], Partial<Record<Detail, readonly Item[]>>>();

/** A card's display list for looking at from afar; the very same list as long as the card is the same. */
export function farCardItems(card: CardBox, detail: Detail, measure: TextMeasure): readonly Item[] {
  if (detail === 'full') return card.items;
  const lists = known.get(card.items) ?? {};
  const items = lists[detail] ?? (detail === 'title' ? [frame(card), ...title(card, measure), ...star(card)] : [BLOCK, ...star(card)]);
  known.set(card.items, { ...lists, [detail]: items });
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

function title({ touchpoint }: CardBox, measure: TextMeasure): Item[] {
  // Japanese may break anywhere, a Latin word may not.
  const words = touchpoint.title.match(LATIN_WORDS) ?? [];
  const fits = (font: Font): boolean => words.every((word) => measure.width(word, font) <= ROOM.width);
  const font = FONTS.find(fits) ?? FONTS.at(-1)!;
  const lines = fitLines(measure, touchpoint.title, { font, ...ROOM });
  const height = font.size + 6;
  const top = (CARD.height - lines.length * height) / 2;
  return lines.map((text, index) => ({ kind: 'text', x: 9, y: top + index * height + font.size - 1, text, font, fill: 'ink' }));
}

const LATIN_WORDS = /[^\s\-\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;

const star = ({ touchpoint }: CardBox): Item[] =>
  touchpoint.moment ? [{ kind: 'path', d: starPath(CARD.width - 8, 8, 16), fill: 'star' }] : [];
