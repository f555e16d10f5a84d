/** A line of an outline and those that hang under it. */
export interface Line {
  /** Without indentation and bullet. */
  readonly text: string;
  /** Marked as one, not only by what hangs under it. */
  readonly isHeading: boolean;
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
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)) {
    if (/^\s*(?:`{3}.*|[-=*_]{3,}\s*)?$/.test(raw)) continue;
    const line = lineOf(raw);
    if (line.text === '') continue;
    while (open.length > 0 && open.at(-1)!.depth >= line.depth) open.pop();
    (open.at(-1)?.children ?? roots).push(line);
    open.push(line);
  }
  return roots;
}

function lineOf(raw: string): OpenLine {
  const [indent] = /^\s*/.exec(raw)!;
  const body = raw.slice(indent.length).trim();
  if (EMPTY.test(body)) return { text: '', isHeading: false, depth: LIST_DEPTH, children: [] };
  const heading = /^(#{1,6})\s+(.*)$/.exec(body);
  if (heading !== null)
    return { text: plain(heading[2]!.replace(/\s+#+$/, '')), isHeading: true, depth: heading[1]!.length, children: [] };
  const marked = /^(?:[■◆▼]\s*(.+)|【(.+)】)$/.exec(body);
  if (marked !== null)
    return { text: plain(marked[1] ?? marked[2]!), isHeading: true, depth: MARKED_DEPTH, children: [] };
  return {
    text: plain(body.replace(BULLET, '').replace(CHECK_BOX, '')),
    isHeading: false,
    depth: LIST_DEPTH + widthOf(indent),
    children: [],
  };
}

// A sign that may begin a sentence or a number needs a space after it; ・ and ① do not.
const BULLET =
  /^(?:[-*+–—>]\s+|[•・●○◦▪□‣▸►☐☑✓✔]\s*|[①-⑳㉑-㊿]\s*|\d{1,3}[.)]\s+|\d{1,3}[．）、](?!\d)\s*|[(（]\d{1,3}[)）]\s*|[a-zA-Z][.)]\s+)/;
const CHECK_BOX = /^\[[ xX✓]?\](?:\s+|$)/;
const EMPTY = /^(?:[-*+–—>•・●○◦▪□‣▸►§]|\d{1,3}[.)．）、])$/;

const plain = (text: string): string => text.replace(/^(\*\*|__)(.+)\1$/, '$2').trim();

/** How far a line is indented, in letters; a tab counts as four, a full-width space as two. */
const widthOf = (indent: string): number =>
  Array.from(indent).reduce((width, sign) => width + (sign === '\t' ? 4 : sign === '\u3000' ? 2 : 1), 0);
