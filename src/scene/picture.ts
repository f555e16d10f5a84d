import type { Id, JourneyMap } from '#model';
import { annotationList } from './annotation-list.ts';
import { SMALL_FONT } from './card.ts';
import { boxAround, grown, overlaps, type Box, type Font, type GroupItem, type Item, type Picture } from './display.ts';
import { NOTHING, headline, type Block } from './headline.ts';
import { STRIP_HEIGHT, experienceStrip, type ExperienceStripOptions } from './experience-strip.ts';
import type { Experience } from './experience.ts';
import type { CardBox } from './kept-cards.ts';
import { pictureEntries, type SignWords } from './legend/legend-entries.ts';
import { legendRows } from './legend/legend-rows.ts';
import { levelAt } from './level.ts';
import { linkItemsAt } from './link-at.ts';
import { byDrawing, linkLook } from './link-look.ts';
import type { LinkShape } from './links.ts';
import { personaCards, type PersonaCardsOptions } from './persona-cards.ts';
import { boxWithPins, mapPins, notesIn, phasePins, type PictureNotes } from './picture-notes.ts';
import { hasHollowMark } from './plot/hollow.ts';
import type { Scene } from './scene.ts';
import { fitLines, type TextMeasure } from './text.ts';

export interface PictureOptions {
  readonly language: 'ja' | 'en';
  /** Only these touchpoints and the links between them; null for the whole map. */
  readonly only: ReadonlySet<Id> | null;
  readonly title: boolean;
  /** What the signs in the legend mean, in words; null leaves the legend out. */
  readonly legend: SignWords | null;
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
  /** One of several pictures: its place on the map, and what is said of it, such as “2 / 3”; null for one that shows all. */
  readonly piece: { readonly area: Box; readonly about: string } | null;
}

export const MARGIN = 32;
/** So far lines, their ends and their points stand out from the boxes of what they belong to. */
const LINE = 16;
export const HEAD = {
  height: 56,
  font: { size: 16, weight: 600 } as Font,
  lineHeight: 20,
  lines: 2,
  leastRoom: 48,
} as const;
const LEGEND = { font: SMALL_FONT, row: 24 } as const;

/** The whole map, or a part of it, as a finished picture with as much around it as is asked for. */
export function pictureOf(map: JourneyMap, scene: Scene, options: PictureOptions, measure: TextMeasure): Picture {
  const { piece } = options;
  const content = contentOf(scene, options);
  const notes = notesIn(scene, content.box, options);
  const area = piece?.area ?? areaWith(scene, boxWithPins(scene, content.box, notes), options);
  const width = area.width + 2 * MARGIN;
  const facts = [map.info.theme, options.subtitle, piece?.about ?? ''];
  const above = options.title ? headline({ title: map.info.title, facts }, width - 2 * MARGIN, measure) : NOTHING;
  const people = options.personas === null ? NOTHING : personaCards(options.personas, width - 2 * MARGIN, measure);
  const peopleTop = MARGIN + above.height;
  const top = peopleTop + people.height;
  const shown = stopsOf(content, options);
  const strip = shown === null ? [] : stripItems(map, shown, { area, options, measure });
  const stripTop = top + HEAD.height + area.height;
  const legendTop = stripTop + (strip.length > 0 ? STRIP_HEIGHT : 0) + 24;
  const below = legendBlock(map, { content, shown, width: area.width }, options, measure);
  const listTop = legendTop + (options.legend === null ? 0 : below.height + 24);
  const list = annotationList({ title: options.annotations?.title ?? '', notes, width: area.width }, measure);
  return {
    width,
    height: listTop - 24 + (list.height > 0 ? list.height + 24 : 0) + MARGIN,
    background: 'paper',
    items: [
      { kind: 'group', x: MARGIN, y: MARGIN, items: above.items },
      { kind: 'group', x: MARGIN, y: peopleTop, items: people.items },
      { kind: 'group', x: MARGIN - area.x, y: top, items: bandItems(scene, area, measure) },
      mapItems(content, area, { y: top + HEAD.height, isPiece: piece !== null }),
      { kind: 'group', x: MARGIN - area.x, y: stripTop, items: strip },
      { kind: 'group', x: MARGIN - area.x, y: top, items: phasePins(scene, notes, HEAD.height) },
      { kind: 'group', x: MARGIN - area.x, y: top + HEAD.height - area.y, items: mapPins(scene, notes) },
      { kind: 'group', x: MARGIN, y: legendTop, items: below.items },
      { kind: 'group', x: MARGIN, y: listTop, items: list.items },
    ],
  };
}

/** Links and cards; what goes on in the next picture ends at the edge of its piece. */
function mapItems({ items }: Content, area: Box, { y, isPiece }: { y: number; isPiece: boolean }): GroupItem {
  if (!isPiece) return { kind: 'group', x: MARGIN - area.x, y: y - area.y, items };
  const onMap: GroupItem = { kind: 'group', x: -area.x, y: -area.y, items };
  return { kind: 'group', x: MARGIN, y, items: [onMap], clip: { width: area.width, height: area.height } };
}

/** The part of the map that a picture shows, map units. */
export function areaOf(scene: Scene, options: PictureOptions): Box {
  const { box } = contentOf(scene, options);
  return areaWith(scene, boxWithPins(scene, box, notesIn(scene, box, options)), options);
}

interface Content {
  readonly items: readonly Item[];
  readonly box: Box | null;
  readonly cards: readonly CardBox[];
  readonly links: readonly LinkShape[];
}

function contentOf(scene: Scene, { only, piece, dimmed, activeJourney }: PictureOptions): Content {
  const isIn = (box: Box): boolean => piece === null || overlaps(box, piece.area);
  const cards = [...scene.cards.values()].filter((card) => (only === null || only.has(card.id)) && isIn(card));
  const look = { activeJourney, dimmed };
  const links = [...scene.links.values()]
    .filter(({ source, target }) => only === null || (only.has(source) && only.has(target)))
    .filter((link) => isIn(link.box) && (piece === null || runsThrough(link, piece.area)))
    .sort(byDrawing(activeJourney));
  const linkItems = links.map((link): GroupItem => {
    const { rank, opacity } = linkLook(link.journeyId, look);
    const items = linkItemsAt(link, levelAt(1), rank);
    return { kind: 'group', x: 0, y: 0, items, opacity, reach: grown(link.box, LINE) };
  });
  const cardItems = cards.map(({ x, y, width, height, items }): GroupItem => ({
    kind: 'group',
    x,
    y,
    items,
    reach: grown({ x: 0, y: 0, width, height }, LINE),
  }));
  return {
    items: [...linkItems, ...cardItems],
    box: boxAround([...cards, ...links.map(({ box }) => box)]),
    cards,
    links,
  };
}

/** Whether a link's line, not only the box around all of it, comes through an area. */
const runsThrough = ({ way }: LinkShape, area: Box): boolean =>
  way.slice(1).some((to, index) => {
    const from = way[index]!;
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return overlaps({ x, y, width: Math.abs(to.x - from.x) + 1, height: Math.abs(to.y - from.y) + 1 }, area);
  });

// The whole map shows every phase at its full width; a part only as much as it needs.
function areaWith(scene: Scene, box: Box | null, { only }: PictureOptions): Box {
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
function stopsOf({ cards }: Content, { experience: asked, only, piece }: PictureOptions): Experience | null {
  if (asked === null) return null;
  const drawn = new Set(cards.map(({ id }) => id));
  const isAll = only === null && piece === null;
  const stops = asked.experience.stops.filter(({ touchpoint }) => isAll || drawn.has(touchpoint.id));
  return stops.length === 0 ? null : { ...asked.experience, stops };
}

function stripItems(
  map: JourneyMap,
  experience: Experience,
  { area, options, measure }: { area: Box; options: PictureOptions; measure: TextMeasure },
): Item[] {
  const { experience: asked, language } = options;
  if (asked === null) return [];
  const place = { phases: map.phases, language, left: area.x, width: area.width };
  return experienceStrip({ ...asked, experience, ...place }, measure);
}

// Which line is which journey, which marker and pattern is which aspect, what the other signs mean: each in rows of its own.
function legendBlock(
  map: JourneyMap,
  { content, shown, width }: { content: Content; shown: Experience | null; width: number },
  { legend: signs, experience, activeJourney, language }: PictureOptions,
  measure: TextMeasure,
): Block {
  if (signs === null) return NOTHING;
  const isHollow = shown !== null && hasHollowMark(shown, { width, mode: 'split', language }, measure);
  const curves = shown === null || experience === null ? null : { shown, isHollow, stages: experience.stages };
  let rows = 0;
  const items = pictureEntries({ map, ...content, curves, activeJourney, signs, language }).flatMap((group): Item[] => {
    const block = legendRows(group, { width, ...LEGEND }, measure);
    const y = rows * LEGEND.row;
    rows += block.rows;
    return block.rows === 0 ? [] : [{ kind: 'group', x: 0, y, items: block.items }];
  });
  return { items, height: rows * LEGEND.row };
}
