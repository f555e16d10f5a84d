import { ASPECTS, type Aspect, type JourneyMap, type Score, type Touchpoint } from '#model';
import type { Item } from '../display.ts';
import type { Experience } from '../experience.ts';
import type { TextMeasure } from '../text.ts';
import { frameOf, type PlotFrame, type PlotMode } from './frame.ts';
import { bandItems, bandNames, stepNumbers } from './ground.ts';
import { labelItems } from './labels.ts';
import { laneItems, laneNames } from './lanes.ts';
import { overlayItems, scoreLines, scoreNumbers } from './overlay.ts';
import { phaseMeanItems } from './phase-means.ts';
import { bandsOf, slotsOf, type PlotBand, type PlotSlot } from './slots.ts';
import { stageItems } from './stage-strip.ts';
import { stageSteps, type StageMarks, type StageStep } from './stage-steps.ts';

export interface PlotRequest {
  readonly experience: Experience;
  /** What it is laid beside; null for nothing. */
  readonly compared: Experience | null;
  readonly phases: JourneyMap['phases'];
  /** Where the path of stages skips or relapses; null leaves the stages out. */
  readonly stages: { readonly marks: StageMarks; readonly name: string } | null;
  /** Map units. */
  readonly width: number;
  readonly height: number;
  readonly mode: PlotMode;
  readonly language: 'ja' | 'en';
  /** Aspects of which only the name is shown. */
  readonly hidden: readonly Aspect[];
}

/** A touchpoint's place on the even axis: its middle and its width. */
export interface PlotColumn {
  readonly touchpoint: Touchpoint;
  readonly number: number | null;
  readonly x: number;
  readonly width: number;
  /** Of the shown journey; null where only the other comes by. */
  readonly scores: PlotSlot['scores'];
}

/** Where a score stands, also where it is not drawn for want of room. */
export interface PlotMark {
  readonly touchpoint: Touchpoint;
  readonly aspect: Aspect;
  readonly score: Score;
  readonly x: number;
  readonly y: number;
}

/** How a journey is lived through, on an axis on which its touchpoints stand evenly. */
export interface Plot {
  readonly items: readonly Item[];
  readonly columns: readonly PlotColumn[];
  readonly marks: readonly PlotMark[];
  readonly bands: readonly PlotBand[];
  readonly steps: readonly StageStep[];
  readonly frame: PlotFrame;
}

/** Draws an experience: split into a lane for each aspect, or overlaid. Without a measure no words, from edge to edge. */
export function plotOf(request: PlotRequest, measure: TextMeasure | null): Plot {
  const { language, mode, phases, stages } = request;
  const slots = slotsOf(request.experience, request.compared);
  const bands = bandsOf(slots, phases);
  const steps = stages === null ? [] : stageSteps(slots, stages.marks);
  const frame = frameOf({ ...request, measure, count: slots.length, hasStages: steps.length > 0 });
  const curves = curveItems(slots, bands, frame);
  return {
    items: [
      ...bandItems(bands, frame),
      ...(mode === 'overlay' ? scoreLines(frame) : []),
      ...curves,
      ...labelItems(slots, frame, measure),
      ...(measure === null || stages === null
        ? []
        : stageItems(steps, { language, name: stages.name }, frame, measure)),
      ...(measure === null ? [] : wordItems(slots, bands, { language, frame, measure })),
    ],
    columns: slots.map(({ touchpoint, number, scores }, index) => ({
      touchpoint,
      number,
      scores,
      x: frame.xOf(index),
      width: frame.slot,
    })),
    marks: slots.flatMap((slot, index) => marksAt(slot, index, frame)),
    bands,
    steps,
    frame,
  };
}

function curveItems(slots: readonly PlotSlot[], bands: readonly PlotBand[], frame: PlotFrame): Item[] {
  const isSplit = frame.mode === 'split';
  if (frame.density !== 'phases') return isSplit ? laneItems(slots, frame) : overlayItems(slots, frame);
  return [...(isSplit ? laneItems([], frame) : []), ...phaseMeanItems(slots, bands, frame)];
}

function wordItems(
  slots: readonly PlotSlot[],
  bands: readonly PlotBand[],
  { language, frame, measure }: { language: 'ja' | 'en'; frame: PlotFrame; measure: TextMeasure },
): Item[] {
  return [
    ...bandNames(bands, frame, measure),
    ...stepNumbers(slots, frame, measure),
    ...(frame.mode === 'split' ? laneNames(language, frame) : scoreNumbers(frame.left - 6, frame)),
  ];
}

const marksAt = ({ touchpoint, scores }: PlotSlot, index: number, { lanes, xOf, yOf }: PlotFrame): PlotMark[] =>
  ASPECTS.flatMap((aspect) => {
    const score = scores?.[aspect] ?? null;
    if (score === null || lanes.some((lane) => lane.aspect === aspect && lane.isHidden)) return [];
    return [{ touchpoint, aspect, score, x: xOf(index), y: yOf(aspect, score.mean) }];
  });
