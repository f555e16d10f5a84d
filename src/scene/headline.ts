import { TITLE_FONT } from './card.ts';
import type { Font, Item } from './display.ts';
import { fitLine, fitLines, type TextMeasure } from './text.ts';

/** Part of a picture that takes a height of its own, map units. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

/** Where nothing is drawn. */
export const NOTHING: Block = { items: [], height: 0 };

const HEADLINE: Font = { size: 28, weight: 600 };

/** A picture's title with a line of facts under it, in a room so wide. Empty facts are left out. */
export function headline(
  { title, facts }: { title: string; facts: readonly string[] },
  room: number,
  measure: TextMeasure,
): Block {
  const lines = fitLines(measure, title, { font: HEADLINE, width: room, lines: 2 });
  const items: Item[] = lines.map((text, index) => ({
    kind: 'text',
    x: 0,
    y: 28 + index * 36,
    text,
    font: HEADLINE,
    fill: 'ink',
  }));
  const line = facts.filter((fact) => fact !== '').join(' · ');
  const text = fitLine(measure, line, { font: TITLE_FONT, width: room });
  if (line !== '')
    items.push({
      kind: 'text',
      x: 0,
      y: 20 + lines.length * 36,
      text,
      font: { ...TITLE_FONT, weight: 400 },
      fill: 'inkSoft',
    });
  return { items, height: lines.length * 36 + (line === '' ? 8 : 32) };
}
