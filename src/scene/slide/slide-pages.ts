import { CARD, type Id, type PhaseSpan } from '#model';
import type { CardBox } from '../kept-cards.ts';
import type { Scene } from '../scene.ts';

/** What one slide shows of a map: neighbouring phases, and how much smaller than on the canvas. */
export interface SlidePage {
  readonly spans: readonly PhaseSpan[];
  readonly cards: readonly CardBox[];
  readonly ids: ReadonlySet<Id>;
  /** The part of the map, map units. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** On a smaller card no title can be read from a few metres. */
const LEAST = { width: 116, height: 36 } as const;
/** Around the cards, for links that run along them. */
const AROUND = 32;
export const HEAD = 30;

/**
 * The map on as few slides as its cards stay readable on, phase by phase. Where one phase alone is too much its cards
 * become smaller, and those too small for a title show their number: every step can still be found.
 */
export function pagesOf(
  { spans }: Pick<Scene, 'spans'>,
  cards: readonly CardBox[],
  room: { width: number; height: number },
): SlidePage[] {
  const isUsed = ({ phase }: PhaseSpan): boolean => cards.some(({ touchpoint }) => touchpoint.phaseId === phase.id);
  const used = cards.length === 0 ? spans : spans.slice(spans.findIndex(isUsed), spans.findLastIndex(isUsed) + 1);
  const splits = used.map((_, index) => split(used, index + 1).map((group) => pageOf(group, cards)));
  const fits = (page: SlidePage, sides: readonly ('width' | 'height')[]): boolean => {
    const scale = scaleOf(page, room);
    return sides.every((side) => (side === 'width' ? scale.x : scale.y) * CARD[side] >= LEAST[side]);
  };
  return (
    splits.find((pages) => pages.every((page) => fits(page, ['width', 'height']))) ??
    splits.find((pages) => pages.every((page) => fits(page, ['width']))) ??
    splits.at(-1) ?? [pageOf([], cards)]
  );
}

/** How much smaller a page is than the canvas, across and down. */
export const scaleOf = (
  { left, right, top, bottom }: SlidePage,
  { width, height }: { width: number; height: number },
): { x: number; y: number } => ({
  x: Math.min(width / (right - left), 1.5),
  y: Math.min((height - HEAD) / (bottom - top), 1),
});

/** Neighbouring spans in so many groups, about as wide each. */
function split(spans: readonly PhaseSpan[], count: number): PhaseSpan[][] {
  const left = spans[0]!.left;
  const each = (spans.at(-1)!.right - left) / count;
  const groups: PhaseSpan[][] = Array.from({ length: count }, () => []);
  for (const span of spans) {
    const middle = (span.left + span.right) / 2 - left;
    groups[Math.min(count - 1, Math.floor(middle / each))]!.push(span);
  }
  return groups.filter((group) => group.length > 0);
}

function pageOf(spans: readonly PhaseSpan[], all: readonly CardBox[]): SlidePage {
  const phases = new Set(spans.map(({ phase }) => phase.id));
  const cards = all.filter(({ touchpoint }) => phases.has(touchpoint.phaseId));
  return {
    spans,
    cards,
    ids: new Set(cards.map(({ id }) => id)),
    left: spans[0]?.left ?? 0,
    right: spans.at(-1)?.right ?? CARD.width,
    top: cards.length === 0 ? 0 : Math.min(...cards.map(({ y }) => y)) - AROUND,
    bottom: cards.length === 0 ? CARD.height : Math.max(...cards.map(({ y }) => y)) + CARD.height + AROUND,
  };
}
