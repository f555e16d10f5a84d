import {
  ASPECTS,
  CARD,
  inOrder,
  phaseSpans,
  positionOf,
  ratingsByTouchpoint,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Opportunity,
  type PhaseSpan,
  type Point,
  type Rating,
  type Records,
  type Score,
  type Touchpoint,
  type Viewpoint,
} from '#model';
import { channels, nameOf, words } from '#knowledge';
import { leadOf } from './card-lead.ts';
import { cardItems } from './card.ts';
import { channelIcon } from './channel-icons.ts';
import { boxAround, grown, overlaps, type Box, type Item } from './display.ts';
import { linkShape, type LinkShape } from './links.ts';
import { createObstacles, type IsBlocked } from './obstacles.ts';
import { createPortFinder, type LinkEnds, type LinkInput } from './ports.ts';
import { directCurve, MOST_SWING } from './route.ts';
import type { TextMeasure } from './text.ts';

export interface SceneOptions {
  readonly language: 'ja' | 'en';
  readonly viewpoint: Viewpoint;
  /** Journeys that are not drawn at all. */
  readonly hidden: ReadonlySet<Id>;
}

/** A touchpoint's card where it lies; `items` are relative to its corner. */
export interface CardBox extends Box {
  readonly id: Id;
  readonly touchpoint: Touchpoint;
  /** What stands where the touchpoint has no title, in the language in use. */
  readonly untitled: string;
  readonly scores: Readonly<Record<Aspect, Score | null>>;
  readonly items: readonly Item[];
}

/** Everything that is drawn of a map, where it lies. An unchanged record keeps the very same objects. */
export interface Scene {
  readonly spans: readonly PhaseSpan[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly links: ReadonlyMap<Id, LinkShape>;
  /** Around cards and links; null while there is nothing. */
  readonly bounds: Box | null;
}

/** Derives scenes from a map as it changes. */
export type SceneBuilder = (map: JourneyMap, options: SceneOptions) => Scene;

/** A builder that remembers what it derived last, so that one edit costs one card. */
export function createSceneBuilder(measure: TextMeasure): SceneBuilder {
  let cards = new Map<Id, CardEntry>();
  let links = new Map<Id, LinkEntry>();
  const findPorts = createPortFinder();
  return (map, options) => {
    const nextCards = new Map<Id, CardEntry>();
    const cardBoxes = new Map<Id, CardBox>();
    const moved: Box[] = [];
    const ratings = ratingsByTouchpoint(map);
    const opportunities = options.viewpoint === 'executive' ? firstOpportunities(map.opportunities) : NONE;
    for (const touchpoint of Object.values(map.touchpoints)) {
      const input: CardInput = {
        touchpoint,
        corner: positionOf(map, touchpoint),
        ratings: ratings.get(touchpoint.id) ?? [],
        opportunity: opportunities.get(touchpoint.id) ?? '',
        options,
      };
      const known = cards.get(touchpoint.id);
      const entry = cardEntry(known, input, measure);
      if (known === undefined) moved.push(entry.box);
      else if (!isAt(known.box, entry.box)) moved.push(known.box, entry.box);
      nextCards.set(touchpoint.id, entry);
      cardBoxes.set(touchpoint.id, entry.box);
    }
    for (const [id, { box }] of cards) if (!nextCards.has(id)) moved.push(box);
    cards = nextCards;
    const inputs = linkInputs(map, options, { cards: cardBoxes, links, moved });
    const endsOf = findPorts(inputs);
    const nextLinks = new Map<Id, LinkEntry>();
    const shapes = new Map<Id, LinkShape>();
    for (const input of inputs) {
      const entry = linkEntry(links.get(input.link.id), input, endsOf(input), measure);
      nextLinks.set(input.link.id, entry);
      shapes.set(input.link.id, entry.shape);
    }
    links = nextLinks;
    return {
      spans: phaseSpans(map),
      cards: cardBoxes,
      links: shapes,
      bounds: boxAround([...cardBoxes.values(), ...[...shapes.values()].map(({ box }) => box)]),
    };
  };
}

interface CardInput {
  readonly touchpoint: Touchpoint;
  readonly corner: Point;
  readonly ratings: readonly Rating[];
  /** The first opportunity here, for those who look for it. */
  readonly opportunity: string;
  readonly options: SceneOptions;
}

interface CardEntry extends CardInput {
  readonly box: CardBox;
}

interface LinkEntry {
  readonly input: LinkInput;
  readonly ends: LinkEnds;
  readonly shape: LinkShape;
}

// What a card shows is derived anew only when something it shows differs; a card that was only moved keeps its list.
function cardEntry(known: CardEntry | undefined, input: CardInput, measure: TextMeasure): CardEntry {
  const { touchpoint, corner, options } = input;
  if (known !== undefined && looksAlike(known, input)) {
    const isUnmoved = known.touchpoint === touchpoint && known.box.x === corner.x && known.box.y === corner.y;
    return isUnmoved ? known : { ...input, box: { ...known.box, ...corner, touchpoint } };
  }
  const scores = Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, scoreOf(input.ratings, aspect, options.viewpoint)]),
  ) as Record<Aspect, Score | null>;
  const { channel } = touchpoint;
  const untitled = words.untitled[options.language];
  const items = cardItems(
    {
      ...touchpoint,
      untitled,
      channel: channel === null ? '' : nameOf(channels, channel, options.language),
      icon: channel === null ? null : channelIcon(channel),
      scores,
      lead: leadOf(touchpoint, { ...options, opportunity: input.opportunity }),
    },
    measure,
  );
  return { ...input, box: { id: touchpoint.id, ...CARD, ...corner, touchpoint, untitled, scores, items } };
}

const SHOWN = ['title', 'channel', 'stage', 'moment', 'status', 'voice', 'actors', 'mix', 'painPoint'] as const;

const looksAlike = (known: CardInput, { touchpoint, ratings, opportunity, options }: CardInput): boolean =>
  known.opportunity === opportunity &&
  known.options.language === options.language &&
  known.options.viewpoint === options.viewpoint &&
  known.ratings.length === ratings.length &&
  known.ratings.every((rating, index) => rating === ratings[index]) &&
  SHOWN.every((key) => known.touchpoint[key] === touchpoint[key]);

// A link between unmoved cards keeps the very same input, by which `ports` knows that nothing changed.
function linkInputs(
  map: JourneyMap,
  { hidden }: SceneOptions,
  {
    cards,
    links,
    moved,
  }: { cards: ReadonlyMap<Id, CardBox>; links: ReadonlyMap<Id, LinkEntry>; moved: readonly Box[] },
): LinkInput[] {
  const journeys = new Map(inOrder(map.journeys).map((journey, index) => [journey.id, { journey, index }]));
  let isBehind: IsBlocked | null = null;
  return Object.values(map.links).flatMap((link) => {
    const known = journeys.get(link.journeyId);
    const from = cards.get(link.source);
    const to = cards.get(link.target);
    if (known === undefined || from === undefined || to === undefined || hidden.has(link.journeyId)) return [];
    const { journey, index } = known;
    const before = links.get(link.id)?.input;
    const isUnmoved = before !== undefined && isAt(before.from, from) && isAt(before.to, to);
    // Thousands of links need not be looked at for one card that moved elsewhere.
    const isBlocked =
      isUnmoved && !mayConcern(moved, from, to)
        ? before.isBlocked
        : (isBehind ??= createObstacles(cards.values()))(directCurve(from, to), from, to);
    const isSame =
      isUnmoved &&
      before.link === link &&
      before.journey === journey &&
      before.journeyIndex === index &&
      before.isBlocked === isBlocked;
    return [isSame ? before : { link, journey, journeyIndex: index, from, to, isBlocked }];
  });
}

/** More moved cards than this concern every link. */
const FEW = 64;

/** Whether a card that moved away or near may lie in the direct way between two others. */
function mayConcern(moved: readonly Box[], from: Box, to: Box): boolean {
  if (moved.length === 0 || moved.length > FEW) return moved.length > 0;
  const way = grown(boxAround([from, to])!, MOST_SWING);
  return moved.some((box) => overlaps(box, way));
}

function linkEntry(known: LinkEntry | undefined, input: LinkInput, ends: LinkEnds, measure: TextMeasure): LinkEntry {
  const isSame =
    known !== undefined &&
    known.input === input &&
    isAt(known.ends.start, ends.start) &&
    isAt(known.ends.end, ends.end);
  return isSame ? known : { input, ends, shape: linkShape(input, ends, measure) };
}

const isAt = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

const NONE: ReadonlyMap<Id, string> = new Map();
const opportunityTitles = new WeakMap<Records<Opportunity>, ReadonlyMap<Id, string>>();

/** The title of the first opportunity at each touchpoint that is not dropped. */
function firstOpportunities(opportunities: Records<Opportunity>): ReadonlyMap<Id, string> {
  const known = opportunityTitles.get(opportunities);
  if (known !== undefined) return known;
  const titles = new Map<Id, string>();
  for (const { title, status, touchpointIds } of Object.values(opportunities)) {
    if (status === 'dropped') continue;
    for (const id of touchpointIds) if (!titles.has(id)) titles.set(id, title);
  }
  opportunityTitles.set(opportunities, titles);
  return titles;
}
