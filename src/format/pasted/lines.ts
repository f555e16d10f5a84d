import { plain } from './markdown-tables.ts';

/** A line of an outline and those that hang under it. */
export interface Line {
  /** Without indentation and bullet. */
  readonly text: string;
  /** Marked as one, not only by what hangs under it. */
  readonly isHeading: boolean;
  /** Marked by a bullet or a number. */
  readonly isItem: boolean;
  /** Goes on with the item of a list above: it hangs under a bullet and has none. */
  readonly goesOn: boolean;
  readonly children: readonly Line[];
}

interface OpenLine extends Line {
  readonly depth: number;
  readonly children: OpenLine[];
}

/** Headings stand above every list, however far it is indented. */
const LIST_DEPTH = 100;
const MARKED_DEPTH = 50;

/** A text as a tree by its indentation (spaces, tabs, full-width spaces), Markdown headings and marks such as ■ and 【】. */
export function readLines(text: string): Line[] {
  const roots: OpenLine[] = [];
  const open: OpenLine[] = [];
  const isNumbered = WHOLES.test(text) && PARTS.test(text);
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)) {
    if (/^\s*(?:`{3}.*|[-=*_]{3,}\s*)?$/.test(raw)) continue;
    const line = lineOf(raw, isNumbered);
    if (line.text === '') continue;
    while (open.length > 0 && open.at(-1)!.depth >= line.depth) open.pop();
    const above = open.at(-1);
    const placed = { ...line, goesOn: above?.isItem === true && !line.isItem };
    (above?.children ?? roots).push(placed);
    open.push(placed);
  }
  return roots;
}

function lineOf(raw: string, isNumbered: boolean): OpenLine {
  const [indent] = /^\s*/.exec(raw)!;
  const body = raw.slice(indent.length).trim();
  const line = { isHeading: false, isItem: false, goesOn: false, children: [] };
  if (EMPTY.test(body)) return { ...line, text: '', depth: LIST_DEPTH };
  const heading = /^(#{1,6})\s+(.*)$/.exec(body);
  if (heading !== null)
    return { ...line, text: plain(heading[2]!.replace(/\s+#+$/, '')), isHeading: true, depth: heading[1]!.length };
  const marked = /^(?:[■◆▼]\s*(.+)|【(.+)】)$/.exec(body);
  if (marked !== null) return { ...line, text: plain(marked[1] ?? marked[2]!), isHeading: true, depth: MARKED_DEPTH };
  const [number = ''] = isNumbered ? (PART.exec(body) ?? []) : [];
  const text = body.slice(number.length).replace(BULLET, '').replace(CHECK_BOX, '');
  const isItem = text !== body;
  // A line without a bullet stands above those with one, as a heading does.
  const level = number.split('.').filter((part) => part.trim() !== '').length + (isItem ? 0.5 : 0);
  return { ...line, text: plain(text), isItem, depth: LIST_DEPTH + widthOf(indent) + level };
}

/** Numbers of chapters and their parts, 1.2: only in a text that also counts whole ones, for 1.5 may be a quantity. */
const PART = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+/;
const WHOLES = /^[ \t\u3000]*\d{1,2}[.)．]\s/m;
const PARTS = /^[ \t\u3000]*\d{1,2}(?:\.\d{1,2}){1,4}\.?\s/m;

// A sign that may begin a sentence or a number needs a space after it; ・ and ① do not.
const BULLET =
  /^(?:[-*+–—>]\s+|[•・●○◦▪□‣▸►☐☑✓✔]\s*|[①-⑳㉑-㊿]\s*|\d{1,3}[.)]\s+|\d{1,3}[．）、](?!\d)\s*|[(（]\d{1,3}[)）]\s*|[a-zA-Z][.)]\s+)/;
const CHECK_BOX = /^\[[ xX✓]?\](?:\s+|$)/;
const EMPTY = /^(?:[-*+–—>•・●○◦▪□‣▸►§]|\d{1,3}[.)．）、])$/;

/** How far a line is indented, in letters; a tab counts as four, a full-width space as two. */
const widthOf = (indent: string): number =>
  Array.from(indent).reduce((width, sign) => width + (sign === '\t' ? 4 : sign === '\u3000' ? 2 : 1), 0);
