import { entryOf, stages } from '#knowledge';
import {
  groupBy,
  keptUp,
  linksByJourney,
  pathOf,
  placesOnPath,
  remembered,
  type Id,
  type JourneyMap,
  type Link,
  type Stage,
  type Status,
  type Touchpoint,
} from '#model';

/** From the stage before to this one: to the next, over at least one, back, or none; `first` has none before. */
export type StageMove = 'first' | 'same' | 'advance' | 'skip' | 'relapse';

export interface StageOnPath {
  readonly touchpointId: Id;
  readonly stage: Stage | null;
  /** 1…5 on the ladder; null where no stage applies or nobody has given one. */
  readonly level: number | null;
  /** null at a touchpoint without a level; links lead on through it as if it were not there. */
  readonly move: StageMove | null;
  /** The stage that the move is from; where there is no move, the highest that links lead here from. null where there is none. */
  readonly before: Stage | null;
}

/** A journey's stages, wherever its cards lie; `status` leaves out touchpoints that are planned, or actual. */
export interface StagePathOptions {
  readonly journeyId: Id;
  readonly status?: Status;
}

/**
 * The stages of change along a journey, in path order. A move is judged along links, from the stages that lead to a
 * touchpoint, not from its neighbour in the path: of two branches neither skips or falls back into the other, and a
 * loop back is a relapse. Where several stages lead to it, a fall back is told before a skip, the widest of each.
 * The very same list as long as links, stages and what is planned are.
 */
export function stagePath(map: JourneyMap, { journeyId, status }: StagePathOptions): readonly StageOnPath[] {
  const known = pathsWith(staging(map))(placesOnPath(map, journeyId));
  const path = known.get(status) ?? findPath(map, { journeyId, ...(status === undefined ? {} : { status }) });
  known.set(status, path);
  return path;
}

type Staging = ReadonlyMap<Id, Pick<Touchpoint, 'stage' | 'status'>>;

/** What the stages of a path depend on, of each touchpoint. */
const staging = keptUp<'touchpoints', Staging>(['touchpoints'], {
  fresh: ({ touchpoints }) => new Map(Object.values(touchpoints).map((row) => [row.id, row])),
  update: (before, _, { touchpoints }) => {
    const changed = Object.entries(touchpoints).filter(
      ([, { before: was, after: is }]) => was?.stage !== is?.stage || was?.status !== is?.status,
    );
    if (changed.length === 0) return before;
    const after = new Map(before);
    for (const [id, { after: row }] of changed) {
      if (row === null) after.delete(id);
      else after.set(id, row);
    }
    return after;
  },
});

type ByStatus = Map<Status | undefined, readonly StageOnPath[]>;

const pathsWith = remembered<Staging, (places: ReadonlyMap<Id, number>) => ByStatus>(() => remembered(() => new Map()));

function findPath(map: JourneyMap, { journeyId, status }: StagePathOptions): StageOnPath[] {
  const path = pathOf(map, journeyId).filter((touchpoint) => status === undefined || touchpoint.status === status);
  const staged = new Map(path.flatMap(({ id, stage }) => (levelOf(stage) === null ? [] : [[id, stage]])));
  const leading = stagesLeadingTo(linksByJourney(map).get(journeyId) ?? [], staged);
  return path.map(({ id, stage }): StageOnPath => {
    const level = levelOf(stage);
    const before = tellingOf(leading.get(id) ?? [], level);
    return {
      touchpointId: id,
      stage,
      level,
      move: level === null ? null : moveBetween(levelOf(before), level),
      before,
    };
  });
}

/** The stages, lowest first, from which links lead to a touchpoint, be it through some without a stage. */
function stagesLeadingTo(
  links: readonly Link[],
  staged: ReadonlyMap<Id, Stage | null>,
): ReadonlyMap<Id, readonly Stage[]> {
  const bySource = groupBy(links, ({ source }) => source);
  const leading = new Map<Id, Stage[]>();
  for (const { id: stage } of stages) {
    const queue = [...staged].flatMap(([id, own]) => (own === stage ? [id] : []));
    const reached = new Set<Id>();
    for (const from of queue) {
      for (const { target } of bySource.get(from) ?? []) {
        if (reached.has(target)) continue;
        reached.add(target);
        if (!staged.has(target)) queue.push(target);
      }
    }
    for (const id of reached) leading.set(id, [...(leading.get(id) ?? []), stage]);
  }
  return leading;
}

/** Of the stages that lead to a level, the one that the move is told from. */
function tellingOf(leading: readonly Stage[], level: number | null): Stage | null {
  const [lowest = null, highest = null] = [leading[0], leading.at(-1)];
  const isRelapse = level !== null && (levelOf(highest) ?? 0) > level;
  const isSkip = level !== null && lowest !== null && moveBetween(levelOf(lowest), level) === 'skip';
  return isSkip && !isRelapse ? lowest : highest;
}

/** A touchpoint at which the journey comes into a stage. */
export type StageTurn = StageOnPath & { readonly stage: Stage; readonly move: Exclude<StageMove, 'same'> };

/** The path without what stays in a stage, or has none; branches that come into the same one count once. */
export function stageTurns(path: readonly StageOnPath[]): StageTurn[] {
  const turns: StageTurn[] = [];
  for (const each of path) {
    const { stage, move } = each;
    if (stage === null || move === null || move === 'same') continue;
    if (isJump(move) || turns.at(-1)?.stage !== stage) turns.push({ ...each, stage, move });
  }
  return turns;
}

/** A move that is worth a mark: over at least one stage, or back. */
export type StageJump = Extract<StageMove, 'skip' | 'relapse'>;

const isJump = (move: StageMove | null): move is StageJump => move === 'skip' || move === 'relapse';

/** The touchpoints of a journey to which its path of stages skips or relapses; every drawing of the stages marks these and no others. */
export const stageJumps = (map: JourneyMap, options: StagePathOptions): ReadonlyMap<Id, StageJump> =>
  jumpsOn(stagePath(map, options));

const jumpsOn = remembered(
  (path: readonly StageOnPath[]): ReadonlyMap<Id, StageJump> =>
    new Map(path.flatMap(({ touchpointId, move }) => (isJump(move) ? [[touchpointId, move]] : []))),
);

/** 1…5 on the ladder of the stages of change; null off it. */
export const levelOf = (stage: Stage | null): number | null =>
  stage === null ? null : (entryOf(stages, stage)?.index ?? null);

/** What it means to come from one level of the ladder to another. */
export function moveBetween(before: number | null, level: number): StageMove {
  if (before === null) return 'first';
  if (level < before) return 'relapse';
  if (level === before) return 'same';
  return level === before + 1 ? 'advance' : 'skip';
}
