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
import { bestRows, cornerOf, extentOf, type Cell } from './columns.ts';
import { phaseColumns, type Part, type PhaseColumns } from './phase-columns.ts';
import { walkThrough } from './steps.ts';
import { strandsOf } from './strands.ts';

/** Touchpoints by the phase that they are in, phases from left to right. */
type ByPhase = readonly { readonly phase: Phase; readonly members: readonly Touchpoint[] }[];

/** Corners of cards from their phases' left edges, map units. */
type Places = ReadonlyMap<Id, Point>;

/**
 * Places for all touchpoints of a map, or for `ids` alone, each in the phase that it is in: journeys run down
 * straight columns, branches in columns of their own beside them, what is not linked in a block beneath. Locked
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

/** Where the cards would lie if nothing were in the way, each column with as many as let all be shown largest. */
function laidOut(map: JourneyMap, phases: ByPhase): Places {
  const contents = contentsOf(map, phases);
  const most = Math.max(1, ...phases.map(({ members }) => members.length));
  const rows = bestRows(most, (count) => arranged(contents, count));
  return new Map(
    arranged(contents, rows).flatMap(({ cells }) => [...cells].map(([id, cell]) => [id, cornerOf(cell)] as const)),
  );
}

interface PhaseContent {
  readonly parts: readonly Part[];
  /** What no journey leads through, in the order in which it lies. */
  readonly loose: readonly Id[];
}

function contentsOf(map: JourneyMap, phases: ByPhase): PhaseContent[] {
  const ids = new Set(phases.flatMap(({ members }) => members.map(({ id }) => id)));
  const linked = new Set<Id>();
  for (const { source, target } of Object.values(map.links)) {
    if (ids.has(source) && ids.has(target)) linked.add(source).add(target);
  }
  const parts = partsOf(map, linked);
  return phases.map(({ phase, members }) => ({
    parts: parts.get(phase.id) ?? [],
    loose: members
      .filter(({ id }) => !linked.has(id))
      .toSorted((a, b) => a.x - b.x || a.y - b.y)
      .map(({ id }) => id),
  }));
}

/** The strands of the journeys, cut where they go on to another phase. */
function partsOf(map: JourneyMap, linked: ReadonlySet<Id>): ReadonlyMap<Id, readonly Part[]> {
  const walk = walkThrough(map, linked);
  const phaseOf = (id: Id): Id => map.touchpoints[id]!.phaseId;
  const [from, to] = [groupBy(walk.steps, ({ target }) => target), groupBy(walk.steps, ({ source }) => source)];
  const parts = strandsOf(walk).flatMap((strand) =>
    [...groupBy(strand, phaseOf)].map(([phaseId, ids]) => ({
      phaseId,
      ids,
      after: from.get(ids[0]!)?.find(({ source }) => phaseOf(source) === phaseId)?.source ?? null,
      before: to.get(ids.at(-1)!)?.find(({ target }) => phaseOf(target) === phaseId)?.target ?? null,
    })),
  );
  return groupBy(parts, ({ phaseId }) => phaseId);
}

/** The journeys' touchpoints, and below all of them, in as many columns, what no journey leads through. */
function arranged(contents: readonly PhaseContent[], most: number): PhaseColumns[] {
  const lines = contents.map(({ parts }) => phaseColumns(parts, most));
  const top = Math.max(0, ...lines.map(({ rows }) => rows));
  return lines.map(({ cells, columns, rows }, index) => {
    const { loose } = contents[index]!;
    if (loose.length === 0) return { cells, columns, rows };
    const below = extentOf(loose.length, Math.min(most, Math.ceil(loose.length / Math.max(1, columns))));
    const block = loose.map((id, at): [Id, Cell] => [
      id,
      { column: Math.floor(at / below.rows), row: top + (at % below.rows) },
    ]);
    return { cells: new Map([...cells, ...block]), columns: Math.max(columns, below.columns), rows: top + below.rows };
  });
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
