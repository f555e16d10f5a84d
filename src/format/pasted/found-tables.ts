import { fieldName, fieldNamed, type FieldId } from '#fields';
import { kindNamed, phaseNamed, wordKey } from '#knowledge';
import type { Phase } from '#model';
import type { Report } from '../report.ts';

/** A table as a text or a page holds it. */
export interface FoundTable {
  /** The heading under which it stands; empty where there is none. */
  readonly heading: string;
  readonly cells: readonly (readonly string[])[];
}

/** All tables of a text or a page, and the lines around them. */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly around: readonly string[];
}

/** One table with its fields in columns, and what it is called. */
export interface OneTable {
  readonly cells: string[][];
  readonly title: string;
}

/**
 * The tables as one: what stands above a head is taken off, fields that run down the first column are turned into
 * columns, and tables with heads of their own go below each other. What is left out is reported.
 */
export function oneTable(found: FoundTables, phases: readonly Phase[], report: Report): OneTable {
  const parts = found.tables.flatMap(({ heading, cells }) =>
    partsOf(cells).map((part) => ({ ...part, heading: part.above.at(-1) ?? heading })),
  );
  const headed = parts.filter(({ cells }) => isHead(cells[0] ?? []));
  const largest = parts.toSorted((a, b) => b.cells.flat().length - a.cells.flat().length).slice(0, 1);
  const taken = headed.length > 0 ? headed : largest;
  report.note('tablesDropped', { count: parts.length - taken.length });
  report.note('tablesJoined', { count: taken.length > 1 ? taken.length : 0 });

  const headings = new Set(taken.map(({ heading }) => heading));
  const isPhase = (heading: string): boolean =>
    heading !== '' &&
    (headings.size > 1 || phaseNamed(phases, heading) !== undefined || kindNamed(heading) !== 'custom');
  const named = taken.map(({ cells, heading }) =>
    isPhase(heading) && !fieldsIn(cells[0] ?? []).includes('phase') ? withPhase(cells, heading) : cells,
  );
  const used = new Set(taken.flatMap(({ heading }, at) => (named[at] === taken[at]!.cells ? [] : [heading])));
  const [title = '', ...around] = [...found.around, ...parts.flatMap(({ above }) => above)].filter(
    (line) => !used.has(line),
  );
  const isTitle = !/[.。]$/.test(title) && title.length <= 100;
  for (const line of isTitle ? around : [title, ...around]) report.note('textAround', { example: line });
  return { cells: squared(joined(named)), title: isTitle ? title : '' };
}

/** Rows of equal length, without empty rows and columns. */
export function squared(cells: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const rows = cells
    .map((row) =>
      Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/[\v\f\u0085\u2028\u2029]/g, '\n').trim()),
    )
    .filter((row) => row.some((cell) => cell !== ''));
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
  return rows.map((row) => kept.map((at) => row[at]!));
}

interface Part {
  readonly cells: string[][];
  /** Lines between it and what stands before. */
  readonly above: readonly string[];
}

/** So far below its title, its date and the like does a head stand at most. */
const MOST_ABOVE = 10;

/** A sheet by the tables that stand below each other in it, each with its fields in columns. */
function partsOf(cells: readonly (readonly string[])[]): Part[] {
  const rows = squared(cells);
  const first = headAt(rows);
  if (first < 0) return [turned(rows)];
  const parts: { cells: string[][]; above: string[] }[] = [{ cells: [], above: rows.slice(0, first).map(lineOf) }];
  for (const row of rows.slice(first)) {
    const part = parts.at(-1)!;
    if (part.cells.length === 0 || !isHead(row)) part.cells.push(row);
    else {
      const body = part.cells.findLastIndex((each) => filled(each) > 1) + 1;
      parts.push({ cells: [row], above: part.cells.splice(body).map(lineOf) });
    }
  }
  return parts.map(({ cells: part, above }) => ({ cells: squared(part), above }));
}

/** Where the head of a table stands; −1 where none is seen. Below mere titles a head need not name more than a title. */
export function headAt(rows: readonly (readonly string[])[]): number {
  const top = rows.slice(0, MOST_ABOVE);
  const head = top.findIndex(isHead);
  const firstWide = top.findIndex((row) => filled(row) > 1);
  return head < 0 && firstWide > 0 && fieldsIn(top[firstWide]!).includes('title') ? firstWide : head;
}

/** A table without a head, its fields turned into columns where they run down the first one. */
function turned(rows: string[][]): Part {
  const top = Math.max(
    0,
    rows.findIndex((row) => filled(row) > 1 || fieldNamed(row[0] ?? '') !== undefined),
  );
  const below = rows.slice(top);
  if (!runsDown(below)) return { cells: rows, above: [] };
  const columns = Array.from({ length: below[0]!.length }, (_, at) => below.map((row) => row[at]!));
  return { cells: columns, above: rows.slice(0, top).map(lineOf) };
}

/** Whether a table's fields run down its first column: it names several below the corner, or leads from phase to phase. */
export function runsDown(rows: readonly (readonly string[])[]): boolean {
  const [first = []] = rows;
  const [corner = '', ...heads] = rows.map(([head = '']) => head);
  if (first.length < 2) return false;
  const named = new Set(fieldsIn(heads)).size;
  if (isHead([corner, ...heads]) && (named > 1 || named === filled(heads))) return true;
  const field = fieldNamed(corner);
  return (field === 'phase' || field === 'stage') && fieldsIn(first).length === 1 && first.length > rows.length;
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;

const lineOf = (row: readonly string[]): string => row.filter((cell) => cell !== '').join(' ');

const fieldsIn = (row: readonly string[]): FieldId[] => row.map(fieldNamed).filter((field) => field !== undefined);

/** Whether cells name fields: two or more, and half of what stands there. */
export function isHead(row: readonly string[]): boolean {
  const fields = fieldsIn(row);
  return new Set(fields).size > 1 && fields.length * 2 >= filled(row);
}

function withPhase(cells: string[][], phase: string): string[][] {
  const name = fieldName('phase', /[\u3040-\u30ff\u4e00-\u9fff]/.test(phase) ? 'ja' : 'en');
  return cells.map((row, at) => [at === 0 ? name : phase, ...row]);
}

/** Tables with heads below each other, what has the same head in one column. */
function joined(tables: readonly string[][][]): string[][] {
  const [first = [], ...further] = tables;
  if (further.length === 0) return first;
  const heads: string[] = [];
  const keys: string[] = [];
  const rows = tables.flatMap(([head = [], ...body]) => {
    const places = head.map((cell, at) => {
      const key = `${fieldNamed(cell) ?? wordKey(cell)} ${head.slice(0, at).filter((each) => each === cell).length}`;
      if (!keys.includes(key)) heads[keys.push(key) - 1] = cell;
      return keys.indexOf(key);
    });
    return body.map((row) => {
      const line: string[] = [];
      row.forEach((cell, at) => (line[places[at]!] = cell));
      return line;
    });
  });
  return [heads, ...rows].map((row) => Array.from({ length: heads.length }, (_, at) => row[at] ?? ''));
}
