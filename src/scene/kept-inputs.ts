import {
  changedRows,
  inOrder,
  linksAt,
  linksByJourney,
  remembered,
  type Id,
  type Journey,
  type JourneyMap,
  type Link,
  type Records,
} from '#model';
import { createBoxIndex, thingsIn } from './box-index.ts';
import { boxAround, isAt, type Box } from './display.ts';
import { cardsIn, type KeptCards } from './kept-cards.ts';
import { createObstacles } from './obstacles.ts';
import type { LinkInput } from './ports.ts';
import { directCurve } from './route.ts';

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
}

/** Journeys by id, with their places in the legend. */
export const journeysInLegend = remembered(
  (journeys: Records<Journey>): ReadonlyMap<Id, Pick<LinkInput, 'journey' | 'journeyIndex'>> =>
    new Map(inOrder(journeys).map((journey, journeyIndex) => [journey.id, { journey, journeyIndex }])),
);

/** More moved cards than this concern every link. */
const FEW = 64;

/** Keeps what links are drawn from. An edit looks at those it names, and where cards move, at those whose way they leave or enter. */
export function createInputKeeper(): (seen: LinksSeen, kept: KeptCards) => KeptInputs {
  let last: LinksSeen | null = null;
  const inputs = new Map<Id, LinkInput>();
  const ways = createBoxIndex();
  return (seen, kept) => {
    const before = last;
    last = seen;
    const touched = before === null ? null : touchedBetween(before, seen, { inputs, kept });
    const changed = new Map<Id, LinkInput | undefined>();
    const boxes = new Map<Id, Box | null>();
    let isReordered = touched === null;
    for (const id of touched ?? new Set([...Object.keys(seen.map.links), ...inputs.keys()])) {
      const known = inputs.get(id);
      const input = inputOf(seen.map.links[id], known, { seen, kept });
      if (input === known) continue;
      if (input === undefined) inputs.delete(id);
      else inputs.set(id, input);
      changed.set(id, known);
      boxes.set(id, input === undefined ? null : wayOf(input));
      isReordered ||= known === undefined && before !== null && id in before.map.links;
    }
    if (changed.size > 0) {
      ways.change(boxes);
      ways.serve(inputs);
    }
    return { inputs, changed, isReordered };
  };
}

/** The links that may have to be drawn otherwise; null for all. */
function touchedBetween(
  before: LinksSeen,
  { map, hidden }: LinksSeen,
  { inputs, kept: { moved } }: { inputs: ReadonlyMap<Id, LinkInput>; kept: KeptCards },
): ReadonlySet<Id> | null {
  if (moved.size > FEW || !isSameSet(before.hidden, hidden)) return null;
  const touched = new Set(Object.keys(changedRows(before.map.links, map.links)));
  const touch = (links: readonly Link[] = []): void => {
    for (const { id } of links) touched.add(id);
  };
  for (const [card, boxes] of moved) {
    const { on, here } = linksAt(map, card);
    touch([...on, ...here]);
    for (const box of boxes) touch(thingsIn(inputs, wayOf, box).map(({ link }) => link));
  }
  const [was, is] = [journeysInLegend(before.map.journeys), journeysInLegend(map.journeys)];
  if (was === is) return touched;
  for (const [id, { journey, journeyIndex }] of is) {
    const known = was.get(id);
    if (known?.journey !== journey || known.journeyIndex !== journeyIndex) touch(linksByJourney(map).get(id));
  }
  return touched;
}

/** What a link is drawn from, the very same object where nothing of it is another; undefined where it is not drawn. */
function inputOf(
  link: Link | undefined,
  known: LinkInput | undefined,
  { seen: { map, hidden }, kept: { cards, moved } }: { seen: LinksSeen; kept: KeptCards },
): LinkInput | undefined {
  if (link === undefined || hidden.has(link.journeyId)) return undefined;
  const inLegend = journeysInLegend(map.journeys).get(link.journeyId);
  const [from, to] = [cards.get(link.source), cards.get(link.target)];
  if (inLegend === undefined || from === undefined || to === undefined) return undefined;
  const isUnmoved = known !== undefined && isAt(known.from, from) && isAt(known.to, to);
  const isBlocked =
    isUnmoved && moved.size === 0
      ? known.isBlocked
      : createObstacles((area) => cardsIn(cards, area))(directCurve(from, to), from, to);
  const isSame =
    isUnmoved &&
    known.link === link &&
    known.journey === inLegend.journey &&
    known.journeyIndex === inLegend.journeyIndex &&
    known.isBlocked === isBlocked;
  return isSame ? known : { link, ...inLegend, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, isBlocked };
}

/** Around the direct way between a link's cards, on which others may lie. */
const wayOf = ({ from, to }: LinkInput): Box =>
  boxAround(directCurve(from, to).map(({ x, y }) => ({ x, y, width: 0, height: 0 })))!;

const isSameSet = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
