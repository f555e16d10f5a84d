import { fail, ok, type Phase, type Result } from '#model';
import type { ImportProblem } from '../problem.ts';
import { createReport, type ReportEntry } from '../report.ts';
import { oneTable, type FoundTables } from './found-tables.ts';
import { htmlOutline } from './html-outline.ts';
import { htmlTables } from './html-tables.ts';
import type { PastedDraft } from './item.ts';
import { outlineDrafts } from './outline-drafts.ts';
import { sheetIn, textTables } from './text-tables.ts';
import { wordList } from './word-list.ts';

/** What the clipboard holds, in the two forms in which programs give text. */
export interface PastedText {
  readonly text: string;
  readonly html: string;
}

/** What a text turned out to be that is no diagram and no file of ours, with what had to be left out. */
export type ReadText = {
  /** What it is called; may be empty. */
  readonly title: string;
  readonly report: readonly ReportEntry[];
} & (
  | { readonly kind: 'list'; readonly drafts: readonly PastedDraft[] }
  /** A table whose columns somebody may want to choose. */
  | { readonly kind: 'rows'; readonly cells: readonly (readonly string[])[] }
);

/** Reads a table, or else a list. */
export function readText({ text, html }: PastedText, phases: readonly Phase[]): Result<ReadText, ImportProblem> {
  const list = wordList(text);
  const found = list === null ? tablesIn(text, html) : null;
  const report = createReport();
  if (found !== null) {
    const { cells, title } = oneTable(found, phases, report);
    if ((cells[0]?.length ?? 0) > 1) return ok({ kind: 'rows', cells, title, report: report.entries() });
  }
  const lines = htmlOutline(html) ?? list ?? (text.trim() === '' ? cellsAsLines(html) : text);
  const { drafts, title } = outlineDrafts(lines, phases);
  return drafts.every(({ values }) => values.length === 0)
    ? fail({ code: 'emptyFile' })
    : ok({ kind: 'list', drafts, title, report: [] });
}

const cellsAsLines = (html: string): string => htmlTables(html).tables.flat(2).join('\n');

// The text of a spreadsheet is exact; that of a word processor's table breaks where a cell does.
function tablesIn(text: string, html: string): FoundTables | null {
  // Plain text says nothing of cells that are merged over rows: it shifts what stands beside them.
  const isMerged = /rowspan\s*=\s*["']?(?:[2-9]|[1-9]\d)/i.test(html);
  const sheet = isMerged ? null : sheetIn(text);
  if (sheet !== null) return sheet;
  const { tables, around } = htmlTables(html);
  const wide = tables.filter((cells) => cells.some((row) => row.length > 1));
  return wide.length > 0 ? { tables: wide.map((cells) => ({ heading: '', cells })), around } : textTables(text);
}
