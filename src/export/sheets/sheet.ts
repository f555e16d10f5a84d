import { asPlainCell, csvText } from '#format';

/** A list that leaves: on paper, for a spreadsheet, or as text. */
export interface Sheet {
  readonly title: string;
  /** What it is of, when, and by which rules: over the list. */
  readonly lead: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For a spreadsheet: a row a line, what stands over the list in rows after it. */
export const sheetCsv = ({ head, rows, lead }: Sheet): Promise<string> =>
  csvText([head, ...rows, [], ...lead.map((line) => [line])].map((row) => row.map(asPlainCell)));

/** To be pasted into a mail: each row a paragraph, its cells named where there is something in them. */
export function sheetText({ title, lead, head, rows }: Sheet, colon: string): string {
  const [, ...named] = head;
  const paragraphs = rows.map(([first = '', ...cells]) =>
    [first, ...cells.flatMap((cell, index) => (cell === '' ? [] : [`  ${named[index]}${colon}${cell}`]))].join('\n'),
  );
  return [[title, ...lead].join('\n'), ...paragraphs].join('\n\n');
}
