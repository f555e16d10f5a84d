import { nameOf, stages } from '#knowledge';
import { SMALL_FONT, TITLE_FONT } from './card.ts';
import { AXIS_FONT, curveItems, hasGuess, scoreLines, scoreNumbers } from './curve-items.ts';
import type { Item } from './display.ts';
import { GUESS_DASH, scoreScale, type Experience } from './experience.ts';
import { STAGE_ARROWS, stageSteps, type StageMarks } from './stage-steps.ts';
import { fitLine, type TextMeasure } from './text.ts';

/** The curves to be drawn under a picture of the map. */
export interface ExperienceStripOptions {
  readonly experience: Experience;
  /** To which touchpoints the path of stages skips or relapses. */
  readonly marks: StageMarks;
  /** Whose journey, as whom; in words. */
  readonly heading: string;
  /** What dashes and hollow marks mean; in words. */
  readonly guess: string;
  readonly language: 'ja' | 'en';
  /** The part of the canvas's axis that the picture shows, map units. */
  readonly left: number;
  readonly width: number;
}

const HEAD = 32;
const CURVES = { height: 180, margin: 20 } as const;
const STAGES = { height: 40, first: 16, step: 6 } as const;

/** All of a strip's height, map units. */
export const STRIP_HEIGHT = HEAD + CURVES.height + STAGES.height;

/** The aspects' curves and the stages of change on the canvas's axis, from the strip's upper edge down. */
export function experienceStrip(options: ExperienceStripOptions, measure: TextMeasure): Item[] {
  const yOf = (score: number): number => HEAD + scoreScale(CURVES.height, CURVES.margin)(score);
  const curves = curveItems(options.experience, { yOf, starY: HEAD + CURVES.height - 8 });
  return [
    ...headItems(options, measure),
    ...scoreLines(options, yOf),
    ...scoreNumbers({ right: options.left + 22, y: -3 }, yOf),
    ...curves,
    ...stageItems(options, measure),
  ];
}

function headItems({ heading, guess, left, width, experience }: ExperienceStripOptions, measure: TextMeasure): Item[] {
  const isGuessed = hasGuess(experience);
  const note = isGuessed ? measure.width(guess, SMALL_FONT) + 40 : 0;
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
            d: `M${right - note} 18h32`,
            stroke: { colour: 'inkSoft', width: 1.5, dash: GUESS_DASH },
          } as const,
          { kind: 'text', x: right, y: 22, text: guess, font: SMALL_FONT, fill: 'inkSoft', anchor: 'end' } as const,
        ]
      : []),
  ];
}

function stageItems({ experience, marks, language }: ExperienceStripOptions, measure: TextMeasure): Item[] {
  const base = STRIP_HEIGHT - 4;
  return stageSteps(experience.stops, marks).flatMap(({ stage, level, left, right, mark }): Item[] => {
    const width = Math.max(right - left - 2, 12);
    const height = STAGES.first + (level - 1) * STAGES.step * 0.8;
    const arrow = mark === null ? '' : STAGE_ARROWS[mark];
    const name = `${arrow} ${nameOf(stages, stage, language)}`.trim();
    // Whole or not at all: pieces of words say nothing.
    const text = [name, arrow].find((each) => measure.width(each, AXIS_FONT) <= width - 10) ?? '';
    return [
      {
        kind: 'rect',
        x: left,
        y: base - height,
        width,
        height,
        radius: 3,
        fill: 'accentSoft',
        stroke: { colour: 'accent', width: 0.75 },
      },
      ...(mark === null
        ? []
        : [
            {
              kind: 'rect',
              x: left,
              y: base - height,
              width: 3,
              height,
              fill: mark === 'relapse' ? 'warning' : 'accent',
            } as const,
          ]),
      ...(text === ''
        ? []
        : [{ kind: 'text', x: left + 6, y: base - height + 12, text, font: AXIS_FONT, fill: 'ink' } as const]),
    ];
  });
}
