import {
  CARD,
  GAP,
  MAX_PHASE_WIDTH,
  MAX_Y,
  MIN_PHASE_WIDTH,
  canMove,
  groupBy,
  phaseSpans,
  snapValue,
  widthFor,
  type Arrangement,
  type Id,
  type JourneyMap,
  type Phase,
  type Point,
  type Touchpoint,
} from '#model';
import { avoid } from './avoid.ts';
import { columnsOf } from './columns.ts';
import { lanesOf } from './lanes.ts';
import { inColumns, inStairs, type LaneCard, type Spread } from './spread.ts';
import { COLUMN, ROW, bestRows, layoutPhases } from './stairs.ts';

/** Touchpoints by the phase that they are in, phases from left to right. */
type ByPhase = readonly { readonly phase: Phase; readonly members: readonly Touchpoint[] }[];

/** Corners of cards from their phases' left edges, map units. */
type Places = ReadonlyMap<Id, Point>;

/**
 * Places for all touchpoints of a map, or for `ids` alone, each in the phase that it is in: journeys run from left to
 * right, the main path straight, branches above and below it, what is not linked in a block beneath. Locked
 * touchpoints, and with `ids` all others, stay where they are and are not covered. Phases become as wide as they need;
 * with `ids` they never become narrower.
 */
export function tidy(map: JourneyMap, ids?: ReadonlySet<Id>): Arrangement {
  const all = groupBy(Object.values(map.touchpoints), ({ phaseId }) => phaseId);
  const isTidied = ({ id }: Touchpoint): boolean => ids === undefined || ids.has(id);
  const phases: ByPhase = phaseSpans(map).map(({ phase }) => ({ phase, members: all.get(phase.id) ?? [] }));
  const tidied = phases.map(({ phase, members }) => ({ phase, members: members.filter(isTidied) }));
  const ideal = toGrid(anchored(map, laidOut(map, tidied), ids !== undefined));

  const places: Record<Id, Point> = {};
  const widths: Record<Id, number> = {};
  for (const { phase, members } of phases) {
    const moving = members.filter((touchpoint) => isTidied(touchpoint) && canMove(touchpoint));
    const staying = members.filter((touchpoint) => !(isTidied(touchpoint) && canMove(touchpoint)));
    const settled = avoid(new Map(moving.map(({ id }) => [id, ideal.get(id)!])), staying);
    for (const [id, place] of settled) places[id] = place;
    const needed = Math.max(MIN_PHASE_WIDTH, ...[...settled.values(), ...staying].map(({ x }) => widthFor(x)));
    if (ids === undefined) widths[phase.id] = Math.min(needed, MAX_PHASE_WIDTH);
    else if (moving.length > 0) widths[phase.id] = Math.min(Math.max(needed, phase.width), MAX_PHASE_WIDTH);
  }
  return { places, widths };
}

/** Where the cards would lie if nothing were in the way; the highest at y 0. */
function laidOut(map: JourneyMap, phases: ByPhase): Places {
  const ids = new Set(phases.flatMap(({ members }) => members.map(({ id }) => id)));
  const linked = new Set<Id>();
  for (const { source, target } of Object.values(map.links)) {
    if (ids.has(source) && ids.has(target)) linked.add(source).add(target);
  }
  const lines = linesIn(map, phases, linked);
  const loose = phases.map(({ members }) =>
    members.filter(({ id }) => !linked.has(id)).toSorted((a, b) => a.x - b.x || a.y - b.y),
  );
  return new Map([...lines.places, ...blocks(loose, lines)]);
}

interface Lines {
  readonly places: Places;
  /** By phase: the x of the rightmost card, or null without one. */
  readonly rights: readonly (number | null)[];
}

/** The linked touchpoints in columns and lanes. */
function linesIn(map: JourneyMap, phases: ByPhase, linked: ReadonlySet<Id>): Lines {
  if (linked.size === 0) return { places: new Map(), rights: phases.map(() => null) };
  const { sequence, columnOf, steps } = columnsOf(map, linked);
  const members = phases.map(({ members: each }) => each.filter(({ id }) => linked.has(id)));
  const slotOf = new Map<Id, number>();
  let first = 0;
  for (const each of members) {
    for (const { id } of each) slotOf.set(id, first + columnOf.get(id)!);
    first += 1 + Math.max(-1, ...each.map(({ id }) => columnOf.get(id)!));
  }
  const laneOf = lanesOf({ sequence, slotOf, steps });
  const cards = members.map((each) =>
    each.map(({ id }): LaneCard => ({ id, column: columnOf.get(id)!, lane: laneOf.get(id)! })),
  );
  const spreads = spreadLargest(map, cards);
  const places = new Map(spreads.flatMap((each) => [...(each?.places ?? [])]));
  const top = Math.min(...[...places.values()].map(({ y }) => y));
  return {
    places: new Map([...places].map(([id, { x, y }]) => [id, { x, y: y - top }])),
    rights: spreads.map((each) => each?.right ?? null),
  };
}

// With as many rows of stairs as let the whole be shown largest on a screen; beside branches they go down no further
// than those, or a few steps.
function spreadLargest(map: JourneyMap, cards: readonly (readonly LaneCard[])[]): (Spread | null)[] {
  const forked = phasesWithForks(map);
  const isLine = (each: readonly LaneCard[]): boolean =>
    each.every(({ lane }) => lane === each[0]!.lane) &&
    !each.some(({ id }) => forked.has(map.touchpoints[id]!.phaseId));
  const lines = cards.map((each) => each.length > 0 && isLine(each));
  const fixed = cards.map((each, index) => (each.length === 0 || lines[index]! ? null : inColumns(each)));
  const spreadAll = (rows: number): (Spread | null)[] =>
    cards.map((each, index) => (lines[index]! ? inStairs(each, rows) : fixed[index]!));
  const lanes = cards.flat().map(({ lane }) => lane);
  const isForked = fixed.some((each) => each !== null);
  const most = isForked ? Math.max(FEW_ROWS, Math.max(...lanes) - Math.min(...lanes) + 1) : Infinity;
  const longest = Math.max(1, ...cards.map(({ length }, index) => (lines[index]! ? length : 0)));
  const rows = bestRows(Math.min(most, longest), (count) => {
    const spreads = spreadAll(count);
    const ys = spreads.flatMap((each) => [...(each?.places.values() ?? [])].map(({ y }) => y));
    return {
      width: spreads.reduce((sum, each) => sum + Math.max(MIN_PHASE_WIDTH, widthFor(each?.right ?? 0)), 0),
      height: GAP.border + Math.max(...ys) - Math.min(...ys) + CARD.height,
    };
  });
  return spreadAll(rows);
}

/** Phases within which a journey parts, joins or goes back: in stairs its lines would run behind cards. */
function phasesWithForks({ links, touchpoints }: JourneyMap): ReadonlySet<Id> {
  const seen = new Set<string>();
  const forked = new Set<Id>();
  for (const { journeyId, source, target } of Object.values(links)) {
    const phaseId = touchpoints[source]!.phaseId;
    if (touchpoints[target]!.phaseId !== phaseId) continue;
    for (const end of [`${journeyId} from ${source}`, `${journeyId} to ${target}`]) {
      if (seen.has(end)) forked.add(phaseId);
      seen.add(end);
    }
  }
  return forked;
}

const FEW_ROWS = 3;

/** What no journey leads through: in rows below all lines, as wide as its phase; without any line in stairs. */
function blocks(loose: readonly (readonly Touchpoint[])[], { places, rights }: Lines): Map<Id, Point> {
  const result = new Map<Id, Point>();
  if (places.size === 0) {
    const layouts = layoutPhases(loose.map(({ length }) => length));
    loose.forEach((members, index) => members.forEach(({ id }, at) => result.set(id, layouts[index]!.places[at]!)));
    return result;
  }
  const top = ROW + Math.max(...[...places.values()].map(({ y }) => y));
  loose.forEach((members, index) => {
    const fitting = 1 + Math.floor(((rights[index] ?? GAP.border) - GAP.border) / COLUMN);
    const columns = Math.max(fitting, Math.ceil(Math.sqrt(members.length)));
    members.forEach(({ id }, at) =>
      result.set(id, { x: GAP.border + (at % columns) * COLUMN, y: top + Math.floor(at / columns) * ROW }),
    );
  });
  return result;
}

/**
 * Moves the whole to where it belongs: beside locked touchpoints, so that lines run on through them; a part of a map
 * to where that part was; else to the top.
 */
function anchored(map: JourneyMap, places: Places, isPart: boolean): Places {
  const touchpoints = [...places.keys()].map((id) => map.touchpoints[id]!);
  const locked = touchpoints.filter((touchpoint) => !canMove(touchpoint));
  const top = Math.min(...[...places.values()].map(({ y }) => y));
  const isAnchored = locked.length > 0;
  const shifts = locked.map(({ id, y }) => y - places.get(id)!.y).toSorted((a, b) => a - b);
  const start = isPart ? Math.min(...touchpoints.map(({ y }) => y)) : GAP.border;
  const dy = isAnchored ? shifts[Math.floor(shifts.length / 2)]! : start - top;
  if (!isPart) return shifted(places, () => ({ x: 0, y: dy }));
  const lefts = new Map<Id, number>();
  for (const { phaseId, x } of touchpoints) lefts.set(phaseId, Math.min(lefts.get(phaseId) ?? Infinity, x));
  return shifted(places, (id) => ({ x: Math.max(0, lefts.get(map.touchpoints[id]!.phaseId)! - GAP.border), y: dy }));
}

const shifted = (places: Places, by: (id: Id) => Point): Places =>
  new Map([...places].map(([id, { x, y }]) => [id, { x: x + by(id).x, y: y + by(id).y }]));

/** On the grid, and within what a map may hold. */
const toGrid = (places: Places): Places =>
  new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: snapValue(Math.min(x, MAX_PHASE_WIDTH - CARD.width)), y: snapValue(Math.max(-MAX_Y, Math.min(y, MAX_Y))) },
    ]),
  );
