import type { Item } from './display.ts';
import { blockItems, farCardItems } from './far-card.ts';
import type { CardBox } from './kept-cards.ts';
import type { Level } from './level.ts';
import { middleCardItems } from './middle-card.ts';
import type { TextMeasure } from './text.ts';

const known = new WeakMap<readonly Item[], Map<Level, readonly Item[]>>();

/** A card's display list at a level; the very same list as long as the card is the same. */
export function cardItemsAt(card: CardBox, level: Level, measure: TextMeasure): readonly Item[] {
  if (level.kind === 'whole') return card.items;
  const lists = known.get(card.items) ?? new Map<Level, readonly Item[]>();
  known.set(card.items, lists);
  let items = lists.get(level);
  if (items === undefined) {
    items = drawn(card, level, measure);
    lists.set(level, items);
  }
  return items;
}

function drawn({ content, number }: CardBox, { kind, title }: Level, measure: TextMeasure): readonly Item[] {
  if (kind === 'middle') return middleCardItems(content, { number, size: title }, measure);
  return kind === 'title' ? farCardItems(content, measure) : blockItems(content);
}
