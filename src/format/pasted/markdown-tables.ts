import type { FoundTable, FoundTables } from './found-tables.ts';

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;

/** The tables of a Markdown text, with or without bars at their ends, each under the heading above it; null where there is none. */
export function markdownTables(text: string): FoundTables | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const isBare = filled.length > 1 && filled.every((line) => line.startsWith('|'));
  const tables: FoundTable[] = [];
  const around: string[] = [];
  let heading = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isRow(line) && (isBare || (isRow(lines[at + 1] ?? '') && RULE.test(lines[at + 1]!)))) {
      const length = lines.slice(at).findIndex((each) => !isRow(each));
      const rows = lines.slice(at, length < 0 ? lines.length : at + length);
      tables.push({ heading, cells: rows.filter((row) => !RULE.test(row)).map(cellsIn) });
      at += rows.length - 1;
    } else if (HEADING.test(line)) {
      heading = plain(HEADING.exec(line)![1]!);
      around.push(heading);
    } else if (line !== '' && !/^(?:[-=*_]{3,}|`{3}.*)$/.test(line)) around.push(plain(line));
  }
  return tables.length === 0 ? null : { tables, around };
}

const isRow = (line: string): boolean => /(?<!\\)\|/.test(line);

const cellsIn = (line: string): string[] =>
  line
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll('\\|', '|')));

/** A text of Markdown without its marks: bold, code and links; lines where it breaks them. */
export const plain = (text: string): string =>
  text
    .replace(/\s{0,9}<br\s{0,9}\/?>\s{0,9}/gi, '\n')
    .replace(/(\*\*|__)(\S(?:.{0,500}?\S)?)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/!?\[([^[\]]{0,500})\]\((?:[^()]|\([^()]{0,500}\)){0,1000}\)/g, '$1')
    .trim();
