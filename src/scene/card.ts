import { ASPECTS, CARD, NOTABLE_SPREAD, STAGES, type Aspect, type Score, type Stage, type Status } from '#model';
import type { Font, Item, Stroke } from './display.ts';
import { marker, starPath } from './marks.ts';
import { fitLine, fitLines, type TextMeasure } from './text.ts';

/** What a card shows, its words already in the language in use. */
export interface CardContent {
  readonly title: string;
  /** Stands, faintly, where there is no title. */
  readonly untitled: string;
  readonly channel: string;
  /** Icon strokes in a square of 24 units, or null. */
  readonly icon: string | null;
  readonly stage: Stage | null;
  readonly scores: Readonly<Record<Aspect, Score | null>>;
  readonly moment: boolean;
  readonly status: Status;
  /** What the viewpoint wants to see first, under the title as far as there is room; '' for nothing. */
  readonly lead: string;
}

/** Where the parts of a card lie, map units from its corner; the editor of the title uses the same. */
const CARD_PARTS = {
  padding: 12,
  radius: 10,
  title: { x: 12, top: 28, width: CARD.width - 24, lineHeight: 20, lines: 3 },
} as const;

export const TITLE_FONT: Font = { size: 14, weight: 600 };
const UNTITLED_FONT: Font = { ...TITLE_FONT, weight: 400 };
export const SMALL_FONT: Font = { size: 12, weight: 400 };

const STEP = { width: 9, gap: 2, base: 108, left: 12 } as const;
/** Between the stage and the scores. */
const SPREAD = { x: 82, top: 94, bottom: 108 } as const;
const BARS = { left: 124, pitch: 15, zero: 100, unit: 5 } as const;

/** A card's display list, from its upper left corner. */
export function cardItems(content: CardContent, measure: TextMeasure): Item[] {
  const isPlanned = content.status === 'planned';
  const outline: Stroke = isPlanned ? { colour: 'inkMuted', width: 1.5, dash: [5, 4] } : { colour: 'line', width: 1 };
  return [
    { kind: 'rect', x: 0, y: 0, ...CARD, radius: CARD_PARTS.radius, fill: 'card', stroke: outline },
    ...headItems(content, measure),
    ...titleItems(content, measure),
    ...stageLadder(content.stage, { x: STEP.left, base: STEP.base }),
    ...spreadItems(content.scores),
    ...scoreItems(content.scores),
  ];
}

function headItems({ channel, icon, moment }: CardContent, measure: TextMeasure): Item[] {
  const items: Item[] = [];
  let right = CARD.width - CARD_PARTS.padding;
  if (moment) {
    items.push({ kind: 'path', d: starPath(right - 7, 18, 8), fill: 'star' });
    right -= 20;
  }
  let left: number = CARD_PARTS.padding;
  if (icon !== null && channel !== '') {
    const stroke: Stroke = { colour: 'inkSoft', width: 2, cap: 'round' };
    items.push({ kind: 'path', d: icon, stroke, at: { x: left, y: 11, scale: 14 / 24 } });
    left += 19;
  }
  const text = fitLine(measure, channel, { font: SMALL_FONT, width: right - left });
  if (channel !== '') items.push({ kind: 'text', x: left, y: 22, text, font: SMALL_FONT, fill: 'inkSoft' });
  return items;
}

function titleItems({ title, untitled, lead }: CardContent, measure: TextMeasure): Item[] {
  const { x, top, width, lineHeight, lines } = CARD_PARTS.title;
  const [font, fill] = title === '' ? ([UNTITLED_FONT, 'inkMuted'] as const) : ([TITLE_FONT, 'ink'] as const);
  const shown = fitLines(measure, title || untitled, { font, width, lines });
  const items = shown.map((text, index): Item => ({
    kind: 'text',
    x,
    y: top + index * lineHeight + 15,
    text,
    font,
    fill,
  }));
  if (lead === '' || shown.length === lines) return items;
  const text = fitLine(measure, lead, { font: SMALL_FONT, width });
  return [
    ...items,
    { kind: 'text', x, y: top + shown.length * lineHeight + 14, text, font: SMALL_FONT, fill: 'inkSoft' },
  ];
}

/** The five stages as steps up from `base`, filled up to the one that is reached. */
export function stageLadder(stage: Stage | null, { x, base }: { x: number; base: number }): Item[] {
  if (stage === null || stage === 'notApplicable') return [];
  const reached = STAGES.indexOf(stage);
  return [0, 1, 2, 3, 4].map((step) => ({
    kind: 'rect',
    x: x + step * (STEP.width + STEP.gap),
    y: base - 4 - step * 2,
    width: STEP.width,
    height: 4 + step * 2,
    radius: 1.5,
    fill: step <= reached ? 'accent' : 'stageOff',
  }));
}

// How far apart the perspectives lie where they lie furthest, beside a two-headed arrow; 0 within one perspective.
function spreadItems(scores: CardContent['scores']): Item[] {
  const spread = Math.max(...ASPECTS.map((aspect) => scores[aspect]?.spread ?? 0));
  if (spread < NOTABLE_SPREAD) return [];
  const { x, top, bottom } = SPREAD;
  const text = String(Math.round(spread * 10) / 10);
  return [
    {
      kind: 'path',
      d: `M${x} ${top}V${bottom}M${x - 3} ${top + 3}L${x} ${top}L${x + 3} ${top + 3}M${x - 3} ${bottom - 3}L${x} ${bottom}L${x + 3} ${bottom - 3}`,
      stroke: { colour: 'warning', width: 1.5, cap: 'round' },
    },
    { kind: 'text', x: x + 7, y: bottom - 2.5, text, font: { ...SMALL_FONT, weight: 600 }, fill: 'warning' },
  ];
}

function scoreItems(scores: CardContent['scores']): Item[] {
  if (ASPECTS.every((aspect) => scores[aspect] === null)) return [];
  const width = BARS.pitch * ASPECTS.length - 4;
  const zero: Item = { kind: 'rect', x: BARS.left - 4, y: BARS.zero - 0.5, width: width + 4, height: 1, fill: 'line' };
  return [
    zero,
    ...ASPECTS.flatMap((aspect, index) => barItems(aspect, scores[aspect], BARS.left + index * BARS.pitch + 4)),
  ];
}

// A bar from the zero line to the score with the aspect's marker at its end; hollow where it is only a guess.
function barItems(aspect: Aspect, score: Score | null, x: number): Item[] {
  if (score === null) return [];
  const y = BARS.zero - score.mean * BARS.unit;
  const stem: Item = {
    kind: 'path',
    d: `M${x} ${BARS.zero}V${y}`,
    stroke: { colour: aspect, width: score.isGuess ? 1.5 : 3, ...(score.isGuess && { dash: [2, 2] }) },
  };
  return score.mean === 0 ? [marker(aspect, x, y, 5)] : [stem, marker(aspect, x, y, 6)];
}
