import {
  channelsOf,
  groupBy,
  inOrder,
  touchpointsInPlace,
  type JourneyMap,
  type Phase,
  type PhaseKind,
  type Touchpoint,
} from '#model';
import { fold } from '../../fold.ts';
import { isAnyAtMost } from '../facts/seen-scores.ts';
import { toldMoves } from '../facts/told-moves.ts';
import type { MissingPart } from '../finding.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { NEG, STAFF, TOLERANCE, isHalf } from '../thresholds.ts';

/** Parts of a patient's way that the map does not show. */
export function partsMissing(map: JourneyMap): Draft<'partsMissing'>[] {
  const all = Object.values(map.touchpoints);
  const phases = inOrder(map.phases);
  const used = new Set(all.map(({ phaseId }) => phaseId));
  const phaseIds = phases.flatMap(({ id }) => (used.has(id) ? [] : [id]));
  const is: Readonly<Record<MissingPart, boolean>> = {
    before: beginsLate(phases, used),
    after: endsEarly(phases, used),
    home: isHalf(all.filter((each) => channelsOf(each).length > 0).length, all.length) && !all.some(isInLife),
    family: isHalf(all.filter(hasActors).length, all.length) && !all.some((each) => has(each.actors, FAMILY)),
  };
  const parts = PARTS.filter((part) => is[part]);
  return phaseIds.length + parts.length === 0 ? [] : [{ params: { phaseIds, parts } }];
}

const PARTS: readonly MissingPart[] = ['before', 'home', 'family', 'after'];
const CLINICAL: readonly PhaseKind[] = ['examination', 'diagnosis', 'treatment'];
const FAMILY: readonly string[] = ['family', 'friend'];
const OWN_ACTORS: readonly string[] = ['patient', 'family', 'friend', 'peer'];
const HOME: readonly string[] = ['home', 'workplace', 'shop'];
const LIFE: readonly string[] = [...HOME, 'community'];

/** Whether what is shown first is in the clinic already; where an empty phase lies before it, that is told instead. */
const beginsLate = (phases: readonly Phase[], used: ReadonlySet<string>): boolean => {
  const first = phases.findIndex(({ id }) => used.has(id));
  return first === 0 && CLINICAL.includes(phases[first]!.kind);
};

const endsEarly = (phases: readonly Phase[], used: ReadonlySet<string>): boolean => {
  const last = phases.findLastIndex(({ id }) => used.has(id));
  return (
    last >= 0 &&
    last === phases.length - 1 &&
    CLINICAL.includes(phases[last]!.kind) &&
    !phases.some(({ id, kind }) => used.has(id) && (kind === 'living' || kind === 'endOfLife'))
  );
};

const hasActors = ({ actors }: Touchpoint): boolean => actors.length > 0;
const has = (ids: readonly string[], wanted: readonly string[]): boolean => ids.some((id) => wanted.includes(id));
const isInLife = (touchpoint: Touchpoint): boolean => has(channelsOf(touchpoint), LIFE);

/** A map that shows what staff do and little of what patients live. */
export function staffView(map: JourneyMap): Draft<'staffView'>[] {
  const all = Object.values(map.touchpoints);
  const own = all.filter(isOwn).length;
  const isStaffs = isHalf(all.filter(hasActors).length, all.length) && own / all.length < STAFF - TOLERANCE;
  return isStaffs ? [{ params: { own, of: all.length } }] : [];
}

const isOwn = (touchpoint: Touchpoint): boolean =>
  has(touchpoint.actors, OWN_ACTORS) || touchpoint.voice.trim() !== '' || has(channelsOf(touchpoint), HOME);

/** A map on which nothing goes wrong. */
export function onlyGoodPath(map: JourneyMap): Draft<'onlyGoodPath'>[] {
  const isBad =
    Object.keys(map.touchpoints).some((id) => isAnyAtMost(map, id, NEG)) ||
    [...toldMoves(map).values()].some(({ move }) => move === 'relapse');
  return isBad ? [] : [{ params: {} }];
}

/** The same touchpoint more than once in a phase. */
export function duplicates(map: JourneyMap): Draft<'duplicateTouchpoints'>[] {
  const titled = touchpointsInPlace(map).filter(({ title }) => title.trim() !== '');
  const alike = groupBy(titled, ({ phaseId, channel, title }) =>
    JSON.stringify([phaseId, channel, fold(title.trim())]),
  );
  return [...alike.values()].flatMap((same) => {
    const members = same.map(({ id }) => id);
    return members.length < 2 ? [] : [{ place: at('touchpoints', members[0]!), params: {}, members }];
  });
}
