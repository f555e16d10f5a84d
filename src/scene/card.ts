import { ASPECTS, CARD, NOTABLE_SPREAD, type Aspect, type Score } from '#model';
import { cornerStar, iconItems, outline, spreadArrow, stageLadder, type CardContent } from './card-parts.ts';
import type { Font, Item } from './display.ts';
import { marker, markerPath } from './marks.ts';
import { fitLine, fitLines, type TextMeasure } from './text.ts';

/** Where the parts of a card lie, map units from its corner; the editor of the title uses the same. */
const CARD_PARTS = {
  padding: 12,
  star: 11,
  title: { x: 12, top: 28, width: CARD.width - 24, lineHeight: 20, lines: 3 },
} as const;

export const TITLE_FONT: Font = { size: 14, weight: 600 };
const UNTITLED_FONT: Font = { ...TITLE_FONT, weight: 400 };
export const SMALL_FONT: Font = { size: 12, weight: 400 };
/** Channels' icons beside each other. */
const ICONS = { pitch: 16, most: 3 } as const;
const NUMBER_FONT: Font = { size: 13, weight: 600 };

const LADDER = { x: 12, base: 108, step: 9, height: 12 } as const;
/** Between the stage and the scores. */
const SPREAD = { x: 82, top: 94, bottom: 108 } as const;
const BARS = { left: 124, pitch: 15, zero: 100, unit: 5 } as const;

const bodies = new WeakMap<CardContent, readonly Item[]>();

/**
 * A card's display list, from its upper left corner; `number` is its step on the journey, null for none. The same
 * content with another number is not laid out anew: a step that is put in renumbers all that follow.
 */
export function cardItems(content: CardContent, number: number | null, measure: TextMeasure): Item[] {
  const body = bodies.get(content) ?? bodyItems(content, measure);
  bodies.set(content, body);
  return [
    outline(content, { colour: 'line', width: 1 }, { colour: 'inkMuted', width: 1.5, dash: [5, 4] }),
    ...headItems(content, number, measure),
    ...body,
    ...cornerStar(content, CARD_PARTS.star),
  ];
}

const bodyItems = (content: CardContent, measure: TextMeasure): Item[] => [
  ...titleItems(content, measure),
  ...stageLadder(content.stage, LADDER),
  ...spreadItems(content.scores),
  ...scoreItems(content.scores),
];

function headItems(
  { channel, icons, duration, moment }: CardContent,
  number: number | null,
  measure: TextMeasure,
): Item[] {
  const items: Item[] = [];
  const edge = CARD.width - CARD_PARTS.padding - (moment ? 2 * CARD_PARTS.star - 2 : 0);
  let left: number = CARD_PARTS.padding;
  if (number !== null) {
    const text = String(number);
    items.push({ kind: 'text', x: left, y: 22, text, font: NUMBER_FONT, fill: 'inkMuted' });
    left += measure.width(text, NUMBER_FONT) + 7;
  }
  const shown = iconItems(icons, { x: left, y: 11, size: 14, pitch: ICONS.pitch, most: ICONS.most });
  items.push(...shown);
  left += shown.length === 0 ? 0 : (shown.length - 1) * ICONS.pitch + 19;
  const right = edge - (duration === '' ? 0 : measure.width(duration, SMALL_FONT) + 8);
  const text = fitLine(measure, channel, { font: SMALL_FONT, width: right - left });
  if (channel !== '') items.push({ kind: 'text', x: left, y: 22, text, font: SMALL_FONT, fill: 'inkSoft' });
  if (duration !== '')
    items.push({ kind: 'text', x: edge, y: 22, text: duration, font: SMALL_FONT, fill: 'ink', anchor: 'end' });
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

// How far apart the perspectives lie where they lie furthest, beside a two-headed arrow; 0 within one perspective.
function spreadItems(scores: CardContent['scores']): Item[] {
  const spread = Math.max(...ASPECTS.map((aspect) => scores[aspect]?.spread ?? 0));
  if (spread < NOTABLE_SPREAD) return [];
  const { x, top, bottom } = SPREAD;
  return [
    spreadArrow(x, top, bottom),
    {
      kind: 'text',
      x: x + 7,
      y: bottom - 2.5,
      text: String(spread),
      font: { ...SMALL_FONT, weight: 600 },
      fill: 'warning',
    },
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
  const size = score.mean === 0 ? 5 : 6;
  const stem: Item = {
    kind: 'path',
    d: `M${x} ${BARS.zero}V${y}`,
    stroke: { colour: aspect, width: score.isGuess ? 1.5 : 3 },
  };
  const mark: Item = score.isGuess
    ? { kind: 'path', d: markerPath(aspect, x, y, size / 2), fill: 'card', stroke: { colour: aspect, width: 1.5 } }
    : marker(aspect, x, y, size);
  return score.mean === 0 ? [mark] : [stem, mark];
}
