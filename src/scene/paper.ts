/** Paper in landscape that pages are printed on. */
export type Paper = 'A4' | 'A3';

/** Width and height in landscape, mm (ISO 216). */
const SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = { A4: [297, 210], A3: [420, 297] };

/** Blank around a page's content, mm. */
export const PAGE_MARGIN = 10;

/** A map unit on paper, mm: text of 13 units becomes 7.5 points high. */
const UNIT = 0.204;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What there is room for within the margins, mm. */
export function pageContent(paper: Paper): Size {
  const [width, height] = SIZES[paper];
  return { width: width - 2 * PAGE_MARGIN, height: height - 2 * PAGE_MARGIN };
}

/** The same in map units. */
export function pageUnits(paper: Paper): Size {
  const { width, height } = pageContent(paper);
  return { width: width / UNIT, height: height / UNIT };
}
