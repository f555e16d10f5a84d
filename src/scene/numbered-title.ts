import { fitText, tearsWord, type FittedText, type Room, type TextMeasure } from './text.ts';

/** One line of a title behind or under its number. */
export interface TitleLine {
  readonly text: string;
  /** From the title's left edge, map units. */
  readonly indent: number;
  /** 0 is the line on which the number stands. */
  readonly row: number;
}

/**
 * A title's lines, with its step's number before it. They stand beside the number where the title fits there whole;
 * else they run on under it, which leaves more room.
 */
export function numberedTitle(
  measure: TextMeasure,
  title: string,
  room: Room & { readonly number: number | null },
): TitleLine[] {
  const { number, font, width } = room;
  if (number === null) return inRows(fitText(measure, title, room).lines, 0);
  const digits = String(number);
  const indent = measure.width(digits, font) + font.size * GAP;
  const lossIn = ({ isCut, isTorn }: FittedText, wide: number): number =>
    (isCut ? 2 : 0) + (isTorn || tearsWord(measure, title, { font, width: wide }) ? 1 : 0);
  const beside = fitText(measure, title, { ...room, width: width - indent });
  const loss = lossIn(beside, width - indent);
  if (loss === 0) return inRows(beside.lines, indent);
  const under = fitText(measure, `${digits} ${title}`, room);
  if (loss < lossIn(under, width)) return inRows(beside.lines, indent);
  const [first = '', ...others] = under.lines;
  const rest = first.slice(digits.length).trimStart();
  const start = { text: rest, indent: measure.width(first, font) - measure.width(rest, font), row: 0 };
  return [...(rest === '' ? [] : [start]), ...inRows(others, 0).map((line) => ({ ...line, row: line.row + 1 }))];
}

/** Between a number and its title, in sizes of the font. */
const GAP = 0.35;

const inRows = (lines: readonly string[], indent: number): TitleLine[] =>
  lines.map((text, row) => ({ text, indent, row }));
