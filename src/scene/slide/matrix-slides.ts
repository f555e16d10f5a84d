import type { Item, Picture } from '../display.ts';
import type { MatrixContent } from '../matrix-content.ts';
import { matrixPages } from '../matrix-pages.ts';
import type { TextMeasure } from '../text.ts';
import { MARGIN, SLIDE, WIDTH, footItems, headItems, type SlideFrame } from './slide.ts';

const NO_LEGEND = { items: [], rows: 0 } as const;

/** A matrix on slides, its columns from left to right, each with its heads again. */
export function matrixSlides(content: MatrixContent, frame: SlideFrame, measure: TextMeasure): Picture[] {
  const top = headItems(frame, '', measure).height;
  const foot = footItems(frame, NO_LEGEND, measure);
  const room = SLIDE.height - top - foot.height - MARGIN;
  const page = { width: WIDTH, height: room };
  const pages = matrixPages(content, { page, title: null, personas: null, pageOf: () => '' }, measure);
  return pages.map(({ width, items }, index): Picture => {
    const about = pages.length === 1 ? '' : frame.pageOf(index + 1, pages.length);
    return {
      ...SLIDE,
      background: 'card',
      items: [
        ...headItems(frame, about, measure).items,
        { kind: 'group', x: MARGIN, y: top - 24, scale: WIDTH / width, items } satisfies Item,
        { kind: 'group', x: MARGIN, y: SLIDE.height - MARGIN - foot.height + 12, items: foot.items },
      ],
    };
  });
}
