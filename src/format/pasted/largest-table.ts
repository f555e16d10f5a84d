import { namedSign } from '../named-entities.ts';
import { unmerged } from './merged-cells.ts';

/**
 * The cells of the largest table in the HTML that Word, a browser or a mail program puts on the clipboard; empty
 * where there is none. Only text is taken; nothing of the HTML is ever shown.
 */
export function largestTable(html: string): string[][] {
  const body = html.replace(/<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1>/gi, '');
  const tables = [...body.matchAll(/<table\b[^>]*>([\s\S]*?)<\/table>/gi)].map(([, inside = '']) => rowsIn(inside));
  return tables.reduce((best, rows) => (rows.flat().length > best.flat().length ? rows : best), []);
}

const rowsIn = (table: string): string[][] =>
  unmerged(
    table
      .split(/<tr\b[^>]*>/i)
      .slice(1)
      .map((row) =>
        [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dhr]|$)/gi)].map(
          ([, attributes = '', inside = '']) => ({
            text: textOf(inside),
            rowSpan: spanIn(attributes, 'rowspan'),
            colSpan: spanIn(attributes, 'colspan'),
          }),
        ),
      )
      .filter((row) => row.length > 0),
  );

const spanIn = (attributes: string, name: string): number =>
  Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1);

function textOf(html: string): string {
  const broken = html
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]*>|<\/(?:p|div|li)>\s*(?=<)/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return broken
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, unescaped)
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function unescaped(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return namedSign(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
