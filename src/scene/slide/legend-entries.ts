import { ASPECTS, channelsOf, inOrder, type Id, type JourneyMap, type Touchpoint } from '#model';
import { channels, nameOf } from '#knowledge';
import { iconItem } from '../card-parts.ts';
import { channelIcon } from '../channel-icons.ts';
import type { Item } from '../display.ts';
import type { Experience } from '../experience.ts';
import type { LinkShape } from '../links.ts';
import { ASPECT_DASHES, starPath } from '../marks.ts';
import { stageSteps, type StageMarks } from '../plot/stage-steps.ts';
import { slotsOf } from '../plot/slots.ts';
import { ellipse } from '../icons.ts';
import type { SlidePage } from './slide-pages.ts';

/** What the signs of a slide mean, in words. */
export interface SignWords {
  readonly moment: string;
  readonly guess: string;
  readonly planned: string;
  readonly relapse: string;
  readonly skip: string;
}

/** A sign with its meaning; the sign from its left edge, its middle at 0. */
export interface LegendEntry {
  readonly sign: readonly Item[];
  /** Map units. */
  readonly width: number;
  readonly text: string;
}

interface LegendRequest {
  readonly map: JourneyMap;
  readonly page: SlidePage;
  readonly links: readonly LinkShape[];
  readonly shown: Experience | null;
  readonly stages: { readonly marks: StageMarks };
  readonly activeJourney: Id | null;
  readonly signs: SignWords;
  readonly language: 'ja' | 'en';
}

/** The signs that a slide uses, and no others. Aspects are named by their lanes. */
export function legendEntries(request: LegendRequest): LegendEntry[] {
  const { page, shown, stages, signs } = request;
  return [
    ...journeyEntries(request),
    ...markEntries({ touchpoints: page.cards.map(({ touchpoint }) => touchpoint), shown, stages, signs }),
    ...channelEntries(request),
  ];
}

/** Those of them that stand in the curves. */
export const curveEntries = (shown: Experience, stages: LegendRequest['stages'], signs: SignWords): LegendEntry[] =>
  markEntries({
    touchpoints: shown.stops.map(({ touchpoint }) => ({ moment: touchpoint.moment, status: 'actual' })),
    shown,
    stages,
    signs,
  });

const LINE = 40;

function journeyEntries({ map, links, activeJourney }: LegendRequest): LegendEntry[] {
  const drawn = new Set(links.map(({ journeyId }) => journeyId));
  return inOrder(map.journeys)
    .filter(({ id }) => drawn.has(id))
    .map(({ id, title, aspects }) => ({
      text: title,
      width: LINE,
      sign: [
        ...(id === activeJourney
          ? [
              {
                kind: 'group',
                x: 0,
                y: 0,
                opacity: 0.18,
                items: [{ kind: 'path', d: `M0 0h${LINE}`, stroke: { colour: aspects[0]!, width: 13 } }],
              } as const,
            ]
          : []),
        ...aspects.map((aspect, index): Item => ({
          kind: 'path',
          d: `M0 ${(index - (aspects.length - 1) / 2) * 4}h${LINE}`,
          stroke: { colour: aspect, width: 2.5, dash: ASPECT_DASHES[aspect], cap: 'round' },
        })),
      ],
    }));
}

interface MarksRequest extends Pick<LegendRequest, 'shown' | 'stages' | 'signs'> {
  readonly touchpoints: readonly Pick<Touchpoint, 'moment' | 'status'>[];
}

function markEntries({ touchpoints, shown, stages, signs }: MarksRequest): LegendEntry[] {
  const steps = shown === null ? [] : stageSteps(slotsOf(shown, null), stages.marks);
  const isGuessed = shown?.stops.some(({ scores }) => ASPECTS.some((aspect) => scores[aspect]?.isGuess === true));
  const entry = (isUsed: boolean | undefined, text: string, width: number, sign: readonly Item[]): LegendEntry[] =>
    isUsed === true ? [{ text, width, sign }] : [];
  return [
    ...entry(
      touchpoints.some(({ moment }) => moment),
      signs.moment,
      16,
      [{ kind: 'path', d: starPath(8, 0, 8), fill: 'star' }],
    ),
    ...entry(isGuessed, signs.guess, 12, [
      { kind: 'path', d: ellipse(6, 0, 5, 5), fill: 'card', stroke: { colour: 'ink', width: 1.75 } },
    ]),
    ...entry(
      touchpoints.some(({ status }) => status === 'planned'),
      signs.planned,
      26,
      [
        {
          kind: 'rect',
          x: 0,
          y: -7,
          width: 26,
          height: 14,
          radius: 4,
          fill: 'card',
          stroke: { colour: 'inkMuted', width: 1.5, dash: [5, 4] },
        },
      ],
    ),
    ...entry(
      steps.some(({ mark }) => mark === 'relapse'),
      signs.relapse,
      18,
      arrowSign('↓', 'star'),
    ),
    ...entry(
      steps.some(({ mark }) => mark === 'skip'),
      signs.skip,
      32,
      arrowSign('↑↑', 'accent'),
    ),
  ];
}

const arrowSign = (text: string, colour: 'star' | 'accent'): Item[] => [
  { kind: 'rect', x: 0, y: -8, width: 3, height: 16, fill: colour },
  { kind: 'text', x: 5, y: 5, text, font: { size: 14, weight: 400 }, fill: 'ink' },
];

function channelEntries({ page, language }: LegendRequest): LegendEntry[] {
  const used = [...new Set(page.cards.flatMap(({ touchpoint }) => channelsOf(touchpoint)[0] ?? []))];
  return used.map((channel) => ({
    text: nameOf(channels, channel, language),
    width: 16,
    sign: [iconItem(channelIcon(channel), { x: 0, y: -8, size: 16 })],
  }));
}
