import { CARD, applyEdit, canSplice, freeCorner, isSame, phaseAt, type Id, type JourneyMap, type Point } from '#model';
import type { NameLanguage } from '#knowledge';
import {
  boxAround,
  cardsIn,
  createMovingLinks,
  grown,
  type Box,
  type MovingLinks,
  type Scene,
  type TextMeasure,
} from '#scene';
import type { Insertion, Moving } from '../moving.ts';
import { NO_GUIDES } from './guide.ts';
import { dropReach, linkUnder } from './link-under.ts';
import { snapBox } from './snap-box.ts';

/** Where a drag has got to, and how it is meant. Lengths are map units. */
export interface Aim {
  /** How far the pointer is from where it began. */
  readonly shift: Point;
  /** Nothing is snapped. */
  readonly isFree: boolean;
  readonly isCopy: boolean;
  /** What is in view. */
  readonly view: Box;
  /** CSS px per map unit. */
  readonly zoom: number;
}

interface Held {
  readonly map: JourneyMap;
  readonly scene: Scene;
  /** The cards that are held, the one under the pointer first; null for a new one, whose corner is `shift` itself. */
  readonly ids: readonly Id[] | null;
  /** Journeys that are not drawn. */
  readonly hidden: ReadonlySet<Id>;
  readonly language: NameLanguage;
  readonly measure: TextMeasure;
}

/** Pulled to its neighbours by at most this much, CSS px. */
const REACH = 6;
/** Neighbours this far out of view still count, map units. */
const NEAR = 240;
/** Links this far out of view are drawn, map units. */
const MARGIN = 64;
/** The id of a new card, and of links that are only shown. */
const NEW = 'new';
const SHOWN = ['new 1', 'new 2'] as const;

/**
 * Begins a drag: looks once at all that surrounds the cards, so that each step costs little. The function it
 * returns says what would be dropped at an aim.
 */
export function beginMove({ map, scene, ids: held, hidden, language, measure }: Held): (aim: Aim) => Moving {
  const ids = new Set(held ?? []);
  const anchor = held === null ? { x: 0, y: 0 } : scene.cards.get(held[0]!)!;
  const origins = held === null ? [{ x: 0, y: 0, ...CARD }] : held.map((id) => scene.cards.get(id)!);
  const box = boxAround(origins)!;
  const single = held === null ? NEW : held.length === 1 ? held[0]! : null;
  const moving = held === null ? new Set([NEW]) : ids;
  const drawLinks = remembered((link: Id | null): MovingLinks =>
    createMovingLinks(link === null ? map : mapWith(map, { single: single!, link }), {
      cards: scene.cards,
      links: scene.links,
      moving,
      hidden,
      language,
      measure,
    }),
  );
  const neighbours = (area: Box, isCopy: boolean): Box[] =>
    cardsIn(scene.cards, area)
      .filter(({ id }) => isCopy || !ids.has(id))
      .sort((a, b) => a.x - b.x);
  let last: { readonly view: Box; readonly isCopy: boolean; readonly near: readonly Box[] } | null = null;

  let first: Box | null = null;
  return ({ shift: wanted, isFree, isCopy, view, zoom }) => {
    first ??= view;
    const at = plus(box, wanted);
    const link =
      single === null || isCopy
        ? null
        : linkUnder(scene, { x: at.x + box.width / 2, y: at.y + box.height / 2 }, dropReach(zoom));
    // While the view stays, so do those around.
    if (last === null || last.isCopy !== isCopy || !isSame(last.view, view))
      last = { view, isCopy, near: neighbours(grown(view, NEAR), isCopy) };
    const { near } = last;
    const { by, guides } = isFree
      ? { by: rounded(wanted), guides: NO_GUIDES }
      : snapBox({ ...box, ...at }, { near, reach: REACH / zoom, anchor: plus(anchor, wanted) });
    const shift = plus(wanted, by);
    const corner = plus(anchor, shift);
    const target = link !== null && (held === null || canSplice(map, { id: single!, linkId: link })) ? link : null;
    const insertion: Insertion | null =
      target === null ? null : { link: target, landing: landingAt(map, corner, single!) };
    return {
      ids,
      isScrolled: view.x !== first.x || view.y !== first.y,
      shift,
      isCopy,
      added: held === null ? corner : null,
      links: isCopy ? [] : drawLinks(target)(shift, grown(view, MARGIN)),
      guides: insertion === null ? guides : NO_GUIDES,
      phase: phaseAt(map, corner.x + CARD.width / 2).phase.id,
      insertion,
    };
  };
}

/** The map as it would be with the card in the link. */
function mapWith(map: JourneyMap, { single, link }: { single: Id; link: Id }): JourneyMap {
  if (single !== NEW) return applyEdit(map, 'spliceTouchpoint', { id: single, linkId: link, linkIds: SHOWN });
  return applyEdit(map, 'insertTouchpoint', { id: NEW, at: { x: 0, y: 0 }, linkId: link, linkIds: SHOWN });
}

/** Where a card put into a link comes to lie: where it is held, or nearby if it would cover another there. */
function landingAt(map: JourneyMap, corner: Point, id: Id): Point {
  const { [id]: _held, ...touchpoints } = map.touchpoints;
  return freeCorner({ ...map, touchpoints }, corner);
}

/** The same function, which computes a value for the same argument only once. */
function remembered<A, R>(compute: (argument: A) => R): (argument: A) => R {
  const known = new Map<A, R>();
  return (argument) => {
    const value = known.get(argument) ?? compute(argument);
    known.set(argument, value);
    return value;
  };
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

/** What is missing to whole units. */
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x) - x, y: Math.round(y) - y });
