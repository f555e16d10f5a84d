import { ASPECTS, NOTABLE_SPREAD, inOrder, type Aspect, type Id, type JourneyMap, type Touchpoint } from '#model';
import { aspects as aspectTable, channels, nameOf } from '#knowledge';
import { iconItem, spreadArrow, stageLadder } from '../card-parts.ts';
import { channelIcon } from '../channel-icons.ts';
import type { Item } from '../display.ts';
import type { Experience } from '../experience.ts';
import { ellipse } from '../icons.ts';
import type { CardBox } from '../kept-cards.ts';
import { backSign } from '../link-at.ts';
import type { LinkShape } from '../links.ts';
import { ASPECT_DASHES, markerOnLine, starPath } from '../marks.ts';
import { slotsOf } from '../plot/slots.ts';
import { stageSteps, type StageMarks } from '../plot/stage-steps.ts';

/** What the signs of a picture mean, in words. */
export interface SignWords {
  readonly moment: string;
  readonly guess: string;
  /** A dashed frame around a figure. */
  readonly assumed: string;
  readonly planned: string;
  readonly back: string;
  readonly stage: string;
  readonly spread: string;
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

/** The curves that are drawn. */
interface Curves {
  readonly shown: Experience;
  /** Whether any mark of them is hollow. */
  readonly isHollow: boolean;
  readonly stages: { readonly marks: StageMarks };
}

interface LegendRequest {
  readonly map: JourneyMap;
  readonly cards: readonly CardBox[];
  readonly links: readonly LinkShape[];
  /** Null where none are drawn. */
  readonly curves: Curves | null;
  readonly activeJourney: Id | null;
  readonly signs: SignWords;
  readonly language: 'ja' | 'en';
}

interface SlideLegend extends LegendRequest {
  /** The channels whose icons stand on the cards, without their names. */
  readonly icons: readonly string[];
}

/** The signs that a slide uses, and no others. Aspects are named by the lanes of its curves, where it has any. */
export function slideEntries(request: SlideLegend): LegendEntry[] {
  const { cards, links, curves, signs, language } = request;
  const drawn = links.flatMap(({ aspects }) => aspects);
  return [
    ...journeyEntries(request),
    ...(curves === null ? aspectEntries(drawn, language) : []),
    ...markEntries({ touchpoints: cards.map(({ touchpoint }) => touchpoint), links, curves, signs }),
    ...channelEntries(request),
  ];
}

/** The signs that a picture of whole cards uses, and no others: journeys, aspects, and the rest, to stand in rows of their own. */
export function pictureEntries(request: LegendRequest): LegendEntry[][] {
  const { cards, links, curves, signs, language } = request;
  const scores = cards.flatMap(({ content }) =>
    ASPECTS.flatMap((aspect) => ({ aspect, score: content.scores[aspect] })).filter(({ score }) => score !== null),
  );
  const rated = (curves?.shown.stops ?? []).flatMap((stop) => ASPECTS.filter((aspect) => stop.scores[aspect] !== null));
  const drawn = [...links.flatMap(({ aspects }) => aspects), ...scores.map(({ aspect }) => aspect), ...rated];
  const has = (isSo: boolean, entry: LegendEntry): LegendEntry[] => (isSo ? [entry] : []);
  return [
    journeyEntries(request),
    aspectEntries(drawn, language),
    [
      ...markEntries({
        touchpoints: cards.map(({ touchpoint }) => touchpoint),
        links,
        curves,
        isHollow: scores.some(({ score }) => score?.isGuess),
        signs,
      }),
      ...has(
        cards.some(({ content: { stage } }) => stageLadder(stage, LADDER).length > 0),
        { text: signs.stage, width: 33, sign: stageLadder('action', LADDER) },
      ),
      ...has(
        scores.some(({ score }) => score !== null && score.spread >= NOTABLE_SPREAD),
        { text: signs.spread, width: 8, sign: [spreadArrow(4, -7, 7)] },
      ),
    ],
  ];
}

const LADDER = { x: 0, base: 6, step: 5, height: 12 } as const;

/** The signs in the curves alone, and the frame of figures that are only assumed, where there is any (`isFramed`). */
export const curveEntries = (
  curves: Curves,
  { signs, isFramed }: { readonly signs: SignWords; readonly isFramed: boolean },
): LegendEntry[] => [
  ...markEntries({
    touchpoints: curves.shown.stops.map(({ touchpoint }) => ({ moment: touchpoint.moment, status: 'actual' })),
    links: [],
    curves,
    signs,
  }),
  ...(isFramed ? [{ text: signs.assumed, width: 26, sign: [DASHED_BOX] }] : []),
];

const DASHED_BOX: Item = {
  kind: 'rect',
  x: 0,
  y: -7,
  width: 26,
  height: 14,
  radius: 4,
  fill: 'card',
  stroke: { colour: 'inkMuted', width: 1.5, dash: [5, 4] },
};

const LINE = 44;

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
        ...aspects.map((aspect, index) => lineOf(aspect, (index - (aspects.length - 1) / 2) * 4)),
        ...aspects.flatMap((aspect, index) =>
          markerOnLine(aspect, LINE / 2 + (index - (aspects.length - 1) / 2) * 11, 0, 7),
        ),
      ],
    }));
}

const lineOf = (aspect: Aspect, y: number): Item => ({
  kind: 'path',
  d: `M0 ${y}h${LINE}`,
  stroke: { colour: aspect, width: 2.5, dash: ASPECT_DASHES[aspect], cap: 'round' },
});

const aspectEntries = (drawn: readonly Aspect[], language: 'ja' | 'en'): LegendEntry[] =>
  aspectTable
    .filter(({ id }) => drawn.includes(id))
    .map(({ id, name }) => ({
      text: name[language],
      width: LINE,
      sign: [lineOf(id, 0), ...markerOnLine(id, LINE / 2, 0, 7)],
    }));

interface MarksRequest {
  readonly touchpoints: readonly Pick<Touchpoint, 'moment' | 'status'>[];
  readonly links: readonly LinkShape[];
  readonly curves: Curves | null;
  /** Whether any mark is hollow that is not of the curves. */
  readonly isHollow?: boolean;
  readonly signs: SignWords;
}

function markEntries({ touchpoints, links, curves, isHollow = false, signs }: MarksRequest): LegendEntry[] {
  const steps = curves === null ? [] : stageSteps(slotsOf(curves.shown, null), curves.stages.marks);
  const entry = (isUsed: boolean, text: string, width: number, sign: readonly Item[]): LegendEntry[] =>
    isUsed ? [{ text, width, sign }] : [];
  return [
    ...entry(
      touchpoints.some(({ moment }) => moment),
      signs.moment,
      16,
      [{ kind: 'path', d: starPath(8, 0, 8), fill: 'star' }],
    ),
    ...entry(isHollow || curves?.isHollow === true, signs.guess, 12, [
      { kind: 'path', d: ellipse(6, 0, 5, 5), fill: 'card', stroke: { colour: 'ink', width: 1.75 } },
    ]),
    ...entry(
      touchpoints.some(({ status }) => status === 'planned'),
      signs.planned,
      26,
      [DASHED_BOX],
    ),
    ...entry(
      links.some(({ isBack }) => isBack),
      signs.back,
      16,
      backSign({ x: 8, y: 0 }, 1),
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

function channelEntries({ icons, language }: SlideLegend): LegendEntry[] {
  return [...new Set(icons)].map((channel) => ({
    text: nameOf(channels, channel, language),
    width: 16,
    sign: [iconItem(channelIcon(channel), { x: 0, y: -8, size: 16 })],
  }));
}
