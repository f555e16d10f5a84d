import { nameOf, stages } from '#knowledge';
import type { Item } from '../display.ts';
import type { TextMeasure } from '../text.ts';
import { AXIS_FONT } from './overlay.ts';
import { ROW, type PlotFrame } from './frame.ts';
import { STAGE_ARROWS, type StageStep } from './stage-steps.ts';

const LEAST_HEIGHT = 8;

/** The stages of change on the same slots, higher for later ones; a fall back begins in amber. */
export function stageItems(
  steps: readonly StageStep[],
  { language, name }: { language: 'ja' | 'en'; name: string },
  frame: PlotFrame,
  measure: TextMeasure,
): Item[] {
  const { stages: base, left, slot } = frame;
  if (base === null || steps.length === 0) return [];
  const baseline = base - 5;
  const isNamed = measure.width(name, AXIS_FONT) <= left - 10;
  const heading: Item = {
    kind: 'text',
    x: left - 8,
    y: baseline,
    text: name,
    font: AXIS_FONT,
    fill: 'inkMuted',
    anchor: 'end',
  };
  return [
    ...(isNamed ? [heading] : []),
    ...steps.flatMap(({ stage, level, from, to, mark }): Item[] => {
      const x = left + from * slot;
      const width = Math.max((to - from) * slot - 2, 1);
      const height = LEAST_HEIGHT + ((level - 1) / 4) * (ROW.stages - 4 - LEAST_HEIGHT);
      const box = { x, y: base - height, height } as const;
      // Whole or not at all: pieces of words say nothing.
      const arrow = mark === null ? '' : STAGE_ARROWS[mark];
      const text = [`${arrow}${nameOf(stages, stage, language)}`, arrow].find(
        (each) => measure.width(each, AXIS_FONT) <= width - 8,
      );
      return [
        {
          kind: 'group',
          x: 0,
          y: 0,
          opacity: 0.12 + level * 0.07,
          items: [{ kind: 'rect', ...box, width, radius: 2, fill: 'accent' }],
        },
        ...(mark === null
          ? []
          : [{ kind: 'rect', ...box, width: 3, fill: mark === 'relapse' ? 'warning' : 'accent' } as const]),
        ...(text === undefined || text === ''
          ? []
          : [{ kind: 'text', x: x + 5, y: baseline, text, font: AXIS_FONT, fill: 'ink' } as const]),
      ];
    }),
  ];
}
