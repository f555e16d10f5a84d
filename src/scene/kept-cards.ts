import {
  ASPECTS,
  CARD,
  channelsOf,
  changedRows,
  idsInPlace,
  phaseSpans,
  placesOnPath,
  positionOf,
  ratingsByTouchpoint,
  remembered,
  rowsIn,
  scoreOf,
  spanOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Opportunity,
  type Rating,
  type Records,
  type Score,
  type Touchpoint,
  type Viewpoint,
} from '#model';
import { channels, durationText, nameOf, words } from '#knowledge';
import { createBoxIndex, thingsIn } from './box-index.ts';
import { leadOf } from './card-lead.ts';
import type { CardContent } from './card-parts.ts';
import { cardItems } from './card.ts';
import { channelIcon } from './channel-icons.ts';
import { isAt, type Box, type Item } from './display.ts';
import type { TextMeasure } from './text.ts';

/** Who looks at the cards. */
export interface CardOptions {
  readonly language: 'ja' | 'en';
  readonly viewpoint: Viewpoint;
  /** The journey whose steps the cards are numbered by, if any. */
  readonly activeJourney: Id | null;
}

/** A touchpoint's card where it lies; `items` are relative to its corner, and laid out when somebody first asks for them. */
export interface CardBox extends Box {
  readonly id: Id;
  readonly touchpoint: Touchpoint;
  readonly content: CardContent;
  /** Its step on the active journey, from 1; null where that does not pass here. */
  readonly number: number | null;
  readonly items: readonly Item[];
}

/** A scene's cards, the very same map as long as all of them are. */
export interface KeptCards {
  readonly cards: ReadonlyMap<Id, CardBox>;
  /** The cards that now lie elsewhere, came or went: their boxes before and after. */
  readonly moved: ReadonlyMap<Id, readonly Box[]>;
}

/** The cards that share any area with a box, those on top last. */
export const cardsIn = (cards: ReadonlyMap<Id, CardBox>, area: Box): CardBox[] => thingsIn(cards, (card) => card, area);

/** Keeps the cards of a map as it changes: what an edit does not concern is not looked at. */
export function createCardKeeper(measure: TextMeasure): (map: JourneyMap, options: CardOptions) => KeptCards {
  let last: Seen | null = null;
  let cards: ReadonlyMap<Id, CardBox> = new Map();
  const index = createBoxIndex();
  return (map, options) => {
    const { activeJourney } = options;
    const seen: Seen = { map, options, places: activeJourney === null ? NOWHERE : placesOnPath(map, activeJourney) };
    const touched = last === null ? null : touchedBetween(last, seen);
    last = seen;
    const before = cards;
    const now = new Map(touched === null ? [] : before);
    const moved = new Map<Id, readonly Box[]>();
    let isChanged = false;
    for (const id of touched ?? new Set([...Object.keys(map.touchpoints), ...before.keys()])) {
      const known = before.get(id);
      const card = cardOf(known, map.touchpoints[id], { ...seen, measure });
      if (card === undefined) now.delete(id);
      else now.set(id, card);
      isChanged ||= card !== known;
      if (!isWhere(known, card)) moved.set(id, [known ?? [], card ?? []].flat());
    }
    if (!isChanged) return { cards, moved };
    cards = now;
    if (touched === null) index.fill(now);
    else index.change(new Map([...moved.keys()].map((id) => [id, now.get(id) ?? null])));
    index.serve(now);
    return { cards, moved };
  };
}

interface Seen {
  readonly map: JourneyMap;
  readonly options: CardOptions;
  /** Of the touchpoints on the active journey's path, from 0. */
  readonly places: ReadonlyMap<Id, number>;
}

const NOWHERE: ReadonlyMap<Id, number> = new Map();

/** The touchpoints whose cards may be others now; null for all. */
function touchedBetween(before: Seen, { map, options, places }: Seen): ReadonlySet<Id> | null {
  const { language, viewpoint } = options;
  if (before.options.language !== language || before.options.viewpoint !== viewpoint) return null;
  const touched = new Set(Object.keys(changedRows(before.map.touchpoints, map.touchpoints)));
  const touch = (ids: readonly Id[] = []): void => {
    for (const id of ids) touched.add(id);
  };
  touch(rowsIn(changedRows(before.map.ratings, map.ratings)).map(({ touchpointId }) => touchpointId));
  if (viewpoint === 'executive')
    touch(
      rowsIn(changedRows(before.map.opportunities, map.opportunities)).flatMap(({ touchpointIds }) => touchpointIds),
    );
  if (before.map.phases !== map.phases) {
    for (const { phase, left } of phaseSpans(map))
      if (spanOf(before.map, phase.id)?.left !== left) touch(idsInPlace(map).get(phase.id));
  }
  if (before.places !== places)
    touch([...before.places.keys(), ...places.keys()].filter((id) => before.places.get(id) !== places.get(id)));
  return touched;
}

/** A card's display list, once it was asked for. */
type Drawing = () => readonly Item[];

/** What a card shows beside its touchpoint. */
interface Shown {
  readonly ratings: readonly Rating[];
  /** The first opportunity here, for those who look for it. */
  readonly opportunity: string;
  readonly options: CardOptions;
}

const shownOn = new WeakMap<CardBox, Shown>();
const drawings = new WeakMap<CardBox, Drawing>();

// What a card shows is derived anew only when something it shows differs; a card that was only moved keeps its list.
function cardOf(
  known: CardBox | undefined,
  touchpoint: Touchpoint | undefined,
  { map, options, places, measure }: Seen & { readonly measure: TextMeasure },
): CardBox | undefined {
  if (touchpoint === undefined) return undefined;
  const corner = positionOf(map, touchpoint);
  const shown: Shown = {
    ratings: ratingsByTouchpoint(map).get(touchpoint.id) ?? NONE,
    opportunity:
      options.viewpoint === 'executive' ? (firstOpportunities(map.opportunities).get(touchpoint.id) ?? '') : '',
    options,
  };
  const place = places.get(touchpoint.id);
  const number = place === undefined ? null : place + 1;
  const content =
    known !== undefined && looksAlike(known, touchpoint, shown) ? known.content : contentOf(touchpoint, shown);
  const isDrawn = known?.content === content && known.number === number;
  const isSame = isDrawn && known.touchpoint === touchpoint && isAt(known, corner);
  const drawing = (isDrawn ? drawings.get(known) : undefined) ?? once(() => cardItems(content, number, measure));
  const card: CardBox = isSame
    ? known
    : {
        id: touchpoint.id,
        ...CARD,
        ...corner,
        touchpoint,
        content,
        number,
        get items() {
          return drawing();
        },
      };
  shownOn.set(card, shown);
  drawings.set(card, drawing);
  return card;
}

// From far away no card's text is read: a large map opens without laying out any.
function once(draw: Drawing): Drawing {
  let items: readonly Item[] | undefined;
  return () => (items ??= draw());
}

function contentOf(touchpoint: Touchpoint, { ratings, opportunity, options }: Shown): CardContent {
  const { title, stage, moment, status, duration } = touchpoint;
  const used = channelsOf(touchpoint);
  const { language, viewpoint } = options;
  const scores = Object.fromEntries(ASPECTS.map((aspect) => [aspect, scoreOf(ratings, aspect, viewpoint)]));
  return {
    title,
    untitled: words.untitled[language],
    channel: used.map((channel) => nameOf(channels, channel, language)).join(SEPARATOR[language]),
    icons: [...new Set(used.map(channelIcon))],
    duration: durationText(duration, language),
    stage,
    scores: scores as Record<Aspect, Score | null>,
    moment,
    status,
    lead: leadOf(touchpoint, { language, viewpoint, opportunity }),
  };
}

const SEPARATOR: Readonly<Record<CardOptions['language'], string>> = { ja: '、', en: ', ' };

const SHOWN = [
  'title',
  'channel',
  'furtherChannels',
  'duration',
  'stage',
  'moment',
  'status',
  'voice',
  'actors',
  'mix',
  'painPoint',
] as const;

function looksAlike(known: CardBox, touchpoint: Touchpoint, { ratings, opportunity, options }: Shown): boolean {
  const before = shownOn.get(known);
  return (
    before !== undefined &&
    before.opportunity === opportunity &&
    before.options.language === options.language &&
    before.options.viewpoint === options.viewpoint &&
    before.ratings.length === ratings.length &&
    before.ratings.every((rating, index) => rating === ratings[index]) &&
    SHOWN.every((key) => known.touchpoint[key] === touchpoint[key])
  );
}

const isWhere = (known: CardBox | undefined, card: CardBox | undefined): boolean =>
  known === undefined || card === undefined ? known === card : isAt(known, card);

const NONE: readonly Rating[] = [];

/** The title of the first opportunity at each touchpoint that is not dropped. */
const firstOpportunities = remembered((opportunities: Records<Opportunity>): ReadonlyMap<Id, string> => {
  const titles = new Map<Id, string>();
  for (const { title, status, touchpointIds } of Object.values(opportunities)) {
    if (status === 'dropped') continue;
    for (const id of touchpointIds) if (!titles.has(id)) titles.set(id, title);
  }
  return titles;
});
