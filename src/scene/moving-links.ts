import { linksAt, type Id, type JourneyMap, type Link, type Point } from '#model';
import type { NameLanguage } from '#knowledge';
import { overlaps, type Box } from './display.ts';
import { cardsIn, type CardBox } from './kept-cards.ts';
import { inputBetween, journeysInLegend, plainInputBetween, reachOf } from './kept-inputs.ts';
import { linkWords } from './link-words.ts';
import { inputFor, linkShape, type LinkShape } from './links.ts';
import { endsOf, offsetsOf, type LinkInput } from './ports.ts';
import type { TextMeasure } from './text.ts';

/**
 * The links between cards that move and cards that stay, when the former are `shift` (map units) from where they lie;
 * those that run through an area.
 */
export type MovingLinks = (shift: Point, area: Box) => readonly LinkShape[];

/** Of more links than this nobody sees whether each runs around the cards in its way, as it will after the drop. */
const MANY = 24;

interface Surroundings {
  /** All cards and links, at rest. */
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly links: ReadonlyMap<Id, LinkShape>;
  /** One that is not among them is a new one, and comes from the origin. */
  readonly moving: ReadonlySet<Id>;
  /** Journeys that are not drawn. */
  readonly hidden: ReadonlySet<Id>;
  readonly language: NameLanguage;
  readonly measure: TextMeasure;
}

/**
 * Draws the links that change while cards are dragged, and only those, so that a step of a drag costs the same on
 * a small map and on a large one. They run as they will after the drop, but for those that are one of very many.
 */
export function createMovingLinks(
  map: Pick<JourneyMap, 'links' | 'journeys'>,
  { cards, links, moving, hidden, language, measure }: Surroundings,
): MovingLinks {
  const journeys = journeysInLegend(map.journeys);
  const isThere = (id: Id): boolean => cards.has(id) || moving.has(id);
  const isDrawn = ({ journeyId, source, target }: Link): boolean =>
    !hidden.has(journeyId) && journeys.has(journeyId) && isThere(source) && isThere(target);
  const meeting = (ids: Iterable<Id>): Link[] => linksMeeting(map, ids).filter(isDrawn);
  const crossing = meeting(moving).filter(({ source, target }) => moving.has(source) !== moving.has(target));
  const ends = new Set(crossing.flatMap(({ source, target }) => [source, target]));
  const cardsAt = (area: Box): CardBox[] => cardsIn(cards, area).filter(({ id }) => !moving.has(id));

  const inputOf = (link: Link, cornerOf: (id: Id) => Point): LinkInput => {
    const ends = { from: cornerOf(link.source), to: cornerOf(link.target) };
    const isBack = links.get(link.id)?.isBack ?? false;
    const between = crossing.length > MANY ? plainInputBetween : inputBetween;
    return between({ link, label: linkWords(link, language), ...journeys.get(link.journeyId)!, isBack }, ends, cardsAt);
  };
  const atRest = (id: Id): Point => cards.get(id) ?? ORIGIN;
  /** Of a link that stays it is known, unless a card has gone out of its way. */
  const inputAtRest = (link: Link): LinkInput => {
    const shape = links.get(link.id);
    const isFree = shape !== undefined && cardsIn(cards, reachOf(inputFor(shape))).every(({ id }) => !moving.has(id));
    return isFree ? inputFor(shape) : inputOf(link, atRest);
  };
  // Links that share a side of a card with one that changes: they decide where it begins.
  const beside = meeting(ends);
  const still = beside.filter(({ source, target }) => !moving.has(source) && !moving.has(target)).map(inputAtRest);
  const carried = beside
    .filter(({ source, target }) => moving.has(source) && moving.has(target))
    .map((link) => {
      const shape = links.get(link.id);
      return shape === undefined ? inputOf(link, atRest) : inputFor(shape);
    });

  return (shift, area) => {
    const cornerOf = (id: Id): Point => (moving.has(id) ? plus(atRest(id), shift) : atRest(id));
    const inputs = crossing.map((link) => inputOf(link, cornerOf));
    const meets = new Map<Id, LinkInput[]>([...ends].map((card) => [card, []]));
    for (const input of [...still, ...carried.map((input) => shifted(input, shift)), ...inputs])
      for (const card of new Set([input.link.source, input.link.target])) meets.get(card)?.push(input);
    const offsets = new Map([...meets].map(([card, met]) => [card, offsetsOf(card, met)]));
    return inputs
      .filter((input) => overlaps(reachOf(input), area))
      .map((input) =>
        linkShape(
          input,
          endsOf(input, (card) => offsets.get(card)!),
          measure,
        ),
      );
  };
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

/** A link that moves as a whole: what its cards see of it. */
const shifted = (input: LinkInput, shift: Point): LinkInput => ({
  ...input,
  from: plus(input.from, shift),
  to: plus(input.to, shift),
});

/** The links at any of these cards, each once. */
const linksMeeting = (map: Pick<JourneyMap, 'links'>, ids: Iterable<Id>): Link[] => [
  ...new Set(
    [...ids].flatMap((id) => {
      const { on, here } = linksAt(map, id);
      return [...on, ...here];
    }),
  ),
];

const ORIGIN: Point = { x: 0, y: 0 };
