import { attributeIn, htmlTokens } from './html-tokens.ts';

interface HtmlLine {
  text: string;
  /** 0 for a paragraph, 1…6 for a heading. */
  readonly heading: number;
  /** How deep in lists, from 1; 0 for what is in none. */
  readonly level: number;
  /** In CSS pixels, or points where all are: only their order counts. */
  readonly margin: number;
  /** Whether it begins an item of a list, rather than to go on in one. */
  readonly isItem: boolean;
}

/**
 * The lists and headings of some HTML as lines that are indented by their level; null where it has none. Levels are
 * those that are told (Google Docs, Word), else how deep lists lie in each other, else how far items are moved in.
 */
export function htmlOutline(html: string): string | null {
  const lines = linesIn(html).filter(({ text }) => text !== '');
  const items = lines.filter(({ level }) => level > 0);
  const isFlat = items.every(({ level }) => level === 1);
  const margins = [...new Set((items.length > 0 ? items : lines).map(({ margin }) => margin))].toSorted(
    (a, b) => a - b,
  );
  const isMoved = isFlat && margins.length > 1;
  if (items.length === 0 && !isMoved && !lines.some(({ heading }) => heading > 0)) return null;
  return lines
    .map(({ text, heading, level, margin, isItem }) => {
      if (heading > 0) return `${'#'.repeat(heading)} ${text}`;
      const depth = isMoved ? Math.max(0, margins.indexOf(margin)) : Math.max(0, level - 1);
      const indent = ' '.repeat(depth * 4 + (level > 0 && !isItem ? 2 : 0));
      return `${indent}${isItem ? '- ' : ''}${text}`;
    })
    .join('\n');
}

function linesIn(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let lists = 0;
  let item: { level: number; margin: number; isBegun: boolean } | null = null;
  const begin = (line: Partial<HtmlLine>): void => {
    lines.push({ text: '', heading: 0, level: 0, margin: 0, isItem: false, ...line });
  };
  const goOn = (margin: number): void =>
    item === null ? begin({ margin }) : begin({ level: item.level, margin: item.margin, isItem: !item.isBegun });
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      const line = lines.at(-1) ?? (goOn(0), lines.at(-1)!);
      line.text += token.text;
      if (item !== null && token.text.trim() !== '') item.isBegun = true;
      continue;
    }
    const { name, kind, attributes } = token;
    const isOpen = kind === 'open';
    const style = isOpen ? attributeIn(attributes, 'style') : '';
    const margin = Number.parseFloat(/margin-left\s*:\s*([\d.]+)/i.exec(style)?.[1] ?? '0');
    const word = /mso-list\s*:\s*\S+\s+level(\d)/i.exec(style)?.[1];
    if (name === 'ul' || name === 'ol') {
      lists = Math.max(0, lists + (isOpen ? 1 : -1));
      // What follows the inner list goes on in no item that is known.
      if (lists === 0) item = null;
      begin({});
    } else if (name === 'li' && isOpen) {
      const told = Number(attributeIn(attributes, 'aria-level'));
      item = { level: told || Math.max(1, lists), margin, isBegun: false };
      goOn(margin);
    } else if (/^h[1-6]$/.test(name)) begin(isOpen ? { heading: Number(name[1]) } : {});
    else if (name === 'p' && word !== undefined) begin({ level: Number(word), margin: 0, isItem: true });
    else if (BLOCKS.has(name)) goOn(margin);
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/ +/g, ' ').trim() }));
}

const BLOCKS = new Set(['p', 'div', 'br', 'blockquote', 'tr', 'dt', 'dd', 'pre', 'section', 'article']);
