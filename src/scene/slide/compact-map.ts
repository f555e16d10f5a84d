import { CARD, type Id } from '#model';
import type { Font, GroupItem, Item } from '../display.ts';
import { levelAt } from '../level.ts';
import { linkItemsAt } from '../link-at.ts';
import { linkLook } from '../link-look.ts';
import type { LinkShape } from '../links.ts';
import { fitLine, type TextMeasure } from '../text.ts';
import { wayPath } from '../way.ts';
import { compactCard } from './compact-card.ts';
import { HEAD, scaleOf, type SlidePage } from './slide-pages.ts';

interface CompactMapRequest {
  readonly page: SlidePage;
  readonly links: readonly LinkShape[];
  readonly width: number;
  readonly height: number;
  readonly dimmed: ReadonlySet<Id>;
  readonly activeJourney: Id | null;
}

/** How large a card is on a slide's map of this size. */
export function sizeOf(page: SlidePage, room: { width: number; height: number }): { width: number; height: number } {
  const scale = scaleOf(page, room);
  return { width: CARD.width * scale.x, height: CARD.height * scale.y };
}

const NAME: Font = { size: 15, weight: 600 };

/** Phases, cards and links of one slide where they lie on the canvas, pressed together; their text is not. */
export function compactMap(
  { page, links, width: wide, height, ...look }: CompactMapRequest,
  measure: TextMeasure,
): Item[] {
  const scale = scaleOf(page, { width: wide, height });
  const x = (at: number): number => (at - page.left) * scale.x;
  const y = (at: number): number => HEAD + (at - page.top) * scale.y;
  const size = sizeOf(page, { width: wide, height });
  return [
    ...page.spans.flatMap(({ phase, left, right }, index): Item[] => {
      const [from, width] = [x(left), (right - left) * scale.x];
      const text = fitLine(measure, phase.title, { font: NAME, width: width - 16 });
      return [
        { kind: 'rect', x: from, y: 0, width, height, fill: index % 2 === 0 ? 'bandOdd' : 'bandEven' },
        { kind: 'rect', x: from, y: HEAD - 1, width, height: 1, fill: 'line' },
        ...(index === 0 ? [] : [{ kind: 'rect', x: from - 0.5, y: 0, width: 1, height, fill: 'line' } as const]),
        { kind: 'text', x: from + 8, y: 20, text, font: NAME, fill: 'ink' },
      ];
    }),
    ...links
      .toSorted((a, b) => Number(a.journeyId === look.activeJourney) - Number(b.journeyId === look.activeJourney))
      .map((link): GroupItem => {
        const way = link.way.map((point) => ({ x: x(point.x), y: y(point.y) }));
        const { rank, opacity } = linkLook(link.journeyId, look);
        const pressed: LinkShape = { ...link, way, path: wayPath(way), label: null };
        return { kind: 'group', x: 0, y: 0, opacity, items: linkItemsAt(pressed, levelAt(1), rank) };
      }),
    ...page.cards.map((card): GroupItem => ({
      kind: 'group',
      x: x(card.x),
      y: y(card.y),
      items: compactCard(card, size, measure),
    })),
  ];
}
