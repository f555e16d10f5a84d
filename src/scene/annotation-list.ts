import { pinItems } from './annotation-pin.ts';
import { PIN } from './annotation-place.ts';
import { TITLE_FONT } from './card.ts';
import type { Font, Item } from './display.ts';
import { fitLines, type TextMeasure } from './text.ts';

/** What somebody wrote, in words: who, from which perspective, when; and the text. */
export interface NoteWords {
  readonly heading: string;
  readonly text: string;
}

/** A thread as it is listed under a picture. */
export interface ListedNote extends NoteWords {
  readonly number: number;
  readonly replies: readonly NoteWords[];
}

const COLUMN = { least: 400, most: 560, gap: 40 } as const;
const HEADING: Font = { size: 12, weight: 600 };
const TEXT: Font = { size: 13, weight: 400 };
const LINE = { heading: 18, text: 20 } as const;
const INDENT = { text: PIN.width + 12, reply: 16 } as const;
const TITLE_HEIGHT = 36;
const NOTE_GAP = 16;
/** More than any text has. */
const ALL_LINES = 10_000;

/** The numbered list of what was written, in as many columns as there is room for, filled one after the other. */
export function annotationList(
  { title, notes, width }: { title: string; notes: readonly ListedNote[]; width: number },
  measure: TextMeasure,
): { readonly items: readonly Item[]; readonly height: number } {
  if (notes.length === 0) return { items: [], height: 0 };
  const count = Math.max(1, Math.min(notes.length, Math.floor((width + COLUMN.gap) / (COLUMN.least + COLUMN.gap))));
  const columnWidth = Math.min(COLUMN.most, (width - (count - 1) * COLUMN.gap) / count);
  const blocks = notes.map((note) => noteBlock(note, columnWidth, measure));
  const fair = blocks.reduce((sum, { height }) => sum + height, 0) / count;
  const items: Item[] = [{ kind: 'text', x: 0, y: 18, text: title, font: TITLE_FONT, fill: 'ink' }];
  let [column, y, tallest] = [0, 0, 0];
  for (const block of blocks) {
    if (y > 0 && y + block.height / 2 > fair && column < count - 1) [column, y] = [column + 1, 0];
    items.push({ kind: 'group', x: column * (columnWidth + COLUMN.gap), y: TITLE_HEIGHT + y, items: block.items });
    y += block.height;
    tallest = Math.max(tallest, y);
  }
  return { items, height: TITLE_HEIGHT + tallest - NOTE_GAP };
}

interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

function noteBlock({ number, replies, ...note }: ListedNote, width: number, measure: TextMeasure): Block {
  const items: Item[] = [...pinItems({ x: 0, y: PIN.height - 2 }, number)];
  let y = 0;
  const write = ({ heading, text }: NoteWords, x: number): void => {
    for (const line of fitLines(measure, heading, { font: HEADING, width: width - x, lines: ALL_LINES })) {
      items.push({ kind: 'text', x, y: y + 13, text: line, font: HEADING, fill: 'inkSoft' });
      y += LINE.heading;
    }
    for (const line of paragraphs(text, width - x, measure)) {
      items.push({ kind: 'text', x, y: y + 15, text: line, font: TEXT, fill: 'ink' });
      y += LINE.text;
    }
  };
  write(note, INDENT.text);
  for (const reply of replies) {
    y += 6;
    const top = y;
    write(reply, INDENT.text + INDENT.reply);
    items.push({ kind: 'rect', x: INDENT.text + 4, y: top + 2, width: 2, height: y - top - 2, fill: 'line' });
  }
  return { items, height: Math.max(y, PIN.height) + NOTE_GAP };
}

const paragraphs = (text: string, width: number, measure: TextMeasure): string[] =>
  text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : fitLines(measure, line, { font: TEXT, width, lines: ALL_LINES })));
