import { CARD, STAGES, type Aspect, type Score, type Stage, type Status } from '#model';
import type { Item, PathItem, RectItem, Stroke } from './display.ts';
import { starPath } from './marks.ts';

/** What a card shows, its words already in the language in use. */
export interface CardContent {
  readonly title: string;
  /** Stands, faintly, where there is no title. */
  readonly untitled: string;
  /** All channels; '' for none. */
  readonly channel: string;
  /** The channels' icons, the most important one first: strokes in a square of 24 units. */
  readonly icons: readonly string[];
  /** How long it takes; '' where nobody has said. */
  readonly duration: string;
  readonly stage: Stage | null;
  readonly scores: Readonly<Record<Aspect, Score | null>>;
  readonly moment: boolean;
  readonly status: Status;
  /** What the viewpoint wants to see first, under the title as far as there is room; '' for nothing. */
  readonly lead: string;
}

/** A card's outline, dashed for what is only planned; `actual` is the line around all others. */
export const outline = ({ status }: CardContent, actual: Stroke, planned: Stroke): RectItem => ({
  kind: 'rect',
  x: 0,
  y: 0,
  ...CARD,
  radius: 10,
  fill: 'card',
  stroke: status === 'planned' ? planned : actual,
});

/** A moment of truth: a star half over the upper edge, so that it takes no room from the title. */
export const cornerStar = ({ moment }: Pick<CardContent, 'moment'>, radius: number): Item[] =>
  moment
    ? [
        {
          kind: 'path',
          d: starPath(CARD.width - 5 - radius, radius * -0.25, radius),
          fill: 'star',
          stroke: { colour: 'card', width: radius / 8 },
        },
      ]
    : [];

/** A channel's icon with its upper left corner at the point, so wide and high. */
export const iconItem = (icon: string, { x, y, size }: { x: number; y: number; size: number }): PathItem => ({
  kind: 'path',
  d: icon,
  stroke: { colour: 'inkSoft', width: 2, cap: 'round' },
  at: { x, y, scale: size / 24 },
});

/** As many icons side by side as there is room for. */
export const iconItems = (
  icons: readonly string[],
  { x, y, size, pitch, most }: { x: number; y: number; size: number; pitch: number; most: number },
): PathItem[] => icons.slice(0, most).map((icon, index) => iconItem(icon, { x: x + index * pitch, y, size }));

/** A two-headed arrow between two heights: the perspectives lie apart. */
export const spreadArrow = (x: number, top: number, bottom: number): PathItem => ({
  kind: 'path',
  d: `M${x} ${top}V${bottom}M${x - 3} ${top + 3}L${x} ${top}L${x + 3} ${top + 3}M${x - 3} ${bottom - 3}L${x} ${bottom}L${x + 3} ${bottom - 3}`,
  stroke: { colour: 'warning', width: 1.5, cap: 'round' },
});

interface Ladder {
  readonly x: number;
  /** The lower end of all steps. */
  readonly base: number;
  readonly step: number;
  readonly height: number;
}

/** The five stages as steps up from `base`, filled up to the one that is reached. */
export function stageLadder(stage: Stage | null, { x, base, step, height }: Ladder): Item[] {
  if (stage === null || stage === 'notApplicable') return [];
  const reached = STAGES.indexOf(stage);
  return [0, 1, 2, 3, 4].map((index) => {
    const high = (height * (2 + index)) / 6;
    return {
      kind: 'rect',
      x: x + index * (step + 2),
      y: base - high,
      width: step,
      height: high,
      radius: 1.5,
      fill: index <= reached ? 'accent' : 'stageOff',
    };
  });
}
