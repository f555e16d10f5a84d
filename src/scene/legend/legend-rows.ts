import type { Font, Item } from '../display.ts';
import { fitLine, type TextMeasure } from '../text.ts';
import type { LegendEntry } from './legend-entries.ts';

/** Between a sign and its words, and between two entries. */
const GAP = { words: 6, entries: 20 } as const;
const MOST_TEXT = 260;

/** A legend one entry after the other, in as many rows as they take. */
export function legendRows(
  entries: readonly LegendEntry[],
  { width, font, row }: { width: number; font: Font; row: number },
  measure: TextMeasure,
): { items: Item[]; rows: number } {
  let [x, rows] = [0, entries.length === 0 ? 0 : 1];
  const items = entries.flatMap((entry): Item[] => {
    const text = fitLine(measure, entry.text, { font, width: MOST_TEXT });
    const wide = entry.width + GAP.words + measure.width(text, font);
    if (x > 0 && x + wide > width) [x, rows] = [0, rows + 1];
    const [left, middle] = [x, (rows - 1) * row + 10];
    x += wide + GAP.entries;
    return [
      { kind: 'group', x: left, y: middle, items: entry.sign },
      { kind: 'text', x: left + entry.width + GAP.words, y: middle + 5, text, font, fill: 'ink' },
    ];
  });
  return { items, rows };
}
