import { asPlainCell, fromPlainCell, unmerged } from '#format';

/** The cells of the one table that some HTML from the clipboard holds; null where it holds none, or several. */
export function htmlToCells(html: string): string[][] | null {
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) return null;
  return unmerged(
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => ({ text: textOf(cell), rowSpan: cell.rowSpan, colSpan: cell.colSpan })),
    ),
  );
}

// Lines end where the page would end them, and nowhere else: the source is broken at will.
function textOf(cell: HTMLElement): string {
  const lines = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (node.nodeName === 'BR') return '\n';
    const inside = [...node.childNodes].map(lines).join('');
    return /^(?:P|DIV|LI)$/.test(node.nodeName) ? `${inside}\n` : inside;
  };
  const text = [...cell.childNodes]
    .map(lines)
    .join('')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n+$/, '');
  return fromPlainCell(text);
}

/** Cells as an HTML table, for programs that take one; none of them is taken for a formula. */
export function cellsToHtml(rows: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) {
      const cell = line.insertCell();
      asPlainCell(text)
        .split('\n')
        .forEach((part, index) => cell.append(...(index === 0 ? [] : [document.createElement('br')]), part));
    }
  }
  return table.outerHTML;
}
