import { fail, ok, type JourneyMap, type Phase, type Result } from '#model';
import { fieldNamed } from '#fields';
import { textToCells } from '../cells-text.ts';
import type { ReadContext, ReadMap } from '../context.ts';
import { readMermaid } from '../mermaid.ts';
import { isMermaid } from '../mermaid-source.ts';
import { parse } from '../native/parse.ts';
import type { ImportProblem } from '../problem.ts';
import type { ReportEntry } from '../report.ts';
import { largestTable } from './largest-table.ts';
import type { PastedDraft, PastedItem } from './item.ts';
import { outlineDrafts } from './outline-drafts.ts';
import { itemsOfMap } from './map-items.ts';
import { markdownTable } from './markdown-table.ts';
import { squared } from './rows.ts';
import { wordList } from './word-list.ts';

/** What the clipboard holds, in the two forms in which programs give text. */
export interface PastedText {
  readonly text: string;
  readonly html: string;
}

/** What a pasted text turned out to be. */
export type Pasted =
  /** A whole map, as a Tabiji file. */
  | { readonly kind: 'map'; readonly map: JourneyMap; readonly report: readonly ReportEntry[] }
  /** Touchpoints of a diagram; `report` says what was guessed. */
  | { readonly kind: 'items'; readonly items: readonly PastedItem[]; readonly report: readonly ReportEntry[] }
  /** Touchpoints of a list. */
  | { readonly kind: 'list'; readonly drafts: readonly PastedDraft[] }
  /** A table whose columns somebody may want to choose. */
  | { readonly kind: 'rows'; readonly cells: readonly (readonly string[])[] };

/** No outline that a person made comes near. */
const MOST_CHARACTERS = 5_000_000;

/** Finds out what was copied in another program: a map, a Mermaid journey, a table, or lines of text. */
export function readPasted(
  { text, html }: PastedText,
  phases: readonly Phase[],
  context: ReadContext,
): Result<Pasted, ImportProblem> {
  if (text.length > MOST_CHARACTERS) return fail({ code: 'tooLarge', bytes: text.length, limit: MOST_CHARACTERS });
  if (/^\ufeff?\s*\{\s*"/.test(text)) return as('map', parse(text, context));
  if (isMermaid(text)) return as('items', readMermaid(text, context));
  const list = wordList(text);
  if (list !== null) return listed(list, phases);
  const cells = squared(cellsOf(text, html));
  if ((cells[0]?.length ?? 0) > 1) return ok({ kind: 'rows', cells });
  return listed(text.trim() === '' ? cells.flat().join('\n') : text, phases);
}

function listed(text: string, phases: readonly Phase[]): Result<Pasted, ImportProblem> {
  const drafts = outlineDrafts(text, phases);
  return drafts.length === 0 ? fail({ code: 'emptyFile' }) : ok({ kind: 'list', drafts });
}

function as(kind: 'map' | 'items', read: Result<ReadMap, ImportProblem>): Result<Pasted, ImportProblem> {
  if (!read.ok) return read;
  const { map, report } = read.value;
  return ok(kind === 'map' ? { kind, map, report } : { kind, items: itemsOfMap(map), report });
}

// The text of a spreadsheet is exact; that of a word processor's table breaks where a cell does.
function cellsOf(text: string, html: string): string[][] {
  // Plain text says nothing of cells that are merged over rows: it shifts what stands beside them.
  if (!/rowspan\s*=\s*["']?(?:[2-9]|1\d)/i.test(html) && /\S[^\S\n]*\t/.test(text)) {
    const cells = textToCells(text);
    if (cells.filter((row) => row.length > 1).length > cells.length / 2) return cells;
  }
  const table = largestTable(html);
  if (table.some((row) => row.length > 1)) return table;
  return markdownTable(text) ?? csvCells(text) ?? [];
}

// Commas stand in every sentence: text is CSV only where its first line names two fields or more.
function csvCells(text: string): string[][] | null {
  for (const separator of [',', ';']) {
    const all = textToCells(text, separator);
    const cells = /^sep=/i.test(all[0]?.[0] ?? '') ? all.slice(1) : all;
    const heads = (cells[0] ?? []).map((cell) => fieldNamed(cell.trim())).filter((id) => id !== undefined);
    if (cells.length > 1 && new Set(heads).size > 1) return cells;
  }
  return null;
}
