import type { JourneyMap } from '#model';
import { SMALL_FONT, TITLE_FONT } from './card.ts';
import type { Item } from './display.ts';
import type { Experience } from './experience.ts';
import { ellipse } from './icons.ts';
import { hasHollowMark } from './plot/hollow.ts';
import { plotOf } from './plot/plot.ts';
import type { StageMarks } from './plot/stage-steps.ts';
import { fitLine, type TextMeasure } from './text.ts';

/** The curves to be drawn under a picture of the map. */
export interface ExperienceStripOptions {
  readonly experience: Experience;
  /** To which touchpoints the path of stages skips or relapses, and what its strip is called. */
  readonly stages: { readonly marks: StageMarks; readonly name: string };
  /** Whose journey, as whom; in words. */
  readonly heading: string;
  /** What hollow marks mean; in words. */
  readonly guess: string;
  readonly language: 'ja' | 'en';
  readonly phases: JourneyMap['phases'];
  /** Where the picture begins, and how wide it is, map units. */
  readonly left: number;
  readonly width: number;
}

const HEAD = 32;
const PLOT_HEIGHT = 320;

/** All of a strip's height, map units. */
export const STRIP_HEIGHT = HEAD + PLOT_HEIGHT;

/** A lane for each aspect and the stages of change on an even axis, from the strip's upper edge down. */
export function experienceStrip(options: ExperienceStripOptions, measure: TextMeasure): Item[] {
  const { experience, phases, stages, width, language, left } = options;
  const plot = plotOf(
    { experience, compared: null, phases, stages, width, height: PLOT_HEIGHT, mode: 'split', language, hidden: [] },
    measure,
  );
  return [...headItems(options, measure), { kind: 'group', x: left, y: HEAD, items: plot.items }];
}

function headItems(options: ExperienceStripOptions, measure: TextMeasure): Item[] {
  const { heading, guess, left, width, experience } = options;
  const isGuessed = hasHollowMark(experience, { ...options, mode: 'split' }, measure);
  const note = isGuessed ? measure.width(guess, SMALL_FONT) + 16 : 0;
  const right = left + width - 12;
  const text = fitLine(measure, heading, { font: TITLE_FONT, width: width - 36 - note });
  return [
    { kind: 'rect', x: left, y: 0, width, height: STRIP_HEIGHT, fill: 'card' },
    { kind: 'rect', x: left, y: 0, width, height: 1, fill: 'line' },
    { kind: 'text', x: left + 12, y: 22, text, font: TITLE_FONT, fill: 'ink' },
    ...(isGuessed
      ? [
          {
            kind: 'path',
            d: ellipse(right - note + 6, 18, 4, 4),
            stroke: { colour: 'inkSoft', width: 1.5 },
          } as const,
          { kind: 'text', x: right, y: 22, text: guess, font: SMALL_FONT, fill: 'inkSoft', anchor: 'end' } as const,
        ]
      : []),
  ];
}
