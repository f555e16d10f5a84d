const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** The cells of a table of Markdown, with or without bars at its ends; lines around it become rows, headings are left. */
export function markdownTable(text: string): string[][] | null {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isRow = (line: string): boolean => /(?<!\\)\|/.test(line);
  const ruled = lines.findIndex((line, at) => at > 0 && isRow(line) && RULE.test(line) && isRow(lines[at - 1]!));
  if (ruled < 0 && (lines.length < 2 || !lines.every((line) => line.startsWith('|')))) return null;
  const start = Math.max(0, ruled - 1);
  const length = lines.slice(start).findIndex((line) => !isRow(line));
  const end = length < 0 ? lines.length : start + length;
  const around = [...lines.slice(0, start), ...lines.slice(end)].filter((line) => !/^(?:#|[-=*_]{3,}$)/.test(line));
  const rows = lines.slice(start, end).filter((line) => !(isRow(line) && RULE.test(line)));
  return [...rows.map(cellsIn), ...around.map((line) => [plain(line)])];
}

const cellsIn = (line: string): string[] =>
  line
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll('\\|', '|')));

const plain = (cell: string): string =>
  cell
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .trim();
