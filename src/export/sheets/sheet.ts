import { asPlainCell, csvText } from '#format';
import { groupBy } from '#model';

/** A list that leaves: on paper, for a spreadsheet, or as text. */
export interface Sheet {
  readonly title: string;
  /** What it is of, when, and by which rules: over the list. */
  readonly lead: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the cell under this head is for people who read, on paper or as text; all are unless given. */
  readonly isRead?: (head: string, row: readonly string[]) => boolean;
  /** How it is told as text; all that is read and no parts unless given. */
  readonly inText?: {
    /** Those that are told below the first cell. */
    readonly heads: readonly string[];
    /** Under which heading a row stands; those of one part follow each other. */
    readonly partOf: (row: readonly string[]) => string;
    readonly part: (name: string, count: number) => string;
  };
}

/** For a spreadsheet: a row a line, what stands over the list in rows after it. */
export const sheetCsv = ({ head, rows, lead }: Sheet): Promise<string> =>
  csvText([head, ...rows, [], ...lead.map((line) => [line])].map((row) => row.map(asPlainCell)));

/** To be pasted into a mail: each row a paragraph, its cells named where there is something in them. */
export function sheetText({ title, lead, head, rows, isRead, inText }: Sheet, colon: string): string {
  const paragraph = (row: readonly string[]): string =>
    row
      .flatMap((cell, index) => {
        const name = head[index] ?? '';
        if (index === 0) return [cell];
        if (cell === '' || isRead?.(name, row) === false || inText?.heads.includes(name) === false) return [];
        // What comes after a break stays below its name.
        return [`  ${name}${colon}${cell.replaceAll('\n', '\n    ')}`];
      })
      .join('\n');
  const paragraphs =
    inText === undefined
      ? rows.map(paragraph)
      : [...groupBy(rows, inText.partOf)].flatMap(([name, own]) => [
          inText.part(name, own.length),
          ...own.map(paragraph),
        ]);
  return [[title, ...lead].join('\n'), ...paragraphs].join('\n\n');
}
