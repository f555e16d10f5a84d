import {
  backLinks,
  CARD,
  changedRows,
  inOrder,
  linksAt,
  linksByJourney,
  remembered,
  type Id,
  type Journey,
  type JourneyMap,
  type Link,
  type Point,
  type Records,
} from '#model';
import type { NameLanguage } from '#knowledge';
import { createBoxIndex, thingsIn } from './box-index.ts';
import { grown, isAt, type Box } from './display.ts';
import { cardsIn, type KeptCards } from './kept-cards.ts';
import type { LinkInput } from './ports.ts';
import { routeAmong } from './router.ts';
import { LABEL_REACH } from './link-label.ts';
import { linkWords } from './link-words.ts';
import { portAt, routesBetween, surroundingsOf, wayBetween, type Route } from './route.ts';
import { runsThrough } from './way.ts';

/** What links are drawn from, before their places at the cards are shared out. */
export interface KeptInputs {
  readonly inputs: ReadonlyMap<Id, LinkInput>;
  /** Of links that are to be drawn otherwise, or no more, what they were drawn from before. */
  readonly changed: ReadonlyMap<Id, LinkInput | undefined>;
  /** Whether links that were in the map already are drawn again, and so stand between others. */
  readonly isReordered: boolean;
}

export interface LinksSeen {
  readonly map: JourneyMap;
  /** Journeys that are not drawn at all. */
  readonly hidden: ReadonlySet<Id>;
  readonly language: NameLanguage;
}

/** Journeys by id, with their places in the legend. */
export const journeysInLegend = remembered(
  (journeys: Records<Journey>): ReadonlyMap<Id, Pick<LinkInput, 'journey' | 'journeyIndex'>> =>
    new Map(inOrder(journeys).map((journey, journeyIndex) => [journey.id, { journey, journeyIndex }])),
);

/** More moved cards than this concern every link. */
const FEW = 64;

/** By journey the links that lead back. */
type Back = ReadonlyMap<Id, ReadonlySet<Id>>;

/** What inputs are derived from. */
interface Sources {
  readonly seen: LinksSeen;
  readonly kept: KeptCards;
  readonly back: Back;
}

/** Keeps what links are drawn from. An edit looks at those it names, and where cards move, at those whose way they leave or enter. */
export function createInputKeeper(): (seen: LinksSeen, kept: KeptCards) => KeptInputs {
  let last: Sources | null = null;
  const inputs = new Map<Id, LinkInput>();
  const ways = createBoxIndex();
  return (seen, kept) => {
    const before = last;
    const now: Sources = { seen, kept, back: backIn(seen.map) };
    last = now;
    const touched = before === null ? null : touchedBetween(before, now, inputs);
    const changed = new Map<Id, LinkInput | undefined>();
    const boxes = new Map<Id, Box | null>();
    let isReordered = touched === null;
    for (const id of touched ?? new Set([...Object.keys(seen.map.links), ...inputs.keys()])) {
      const known = inputs.get(id);
      const input = inputOf(seen.map.links[id], known, now);
      if (input === known) continue;
      if (input === undefined) inputs.delete(id);
      else inputs.set(id, input);
      changed.set(id, known);
      boxes.set(id, input === undefined ? null : reachOf(input));
      isReordered ||= known === undefined && before !== null && id in before.seen.map.links;
    }
    if (changed.size > 0) {
      ways.change(boxes);
      ways.serve(inputs);
    }
    return { inputs, changed, isReordered };
  };
}

const backIn = (map: JourneyMap): Back => new Map(Object.keys(map.journeys).map((id) => [id, backLinks(map, id)]));

/** The links that may have to be drawn otherwise; null for all. */
function touchedBetween(
  before: Sources,
  { seen: { map, hidden, language }, kept: { moved }, back }: Sources,
  inputs: ReadonlyMap<Id, LinkInput>,
): ReadonlySet<Id> | null {
  const { map: mapBefore, hidden: hiddenBefore } = before.seen;
  if (moved.size > FEW || language !== before.seen.language || !isSameSet(hiddenBefore, hidden)) return null;
  const touched = new Set(Object.keys(changedRows(mapBefore.links, map.links)));
  const touch = (links: readonly Link[] = []): void => {
    for (const { id } of links) touched.add(id);
  };
  for (const [card, boxes] of moved) {
    const { on, here } = linksAt(map, card);
    touch([...on, ...here]);
    for (const box of boxes) touch(thingsIn(inputs, reachOf, box).map(({ link }) => link));
  }
  for (const [journey, ids] of back) {
    const known = before.back.get(journey) ?? NONE;
    if (known === ids) continue;
    for (const id of [...known, ...ids]) if (known.has(id) !== ids.has(id)) touched.add(id);
  }
  const [was, is] = [journeysInLegend(mapBefore.journeys), journeysInLegend(map.journeys)];
  if (was === is) return touched;
  for (const [id, { journey, journeyIndex }] of is) {
    const known = was.get(id);
    if (known?.journey !== journey || known.journeyIndex !== journeyIndex) touch(linksByJourney(map).get(id));
  }
  return touched;
}

const NONE: ReadonlySet<Id> = new Set();

/** What a link is drawn from, the very same object where nothing of it is another; undefined where it is not drawn. */
function inputOf(
  link: Link | undefined,
  known: LinkInput | undefined,
  { seen: { map, hidden, language }, kept: { cards }, back }: Sources,
): LinkInput | undefined {
  if (link === undefined || hidden.has(link.journeyId)) return undefined;
  const inLegend = journeysInLegend(map.journeys).get(link.journeyId);
  const [from, to] = [cards.get(link.source), cards.get(link.target)];
  if (inLegend === undefined || from === undefined || to === undefined) return undefined;
  const isBack = back.get(link.journeyId)?.has(link.id) ?? false;
  const input = inputBetween({ link, label: linkWords(link, language), ...inLegend, isBack }, { from, to }, (area) =>
    cardsIn(cards, area),
  );
  return known !== undefined && isSameInput(known, input) ? known : input;
}

/** What a link between cards with these corners is drawn from; `cardsIn` gives the corners of those in a box. */
export function inputBetween(
  link: Pick<LinkInput, 'link' | 'label' | 'journey' | 'journeyIndex' | 'isBack'>,
  { from, to }: { from: Point; to: Point },
  cardsAt: (area: Box) => readonly Point[],
): LinkInput {
  const ends = { from: cornerOf(from), to: cornerOf(to) };
  const route = routeAmong(cardsAt)(from, to, link);
  const near =
    link.label === ''
      ? NOTHING
      : inPlace(cardsBesideWay(route, ends, cardsAt(reachOf({ ...ends, label: link.label }))));
  return { ...link, ...ends, route, near };
}

/** Of the cards around those that a label on the way may lie beside: along a link through half the map thousands are around. */
function cardsBesideWay(
  route: Route,
  { from, to }: { from: Point; to: Point },
  cards: readonly Point[],
): readonly Point[] {
  if (cards.length <= FEW) return cards;
  const way = wayBetween(route, { start: portAt(from, route.startSide, 0), end: portAt(to, route.endSide, 0) });
  return cards.filter(({ x, y }) => runsThrough(way, { x, y, ...CARD }, BESIDE));
}

/** As far as a label reaches, and a gap above or below a card that it may lie level with; and as links are spread on a card's side. */
const BESIDE = LABEL_REACH + 2 * CARD.width;

/** What it is drawn from if it heeds no card but its own. */
export function plainInputBetween(
  link: Pick<LinkInput, 'link' | 'label' | 'journey' | 'journeyIndex' | 'isBack'>,
  { from, to }: { from: Point; to: Point },
): LinkInput {
  const ends = { from: cornerOf(from), to: cornerOf(to) };
  return { ...link, ...ends, route: routesBetween(from, to, link)[0]!, near: NOTHING };
}

const NOTHING: readonly Point[] = [];

const inPlace = (corners: readonly Point[]): readonly Point[] =>
  corners.map(cornerOf).sort((a, b) => a.x - b.x || a.y - b.y);

const cornerOf = ({ x, y }: Point): Point => ({ x, y });

const isSameInput = (a: LinkInput, b: LinkInput): boolean =>
  a.link === b.link &&
  a.label === b.label &&
  a.journey === b.journey &&
  a.journeyIndex === b.journeyIndex &&
  a.isBack === b.isBack &&
  isAt(a.from, b.from) &&
  isAt(a.to, b.to) &&
  a.route.startSide === b.route.startSide &&
  a.route.endSide === b.route.endSide &&
  a.route.turns.length === b.route.turns.length &&
  a.route.turns.every((turn, index) => turn === b.route.turns[index]) &&
  a.near.length === b.near.length &&
  a.near.every((corner, index) => isAt(corner, b.near[index]!));

/** Around all that a link may run through, and its label lie on: a card that moves there may lead it elsewhere. */
export const reachOf = ({ from, to, label }: Pick<LinkInput, 'from' | 'to' | 'label'>): Box =>
  grown(surroundingsOf(from, to), label === '' ? 0 : LABEL_REACH);

const isSameSet = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
