import type { CardContent } from './card-parts.ts';
import type { Item } from './display.ts';
import { blockItems, farCardItems } from './far-card.ts';
import type { CardBox } from './kept-cards.ts';
import type { Level } from './level.ts';
import { middleCardItems } from './middle-card.ts';
import type { TextMeasure } from './text.ts';

/** By content and level: the list, and the step that stands on it. */
const known = new WeakMap<
  CardContent,
  Map<Level, { readonly number: number | null; readonly items: readonly Item[] }>
>();

/** A card's display list at a level; the very same list as long as the card is the same. */
export function cardItemsAt(card: CardBox, level: Level, measure: TextMeasure): readonly Item[] {
  if (level.kind === 'whole') return card.items;
  const { content, number } = card;
  const lists = known.get(content) ?? new Map<Level, { number: number | null; items: readonly Item[] }>();
  known.set(content, lists);
  const before = lists.get(level);
  if (before?.number === number) return before.items;
  const items = drawn(card, level, measure);
  lists.set(level, { number, items });
  return items;
}

function drawn({ content, number }: CardBox, { kind, title }: Level, measure: TextMeasure): readonly Item[] {
  if (kind === 'middle') return middleCardItems(content, { number, size: title }, measure);
  return kind === 'title' ? farCardItems(content, measure) : blockItems(content);
}
