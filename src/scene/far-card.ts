import { CARD } from '#model';
import type { Font, Item } from './display.ts';
import { starPath } from './marks.ts';
import type { CardBox } from './scene.ts';
import { fitLines, type TextMeasure } from './text.ts';

/** How much of a card is shown: everything; from afar a large title; from very far a block. */
export type Detail = 'full' | 'title' | 'block';

const FONT: Font = { size: 26, weight: 600 };
const LINE = 32;

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
  const lines = fitLines(measure, touchpoint.title, { font: FONT, width: CARD.width - 20, lines: 3 });
  const top = (CARD.height - lines.length * LINE) / 2;
  return lines.map((text, index) => ({ kind: 'text', x: 10, y: top + index * LINE + 25, text, font: FONT, fill: 'ink' }));
}

const star = ({ touchpoint }: CardBox): Item[] =>
  touchpoint.moment ? [{ kind: 'path', d: starPath(CARD.width - 8, 8, 16), fill: 'star' }] : [];
