import { ASPECTS, MAX_SCORE, MIN_SCORE, type Aspect } from '#model';
import { aspects, nameOf } from '#knowledge';
import type { Font } from '../display.ts';
import type { TextMeasure } from '../text.ts';

export type PlotMode = 'split' | 'overlay';

/** What there is room to show at a slot: everything, marks at moments of truth alone, or the means of the phases. */
export type PlotDensity = 'whole' | 'sparse' | 'phases';

/** A part of the height that is an aspect's. Overlaid, all aspects have the same. */
export interface PlotLane {
  readonly aspect: Aspect;
  readonly top: number;
  readonly height: number;
  /** Its curve is not drawn: only its name. */
  readonly isHidden: boolean;
}

/** Where everything lies, map units from the plot's upper left corner. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly mode: PlotMode;
  readonly density: PlotDensity;
  /** The edges of the axis. */
  readonly left: number;
  readonly right: number;
  /** The width of a slot. */
  readonly slot: number;
  /** The middle of a slot. */
  readonly xOf: (index: number) => number;
  readonly lanes: readonly PlotLane[];
  /** Map units a point of score. */
  readonly unit: number;
  readonly yOf: (aspect: Aspect, score: number) => number;
  /** The edges of the lanes. */
  readonly top: number;
  readonly bottom: number;
  /** How many rows of titles there are above and below the lanes. */
  readonly tiers: { readonly above: number; readonly below: number };
  /** Baseline of the steps' numbers; null without words. */
  readonly numbers: number | null;
  /** Lower edge of the strip of stages; null without one. */
  readonly stages: number | null;
  /** Whether an aspect's name stands under its marker, for there is no room beside it. */
  readonly isNarrow: boolean;
}

export interface FrameRequest {
  readonly width: number;
  readonly height: number;
  readonly mode: PlotMode;
  readonly language: 'ja' | 'en';
  /** Null draws no words, from edge to edge. */
  readonly measure: TextMeasure | null;
  readonly hidden: readonly Aspect[];
  readonly count: number;
  readonly hasStages: boolean;
}

/** Heights of the rows around the lanes. */
export const ROW = { names: 22, tier: 17, numbers: 17, stages: 22 } as const;
export const LANE_FONT: Font = { size: 13, weight: 600 };
export const NARROW_FONT: Font = { size: 11, weight: 600 };
/** Equal scores of overlaid aspects run beside each other. */
const OFFSETS: Readonly<Record<Aspect, number>> = { medical: -3.6, psychological: -1.2, economic: 1.2, social: 3.6 };
const HIDDEN_LANE = 24;
/** Slots narrower than this show fewer marks, or the means of phases. */
const DENSE = { sparse: 13, phases: 6 } as const;
const NARROW = 560;

/** The frame in which so many slots are drawn. */
export function frameOf(request: FrameRequest): PlotFrame {
  const { width, height, mode, measure, hasStages } = request;
  const { left, right, slot, density } = axisOf(request);
  const below = (measure === null ? 0 : ROW.numbers) + (hasStages ? ROW.stages : 0);
  const room = height - below - (measure === null ? 0 : ROW.names);
  const tiers = tiersIn(room, request);
  const top = (measure === null ? 0 : ROW.names) + tiers.above * ROW.tier;
  const bottom = Math.max(top, height - below - tiers.below * ROW.tier);
  return {
    width,
    height,
    mode,
    density,
    left,
    right,
    slot,
    xOf: (index) => left + (index + 0.5) * slot,
    ...(mode === 'split' ? splitScale(request, top, bottom) : overlayScale(request, top, bottom)),
    top,
    bottom,
    tiers,
    numbers: measure === null ? null : height - (hasStages ? ROW.stages : 0) - 5,
    stages: hasStages ? height - 1 : null,
    isNarrow: width < NARROW,
  };
}

/** The axis alone: its edges, the width of a slot, and what there is room for at one. */
export function axisOf(
  request: Omit<FrameRequest, 'height' | 'hidden' | 'hasStages'>,
): Pick<PlotFrame, 'left' | 'right' | 'slot' | 'density'> {
  const { width, measure, count } = request;
  const left = measure === null ? 0 : gutterOf(request, measure);
  const right = measure === null ? width : width - 12;
  const slot = Math.max(0, right - left) / Math.max(count, 1);
  return { left, right, slot, density: slot < DENSE.phases ? 'phases' : slot < DENSE.sparse ? 'sparse' : 'whole' };
}

function gutterOf(
  { mode, language, width }: Pick<FrameRequest, 'mode' | 'language' | 'width'>,
  measure: TextMeasure,
): number {
  if (mode === 'overlay') return 34;
  const isNarrow = width < NARROW;
  const font = isNarrow ? NARROW_FONT : LANE_FONT;
  const widest = Math.max(...ASPECTS.map((aspect) => measure.width(nameOf(aspects, aspect, language), font)));
  return Math.ceil(widest) + (isNarrow ? 14 : 44);
}

function tiersIn(room: number, { measure, mode }: FrameRequest): PlotFrame['tiers'] {
  if (measure === null) return { above: 0, below: room > 60 ? 1 : 0 };
  if (mode === 'split') return { above: 0, below: room - 2 * ROW.tier >= ASPECTS.length * 44 ? 2 : 1 };
  return room - 3 * ROW.tier >= 96 ? { above: 1, below: 2 } : { above: 0, below: 1 };
}

type Scale = Pick<PlotFrame, 'lanes' | 'unit' | 'yOf'>;

function splitScale({ hidden }: FrameRequest, top: number, bottom: number): Scale {
  const shown = ASPECTS.length - hidden.length;
  const each = shown === 0 ? 0 : (bottom - top - hidden.length * HIDDEN_LANE) / shown;
  let y = top;
  const lanes = ASPECTS.map((aspect): PlotLane => {
    const isHidden = hidden.includes(aspect);
    const lane = { aspect, top: y, height: isHidden ? HIDDEN_LANE : each, isHidden };
    y += lane.height;
    return lane;
  });
  const unit = Math.max(1, (each - 2 * Math.min(7, each * 0.18)) / (MAX_SCORE - MIN_SCORE));
  const middles = new Map(lanes.map((lane) => [lane.aspect, lane.top + lane.height / 2]));
  return { lanes, unit, yOf: (aspect, score) => middles.get(aspect)! - score * unit };
}

function overlayScale({ hidden }: FrameRequest, top: number, bottom: number): Scale {
  const unit = Math.max(1, (bottom - top - 24) / (MAX_SCORE - MIN_SCORE));
  const middle = (top + bottom) / 2;
  return {
    lanes: ASPECTS.map((aspect) => ({ aspect, top, height: bottom - top, isHidden: hidden.includes(aspect) })),
    unit,
    yOf: (aspect, score) => middle - score * unit + OFFSETS[aspect],
  };
}
