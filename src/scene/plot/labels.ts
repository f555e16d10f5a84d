import { ASPECTS } from '#model';
import type { Font, Item } from '../display.ts';
import { round, starPath } from '../marks.ts';
import { fitLine, type TextMeasure } from '../text.ts';
import { ROW, type PlotFrame } from './frame.ts';
import { mean } from './mean.ts';
import type { PlotSlot } from './slots.ts';

const FONT: Font = { size: 12, weight: 400 };
const MOMENT_FONT: Font = { size: 12, weight: 600 };
const STAR = { radius: 6, room: 9 } as const;
/** From here on a touchpoint is high or low enough to be named. */
const NOTABLE = 0.75;
const MOST_WIDTH = 168;
/** Between two titles of a row. */
const GAP = 8;

/** A row of titles outside the lanes, with what is taken of it. */
interface Tier {
  readonly baseline: number;
  readonly taken: { readonly from: number; readonly to: number }[];
}

/**
 * Stars and titles around the lanes: moments of truth first, then what is high (above, overlaid) or low, the furthest
 * first. What would run into another is left out; a star never is.
 */
export function labelItems(slots: readonly PlotSlot[], frame: PlotFrame, measure: TextMeasure | null): Item[] {
  const above = tiersAt(frame.tiers.above, (row) => frame.top - row * ROW.tier - 5);
  const below = tiersAt(frame.tiers.below, (row) => frame.bottom + row * ROW.tier + 13);
  const moments = slots.flatMap(({ touchpoint }, index) => (touchpoint.moment ? [{ index, touchpoint }] : []));
  const stars = below.length === 0 ? [] : moments.map(({ index }) => starAt(frame.xOf(index), below[0]!));
  if (measure === null || frame.density === 'phases') return stars;
  const titled = moments.flatMap(({ index, touchpoint }) =>
    momentTitle(touchpoint.title, frame.xOf(index), { tiers: below, frame, measure }),
  );
  const notable = slots
    .flatMap((slot, index) => (slot.touchpoint.moment ? [] : (notableAt(slot, index) ?? [])))
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const named = notable.flatMap(({ index, title, score }) => {
    const tiers = frame.mode === 'overlay' && score > 0 ? above : below;
    const place = centredTitle(title, frame.xOf(index), { tiers, frame, measure });
    return place === null ? [] : [...leader(slots[index]!, index, { score, place, frame }), place.item];
  });
  return [...stars, ...titled, ...named];
}

const tiersAt = (count: number, baselineOf: (row: number) => number): Tier[] =>
  Array.from({ length: count }, (_, row) => ({ baseline: baselineOf(row), taken: [] }));

function starAt(x: number, tier: Tier): Item {
  tier.taken.push({ from: x - STAR.room, to: x + STAR.room });
  return { kind: 'path', d: starPath(x, tier.baseline - 4, STAR.radius), fill: 'star' };
}

interface Place {
  readonly tiers: readonly Tier[];
  readonly frame: PlotFrame;
  readonly measure: TextMeasure;
}

/** Beside its star, or, where that is taken, under it. */
function momentTitle(title: string, x: number, { tiers, frame, measure }: Place): Item[] {
  if (title === '') return [];
  const text = fitLine(measure, title, { font: MOMENT_FONT, width: MOST_WIDTH });
  const width = measure.width(text, MOMENT_FONT);
  const edge = STAR.room + 2;
  for (const [row, tier] of tiers.entries()) {
    const starts = row === 0 ? [x + edge, x - edge - width] : [centred(x, width, frame)];
    const start = starts.find((each) => isFree(tier, each, width, frame));
    if (start === undefined) continue;
    tier.taken.push({ from: start - GAP, to: start + width + GAP });
    return [{ kind: 'text', x: round(start), y: tier.baseline, text, font: MOMENT_FONT, fill: 'warning' }];
  }
  return [];
}

function centredTitle(title: string, x: number, { tiers, frame, measure }: Place): { item: Item; tier: Tier } | null {
  const text = fitLine(measure, title, { font: FONT, width: MOST_WIDTH });
  const width = measure.width(text, FONT);
  const start = centred(x, width, frame);
  const tier = title === '' ? undefined : tiers.find((each) => isFree(each, start, width, frame));
  if (tier === undefined) return null;
  tier.taken.push({ from: start - GAP, to: start + width + GAP });
  return { tier, item: { kind: 'text', x: round(start), y: tier.baseline, text, font: FONT, fill: 'inkSoft' } };
}

const centred = (x: number, width: number, { left, right }: PlotFrame): number =>
  Math.max(left + 2, Math.min(x - width / 2, right - 2 - width));

const isFree = ({ taken }: Tier, from: number, width: number, { left, right }: PlotFrame): boolean =>
  from >= left && from + width <= right && taken.every((each) => each.to <= from || each.from >= from + width);

interface Notable {
  readonly index: number;
  readonly title: string;
  readonly score: number;
}

function notableAt({ touchpoint, scores }: PlotSlot, index: number): Notable | null {
  const score = scores === null ? null : mean(ASPECTS.flatMap((aspect) => scores[aspect]?.mean ?? []));
  return score === null || Math.abs(score) < NOTABLE ? null : { index, title: touchpoint.title, score };
}

/** From a title to the mark that it is about, overlaid. */
function leader(
  { scores }: PlotSlot,
  index: number,
  { score, place: { tier }, frame }: { score: number; place: { tier: Tier }; frame: PlotFrame },
): Item[] {
  if (frame.mode !== 'overlay' || scores === null) return [];
  const ys = ASPECTS.flatMap((aspect) => {
    const known = scores[aspect];
    return known === null ? [] : [frame.yOf(aspect, known.mean)];
  });
  const [from, to] = score > 0 ? [tier.baseline + 4, Math.min(...ys) - 7] : [Math.max(...ys) + 7, tier.baseline - 11];
  if (to - from < 8) return [];
  const d = `M${round(frame.xOf(index))} ${round(from)}V${round(to)}`;
  return [{ kind: 'path', d, stroke: { colour: 'inkMuted', width: 1, dash: [1, 3] } }];
}
