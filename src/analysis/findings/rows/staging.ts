import {
  STAGES,
  inOrder,
  linksAt,
  pathOf,
  touchpointsInPlace,
  type JourneyMap,
  type Stage,
  type Touchpoint,
} from '#model';
import { levelOf } from '../../stage-path.ts';
import { isAnswered } from '../facts/answers.ts';
import { longest, partsOf } from '../facts/parts.ts';
import { relapseAt, toldMoves } from '../facts/told-moves.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { STUCK } from '../thresholds.ts';

/** Touchpoints to which people come over at least one stage of change, as if nothing had been needed. */
export const stageSkips = (map: JourneyMap): Draft<'stageSkip'>[] =>
  touchpointsInPlace(map).flatMap(({ id }) => {
    const told = toldMoves(map).get(id);
    if (told?.move !== 'skip') return [];
    const { start, end } = told;
    return [{ place: at('touchpoints', id), params: { start, end }, size: levelsBetween(start, end) }];
  });

/** Touchpoints at which people fall back, and nothing is agreed or planned for them. */
export const relapsesUnanswered = (map: JourneyMap): Draft<'relapseUnanswered'>[] =>
  touchpointsInPlace(map).flatMap(({ id }) => {
    const told = relapseAt(map, id);
    const isPlannedFor = linksAt(map, id).on.some(({ target }) => map.touchpoints[target]?.status === 'planned');
    if (told === null || isPlannedFor || isAnswered(map, id)) return [];
    const { start, end } = told;
    return [{ place: at('touchpoints', id), params: { start, end }, size: levelsBetween(start, end) }];
  });

const levelsBetween = (start: Stage, end: Stage): number => Math.abs((levelOf(end) ?? 0) - (levelOf(start) ?? 0));

/** Journeys with stages of change, of no behaviour. */
export function* behavioursMissing(map: JourneyMap): Iterable<Draft<'behaviourMissing'> | null> {
  for (const { id, behaviour } of inOrder(map.journeys)) {
    const isMissing = behaviour.trim() === '' && pathOf(map, id).filter(isStaged).length >= 3;
    yield isMissing ? { place: at('journeys', id), params: {} } : null;
  }
}

/** Stages at the beginning of change that nothing on the map meets, though it speaks of a behaviour. */
export function earlyStagesMissing(map: JourneyMap): Draft<'earlyStagesMissing'>[] {
  const staged = Object.values(map.touchpoints).filter(isStaged);
  const isOfBehaviour = Object.values(map.journeys).some(({ behaviour }) => behaviour.trim() !== '');
  if (!isOfBehaviour || staged.length < 5) return [];
  const missing = EARLY.slice(0, 2).filter((stage) => !staged.some((each) => each.stage === stage));
  return missing.length === 0 ? [] : [{ params: { stages: missing } }];
}

/** The stages before people do anything. */
const EARLY: readonly Stage[] = STAGES.slice(0, 3);

const isStaged = ({ stage }: Touchpoint): boolean => levelOf(stage) !== null;

/** Journeys on which people stay before doing for many touchpoints: the longest stretch of each. */
export function* longInStage(map: JourneyMap): Iterable<Draft<'longInStage'> | null> {
  for (const { id } of inOrder(map.journeys)) {
    const stretches = EARLY.map((stage) => ({
      stage,
      part: longest(partsOf(map, id, (each) => each.stage === stage)),
    }));
    yield null;
    const { stage, part } = stretches.reduce((most, each) => (each.part.length > most.part.length ? each : most));
    if (part.length >= STUCK)
      yield { place: at('journeys', id), params: { stage }, members: part.map((touchpoint) => touchpoint.id) };
  }
}
