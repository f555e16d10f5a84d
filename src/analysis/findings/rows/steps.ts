import { ASPECTS, differenceOf, inOrder, type Aspect, type Id, type JourneyMap, type Link } from '#model';
import { fallsOf, type Fall } from '../../highs-and-lows.ts';
import { seenAt, viewpointOf } from '../facts/seen-scores.ts';
import { step, stepKey } from '../places.ts';
import type { Draft } from '../draft.ts';
import { NEG, PARTING, STEEP, atLeast, atMost } from '../thresholds.ts';

/** Steps in which an aspect of their journey falls far, down to low; of each pair of touchpoints the deepest fall. */
export function* steepFalls(map: JourneyMap): Iterable<Draft<'steepFall'> | null> {
  const deepest = new Map<string, Fall>();
  const viewpoint = viewpointOf(map);
  for (const { id: journeyId, aspects } of inOrder(map.journeys)) {
    for (const fall of fallsOf(map, { journeyId, viewpoint })) {
      if (!atLeast(fall.depth, STEEP) || !atMost(fall.to, NEG) || !aspects.includes(fall.aspect)) continue;
      if (!isActual(map, fall)) continue;
      const known = deepest.get(stepKey(fall));
      if (known === undefined || fall.depth > known.depth) deepest.set(stepKey(fall), fall);
    }
    yield null;
  }
  for (const { source, target, aspect, from, to, depth, isGuess } of deepest.values())
    yield {
      place: step(source, target),
      params: { aspect, start: from, end: to },
      grounds: isGuess ? 'assumption' : 'evidence',
      size: depth,
    };
}

/** Steps in which one aspect gets good while another gets bad. */
export function* aspectsPart(map: JourneyMap): Iterable<Draft<'aspectsPart'> | null> {
  const pairs = new Map(Object.values(map.links).map((link) => [stepKey(link), link]));
  for (const [index, link] of [...pairs.values()].entries()) {
    if (index % FEW === FEW - 1) yield null;
    const parting = isActual(map, link) ? partingOn(map, link) : null;
    if (parting === null) continue;
    const { up, down } = parting;
    yield {
      place: step(link.source, link.target),
      params: { up: up.aspect, down: down.aspect },
      grounds: up.isGuess || down.isGuess ? 'assumption' : 'evidence',
      size: up.rise - down.rise,
    };
  }
}

/** So many links are looked at without a pause. */
const FEW = 250;

/** What gets best and what gets worst in a step, where they part far enough. */
function partingOn(map: JourneyMap, link: Link): { readonly up: Move; readonly down: Move } | null {
  const moves = movesOn(map, link);
  const up = most(moves.filter(({ rise, end }) => atLeast(rise, 1) && atLeast(end, 1)));
  const down = most(moves.filter(({ rise, end }) => atMost(rise, -1) && atMost(end, NEG)));
  if (up === undefined || down === undefined) return null;
  return atLeast(up.rise - down.rise, PARTING) ? { up, down } : null;
}

interface Move {
  readonly aspect: Aspect;
  readonly rise: number;
  readonly end: number;
  readonly isGuess: boolean;
}

function movesOn(map: JourneyMap, { source, target }: Pick<Link, 'source' | 'target'>): Move[] {
  const [before, after] = [seenAt(map, source), seenAt(map, target)];
  return ASPECTS.flatMap((aspect) => {
    const [start, end] = [before.get(aspect), after.get(aspect)];
    if (start === undefined || end === undefined) return [];
    return [{ aspect, rise: differenceOf(end.mean, start.mean), end: end.mean, isGuess: start.isGuess || end.isGuess }];
  });
}

/** The first of those that move furthest, up or down. */
const most = (moves: readonly Move[]): Move | undefined =>
  moves.reduce<Move | undefined>(
    (furthest, move) => (furthest === undefined || Math.abs(move.rise) > Math.abs(furthest.rise) ? move : furthest),
    undefined,
  );

const isActual = (map: JourneyMap, { source, target }: { readonly source: Id; readonly target: Id }): boolean =>
  [source, target].every((id) => map.touchpoints[id]?.status === 'actual');
