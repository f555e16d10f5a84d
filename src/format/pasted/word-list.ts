/** A bullet or a number as a word processor writes it before a tab: •, o, §, 1., 1.2, a), iv. */
const MARKED =
  /^(\s*)([•·●○◦▪▫■□◆◇‣▸►➢❖✓✔§\uf000-\uf0ff*–—-]|o|(?:\d{1,3}\.)+\d{0,3}|[(（]?\d{1,3}[)）．]|[①-⑳]|[a-zA-Z]{1,4}[.)])\t+([^\t\n]*)$/;

/**
 * A list that was copied out of a word processor, as lines indented by their level; null for any other text. Levels are
 * told by the marks where no line is indented.
 */
export function wordList(text: string): string | null {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const marked = lines.map((line) => MARKED.exec(line));
  if (marked.every((match) => match === null)) return null;
  if (lines.some((line, at) => marked[at] === null && line.trim().includes('\t'))) return null;
  const isIndented = marked.some((match) => match !== null && match[1] !== '');
  const open: string[] = [];
  return lines
    .map((line, at) => {
      const [, indent = '', mark = '', body = ''] = marked[at] ?? [];
      if (mark === '') return line;
      const kind = kindOf(mark);
      const level = open.indexOf(kind);
      if (level < 0) open.push(kind);
      else open.length = level + 1;
      return `${isIndented ? indent : '  '.repeat(open.length - 1)}- ${body}`;
    })
    .join('\n');
}

function kindOf(mark: string): string {
  if (/\d/.test(mark)) return mark.replace(/\d+/g, '1');
  if (mark === 'o' || mark.length === 1) return /[①-⑳]/.test(mark) ? '①' : mark;
  return /^[ivx]{2,}/i.test(mark) || mark.toLowerCase() === 'i.' ? 'roman' : 'letter';
}
