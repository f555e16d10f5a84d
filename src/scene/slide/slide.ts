import { channelsOf, type Id, type JourneyMap } from '#model';
import type { Font, Item, Picture } from '../display.ts';
import type { Experience } from '../experience.ts';
import { hasHollowMark } from '../plot/hollow.ts';
import { plotOf } from '../plot/plot.ts';
import type { StageMarks } from '../plot/stage-steps.ts';
import type { CardBox } from '../kept-cards.ts';
import type { LinkShape } from '../links.ts';
import { fittingText } from '../picture-foot.ts';
import type { Scene } from '../scene.ts';
import { fitLine, fitLines, type TextMeasure } from '../text.ts';
import { hasIcon } from './compact-card.ts';
import { compactMap, sizeOf } from './compact-map.ts';
import { slideEntries, type LegendEntry, type SignWords } from '../legend/legend-entries.ts';
import { legendRows } from '../legend/legend-rows.ts';
import { pagesOf, type SlidePage } from './slide-pages.ts';

/** A slide's size, map units: 16:9, 120 to an inch of a 13.33 inch wide slide, so that 15 units are 9 points. */
export const SLIDE = { width: 1600, height: 900 } as const;

/** What stands on every slide around its content, in words. */
export interface SlideFrame {
  readonly headline: string;
  /** Under the headline; empty ones are left out. */
  readonly facts: readonly string[];
  /** On what the figures rest. */
  readonly source: string;
  /** What is declared of interests, from all to as little as there is room for; none where nothing is. */
  readonly interests: readonly string[];
  /** Who made it; the last words of the slide. */
  readonly by: string;
  /** Such as “2 / 3”. */
  readonly pageOf: (page: number, pages: number) => string;
}

export interface MapSlidesRequest {
  readonly map: JourneyMap;
  readonly scene: Scene;
  readonly frame: SlideFrame;
  /** Only these touchpoints; null for all. */
  readonly only: ReadonlySet<Id> | null;
  readonly dimmed: ReadonlySet<Id>;
  readonly activeJourney: Id | null;
  readonly experience: Experience | null;
  readonly stages: { readonly marks: StageMarks; readonly name: string };
  readonly signs: SignWords;
  readonly language: 'ja' | 'en';
}

export const MARGIN = 24;
export const WIDTH = SLIDE.width - 2 * MARGIN;
const HEADLINE: Font = { size: 27, weight: 600 };
const FACTS: Font = { size: 15, weight: 400 };
export const FOOT = { font: { size: 14, weight: 400 } as Font, row: 23 } as const;
/** Of the height, what the curves take; their text is enlarged to be read from afar. */
const CURVES = { share: 0.45, scale: 1.25 } as const;
const CURVES_WIDTH = WIDTH / CURVES.scale;
const ROWS = { width: WIDTH, ...FOOT } as const;
const GAP = 12;

/** A map on as few slides as its titles can be read on: cards above, the curves of the active journey below. */
export function mapSlides(request: MapSlidesRequest, measure: TextMeasure): Picture[] {
  const { scene, only, frame, experience } = request;
  const cards = [...scene.cards.values()].filter(({ id }) => only === null || only.has(id));
  const top = headItems(frame, '', measure).height;
  const room = SLIDE.height - top - MARGIN - 3 * FOOT.row;
  const height = experience === null ? room : room * (1 - CURVES.share);
  const pages = pagesOf(scene, cards, { width: WIDTH, height });
  return pages.map((page, index) => {
    const about = pages.length === 1 ? '' : frame.pageOf(index + 1, pages.length);
    return slide(request, { page, about }, measure);
  });
}

function slide(
  request: MapSlidesRequest,
  { page, about }: { page: SlidePage; about: string },
  measure: TextMeasure,
): Picture {
  const { scene, frame, experience, stages, language, map } = request;
  const stops = experience?.stops.filter(({ touchpoint }) => page.ids.has(touchpoint.id)) ?? [];
  const shown = experience === null || stops.length === 0 ? null : { ...experience, stops, steps: [] };
  const links = [...scene.links.values()].filter(({ source, target }) => page.ids.has(source) && page.ids.has(target));
  const head = headItems(frame, about, measure);
  const footWith = (icons: readonly string[]): ReturnType<typeof footItems> =>
    footItems(frame, legendRows(entriesOf(request, { page, links, shown, icons }, measure), ROWS, measure), measure);
  // Small cards have no icons, which is known when the legend has taken its room: with what would stand there at most.
  const most = footWith(firstChannels(page.cards));
  const room = SLIDE.height - head.height - most.height - MARGIN;
  const curves = shown === null ? 0 : Math.round(room * CURVES.share);
  const size = sizeOf(page, { width: WIDTH, height: room - curves });
  const foot = footWith(firstChannels(page.cards.filter((card) => hasIcon(card, size))));
  const plot =
    shown === null
      ? null
      : plotOf(
          {
            experience: shown,
            compared: null,
            phases: map.phases,
            stages,
            width: CURVES_WIDTH,
            height: (curves - GAP) / CURVES.scale,
            mode: 'split',
            language,
            hidden: [],
          },
          measure,
        );
  return {
    ...SLIDE,
    background: 'paper',
    items: [
      ...head.items,
      {
        kind: 'group',
        x: MARGIN,
        y: head.height,
        items: compactMap({ ...request, page, links, width: WIDTH, height: room - curves }, measure),
      },
      ...(plot === null
        ? []
        : [
            {
              kind: 'group',
              x: MARGIN,
              y: head.height + room - curves + GAP,
              scale: CURVES.scale,
              items: plot.items,
            } as const,
          ]),
      { kind: 'group', x: MARGIN, y: SLIDE.height - MARGIN - foot.height + GAP, items: foot.items },
    ],
  };
}

/** The channels whose icons stand on cards as small as these. */
const firstChannels = (cards: readonly CardBox[]): string[] =>
  cards.flatMap(({ touchpoint }) => channelsOf(touchpoint)[0] ?? []);

interface Shown {
  readonly page: SlidePage;
  readonly links: readonly LinkShape[];
  readonly shown: Experience | null;
  /** The channels whose icons are drawn. */
  readonly icons: readonly string[];
}

function entriesOf(
  { stages, language, ...request }: MapSlidesRequest,
  { page, links, shown, icons }: Shown,
  measure: TextMeasure,
): LegendEntry[] {
  const curves =
    shown === null
      ? null
      : { shown, stages, isHollow: hasHollowMark(shown, { width: CURVES_WIDTH, mode: 'split', language }, measure) };
  return slideEntries({ ...request, language, cards: page.cards, links, curves, icons });
}

/** Headline and facts, from the slide's corner. */
export function headItems(
  { headline, facts }: SlideFrame,
  about: string,
  measure: TextMeasure,
): { items: Item[]; height: number } {
  const lines = fitLines(measure, headline, { font: HEADLINE, width: WIDTH, lines: 2 });
  const baseline = MARGIN + 26;
  const under = baseline + (lines.length - 1) * 34 + 28;
  const text = [...facts, about].filter((fact) => fact !== '').join(' · ');
  return {
    items: [
      ...lines.map((line, index): Item => ({
        kind: 'text',
        x: MARGIN,
        y: baseline + index * 34,
        text: line,
        font: HEADLINE,
        fill: 'ink',
      })),
      {
        kind: 'text',
        x: MARGIN,
        y: under,
        text: fitLine(measure, text, { font: FACTS, width: WIDTH }),
        font: FACTS,
        fill: 'inkSoft',
      },
    ],
    height: under + 18,
  };
}

/** The legend, what the figures rest on, and who made it. */
export function footItems(
  { source, interests, by }: SlideFrame,
  legend: { items: readonly Item[]; rows: number },
  measure: TextMeasure,
): { items: Item[]; height: number } {
  const { font, row } = FOOT;
  const y = legend.rows * row + 15;
  const maker = fitLine(measure, by, { font, width: WIDTH / 2 });
  const width = measure.width(maker, font);
  return {
    items: [
      ...legend.items,
      {
        kind: 'text',
        x: 0,
        y,
        text: fitLine(measure, source, { font, width: WIDTH - width - 40 }),
        font,
        fill: 'inkSoft',
      },
      { kind: 'text', x: WIDTH, y, text: maker, font, fill: 'inkSoft', anchor: 'end' },
      ...(interests.length === 0
        ? []
        : [
            {
              kind: 'text',
              x: 0,
              y: y + row,
              text: fittingText(interests, { font, width: WIDTH, lines: 1 }, measure)[0] ?? '',
              font,
              fill: 'inkSoft',
            } as const,
          ]),
    ],
    height: (legend.rows + (interests.length === 0 ? 1 : 2)) * row + GAP,
  };
}
