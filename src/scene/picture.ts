import { inOrder, type Id, type JourneyMap } from '#model';
import { aspects as aspectTable } from '#knowledge';
import { annotationList } from './annotation-list.ts';
import { SMALL_FONT } from './card.ts';
import { boxAround, type Box, type Font, type GroupItem, type Item, type Picture } from './display.ts';
import { NOTHING, headline, type Block } from './headline.ts';
import { STRIP_HEIGHT, experienceStrip, type ExperienceStripOptions } from './experience-strip.ts';
import type { ExperienceStop } from './experience.ts';
import { ASPECT_DASHES, markerOnLine } from './marks.ts';
import { levelAt } from './level.ts';
import { linkItemsAt } from './link-at.ts';
import { byDrawing, linkLook } from './link-look.ts';
import { personaCards, type PersonaCardsOptions } from './persona-cards.ts';
import { boxWithPins, mapPins, notesIn, phasePins, type PictureNotes } from './picture-notes.ts';
import type { Scene } from './scene.ts';
import { fitLine, fitLines, type TextMeasure } from './text.ts';

export interface PictureOptions {
  readonly language: 'ja' | 'en';
  /** Only these touchpoints and the links between them; null for the whole map. */
  readonly only: ReadonlySet<Id> | null;
  readonly title: boolean;
  readonly legend: boolean;
  /** A line under the title, such as the date; '' for none. */
  readonly subtitle: string;
  /** Journeys drawn faintly. */
  readonly dimmed: ReadonlySet<Id>;
  /** The journey drawn on top of the others. */
  readonly activeJourney: Id | null;
  /** Whose journeys they are, between title and map; null leaves them out. */
  readonly personas: PersonaCardsOptions | null;
  /** Its curves under the map, on an axis of their own; null leaves them out. */
  readonly experience: Pick<ExperienceStripOptions, 'experience' | 'stages' | 'heading' | 'guess'> | null;
  /** Threads as numbered pins with a list under the map, in the order given; null leaves them out. */
  readonly annotations: PictureNotes | null;
}

const MARGIN = 32;
const HEAD = { height: 56, font: { size: 16, weight: 600 } as Font, lineHeight: 20, lines: 2, leastRoom: 48 } as const;
const LEGEND = { row: 24, sample: 56 } as const;

/** The whole map, or a part of it, as a finished picture with as much around it as is asked for. */
export function pictureOf(map: JourneyMap, scene: Scene, options: PictureOptions, measure: TextMeasure): Picture {
  const content = contentOf(scene, options);
  const notes = notesIn(scene, content.box, options);
  const area = areaOf(scene, { box: boxWithPins(scene, content.box, notes) }, options);
  const width = area.width + 2 * MARGIN;
  const above = options.title
    ? headline({ title: map.info.title, facts: [map.info.theme, options.subtitle] }, width - 2 * MARGIN, measure)
    : NOTHING;
  const people = options.personas === null ? NOTHING : personaCards(options.personas, width - 2 * MARGIN, measure);
  const peopleTop = MARGIN + above.height;
  const top = peopleTop + people.height;
  const strip = stripItems(map, area, options, measure);
  const stripTop = top + HEAD.height + area.height;
  const legendTop = stripTop + (strip.length > 0 ? STRIP_HEIGHT : 0) + 24;
  const below = options.legend ? legendItems(map, content.journeys, options, width, measure) : NOTHING;
  const listTop = legendTop + (options.legend ? below.height + 24 : 0);
  const list = annotationList({ title: options.annotations?.title ?? '', notes, width: area.width }, measure);
  return {
    width,
    height: listTop - 24 + (list.height > 0 ? list.height + 24 : 0) + MARGIN,
    background: 'paper',
    items: [
      { kind: 'group', x: MARGIN, y: MARGIN, items: above.items },
      { kind: 'group', x: MARGIN, y: peopleTop, items: people.items },
      { kind: 'group', x: MARGIN - area.x, y: top, items: bandItems(scene, area, measure) },
      { kind: 'group', x: MARGIN - area.x, y: top + HEAD.height - area.y, items: content.items },
      { kind: 'group', x: MARGIN - area.x, y: stripTop, items: strip },
      { kind: 'group', x: MARGIN - area.x, y: top, items: phasePins(scene, notes, HEAD.height) },
      { kind: 'group', x: MARGIN - area.x, y: top + HEAD.height - area.y, items: mapPins(scene, notes) },
      { kind: 'group', x: MARGIN, y: legendTop, items: below.items },
      { kind: 'group', x: MARGIN, y: listTop, items: list.items },
    ],
  };
}

interface Content {
  readonly items: readonly Item[];
  readonly box: Box | null;
  /** Those of which a link is drawn. */
  readonly journeys: ReadonlySet<Id>;
}

function contentOf(scene: Scene, { only, dimmed, activeJourney }: PictureOptions): Content {
  const cards = [...scene.cards.values()].filter(({ id }) => only === null || only.has(id));
  const look = { activeJourney, dimmed };
  const links = [...scene.links.values()]
    .filter(({ source, target }) => only === null || (only.has(source) && only.has(target)))
    .sort(byDrawing(activeJourney));
  const linkItems = links.map((link): GroupItem => {
    const { rank, opacity } = linkLook(link.journeyId, look);
    return { kind: 'group', x: 0, y: 0, items: linkItemsAt(link, levelAt(1), rank), opacity };
  });
  const cardItems = cards.map(({ x, y, items }): GroupItem => ({ kind: 'group', x, y, items }));
  return {
    items: [...linkItems, ...cardItems],
    box: boxAround([...cards, ...links.map(({ box }) => box)]),
    journeys: new Set(links.map(({ journeyId }) => journeyId)),
  };
}

// The whole map shows every phase at its full width; a part only as much as it needs.
function areaOf(scene: Scene, { box }: Pick<Content, 'box'>, { only }: PictureOptions): Box {
  const whole: Box = { x: 0, y: 0, width: scene.spans.at(-1)?.right ?? 0, height: 160 };
  const y = (box?.y ?? 0) - 24;
  const height = (box?.height ?? whole.height) + 48;
  if (only !== null && box !== null) return { x: box.x - 24, y, width: box.width + 48, height };
  const right = Math.max(whole.width, box === null ? 0 : box.x + box.width);
  const left = Math.min(0, box?.x ?? 0);
  return { x: left, y, width: right - left, height };
}

function bandItems(scene: Scene, area: Box, measure: TextMeasure): Item[] {
  return scene.spans.flatMap(({ phase, index, left, right }): Item[] => {
    const x = Math.max(left, area.x);
    const width = Math.min(right, area.x + area.width) - x;
    if (width <= 0) return [];
    // A strip of the phase beside a selection has no room for a name.
    const room = width - 24;
    const lines =
      room < HEAD.leastRoom ? [] : fitLines(measure, phase.title, { font: HEAD.font, width: room, lines: HEAD.lines });
    const firstBaseline = HEAD.height / 2 - (lines.length * HEAD.lineHeight) / 2 + 15;
    return [
      {
        kind: 'rect',
        x,
        y: 0,
        width,
        height: HEAD.height + area.height,
        fill: index % 2 === 0 ? 'bandOdd' : 'bandEven',
      },
      { kind: 'rect', x, y: HEAD.height - 1, width, height: 1, fill: 'line' },
      ...(index === 0
        ? []
        : [{ kind: 'rect', x: x - 0.5, y: 0, width: 1, height: HEAD.height + area.height, fill: 'line' } as const]),
      ...lines.map((text, line): Item => ({
        kind: 'text',
        x: x + 12,
        y: firstBaseline + line * HEAD.lineHeight,
        text,
        font: HEAD.font,
        fill: 'ink',
      })),
    ];
  });
}

// A part of the map shows that part of the curves.
function stripItems(
  map: JourneyMap,
  area: Box,
  { experience: asked, only, language }: PictureOptions,
  measure: TextMeasure,
): Item[] {
  if (asked === null) return [];
  const isIn = ({ touchpoint }: ExperienceStop): boolean => only === null || only.has(touchpoint.id);
  const stops = asked.experience.stops.filter(isIn);
  if (stops.length === 0) return [];
  return experienceStrip(
    {
      ...asked,
      experience: { ...asked.experience, stops },
      phases: map.phases,
      language,
      left: area.x,
      width: area.width,
    },
    measure,
  );
}

// Which line is which journey, then which marker and pattern is which aspect; wrapped to the picture's width.
function legendItems(
  map: JourneyMap,
  drawn: ReadonlySet<Id>,
  options: PictureOptions,
  width: number,
  measure: TextMeasure,
): Block {
  const journeys = inOrder(map.journeys).filter(({ id }) => drawn.has(id));
  const room = width - 2 * MARGIN;
  const entries = [
    journeys.map(({ title, aspects }) => ({ aspects, text: title })),
    aspectTable.map(({ id, name }) => ({ aspects: [id], text: name[options.language] })),
  ];
  const items: Item[] = [];
  let row = 0;
  for (const group of entries) {
    let x = 0;
    for (const { aspects, text } of group) {
      const label = fitLine(measure, text, { font: SMALL_FONT, width: Math.max(40, room - LEGEND.sample - 8) });
      const entryWidth = LEGEND.sample + 8 + measure.width(label, SMALL_FONT);
      if (x > 0 && x + entryWidth > room) [x, row] = [0, row + 1];
      const y = row * LEGEND.row + 12;
      items.push(
        ...aspects.flatMap((aspect, index) => sampleItems(aspect, x, y + (index - (aspects.length - 1) / 2) * 4)),
        ...aspects.flatMap((aspect, index) =>
          markerOnLine(aspect, x + LEGEND.sample / 2 + (index - (aspects.length - 1) / 2) * 12, y, 7),
        ),
        { kind: 'text', x: x + LEGEND.sample + 8, y: y + 4, text: label, font: SMALL_FONT, fill: 'ink' },
      );
      x += entryWidth + 24;
    }
    if (group.length > 0) row += 1;
  }
  return { items, height: row * LEGEND.row };
}

const sampleItems = (aspect: keyof typeof ASPECT_DASHES, x: number, y: number): Item[] => [
  {
    kind: 'path',
    d: `M${x} ${y}h${LEGEND.sample}`,
    stroke: { colour: aspect, width: 2.5, dash: ASPECT_DASHES[aspect], cap: 'round' },
  },
];
