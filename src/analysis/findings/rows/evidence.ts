import {
  PERSPECTIVES,
  evidencesOf,
  groupBy,
  isGuess,
  ratingsByTouchpoint,
  touchpointsInPlace,
  type Id,
  type JourneyMap,
  type Rating,
} from '#model';
import { ageInDays } from '../facts/age.ts';
import { keyTouchpoints } from '../facts/hard.ts';
import { viewpointOf } from '../facts/seen-scores.ts';
import type { Draft } from '../draft.ts';
import { NEG, STALE, VOICES, atMost } from '../thresholds.ts';

/** What matters most and rests on no word, observation or record of patients. */
export function momentsAssumed(map: JourneyMap): Draft<'momentAssumed'>[] {
  const { key, touchpoints } = keyTouchpoints(map);
  const isOfPatients = viewpointOf(map) === 'patient';
  const members = touchpoints
    .map(({ id }) => id)
    .filter((id) => !firmAt(map, id).some(({ perspective }) => !isOfPatients || perspective === 'patient'));
  return members.length === 0 ? [] : [{ params: { key, of: touchpoints.length }, members }];
}

/** What matters most and was asked of too few patients to be told from chance. */
export function fewVoices(map: JourneyMap): Draft<'fewVoices'>[] {
  const { key, touchpoints } = keyTouchpoints(map);
  const members = touchpoints
    .map(({ id }) => id)
    .filter((id) => {
      const heard = firmAt(map, id).filter(({ perspective }) => perspective === 'patient');
      return (
        heard.length > 0 && !heard.some(isOfMany) && [...groupBy(heard, ({ aspect }) => aspect).values()].every(isByFew)
      );
    });
  return members.length === 0 ? [] : [{ params: { key }, members }];
}

/** A survey or record stands for more people than the one who wrote it down. */
const isOfMany = (rating: Rating): boolean =>
  evidencesOf(rating).some((evidence) => evidence === 'survey' || evidence === 'record');

/** Raters without a name are each somebody else. */
const isByFew = (ratings: readonly Rating[]): boolean =>
  new Set(ratings.map(({ id, rater }) => (rater.trim() === '' ? `#${id}` : rater.trim()))).size < VOICES;

const ratedAt = (map: JourneyMap, id: Id): readonly Rating[] =>
  (ratingsByTouchpoint(map).get(id) ?? []).filter(({ weight }) => weight > 0);

const firmAt = (map: JourneyMap, id: Id): readonly Rating[] => ratedAt(map, id).filter((rating) => !isGuess(rating));

/** Low scores of which nobody says why. */
export function reasonsMissing(map: JourneyMap): Draft<'reasonMissing'>[] {
  const members = inPlaceWhere(map, (id) =>
    ratedAt(map, id).some(({ score, reason }) => atMost(score, NEG) && reason.trim() === ''),
  );
  return members.length === 0 ? [] : [{ params: {}, members }];
}

/** What was last rated too long ago. */
export function staleEvidence(map: JourneyMap, today: string): Draft<'staleEvidence'>[] {
  const members = inPlaceWhere(map, (id) => {
    const ages = ratedAt(map, id).flatMap(({ recordedAt }) =>
      recordedAt === null ? [] : [ageInDays(recordedAt, today)],
    );
    return ages.length > 0 && Math.min(...ages) > STALE;
  });
  return members.length === 0 ? [] : [{ params: {}, members }];
}

const inPlaceWhere = (map: JourneyMap, holds: (id: Id) => boolean): Id[] =>
  touchpointsInPlace(map).flatMap(({ id }) => (holds(id) ? [id] : []));

/** Perspectives from which nobody has rated; of patients also where they have rated little. */
export function perspectivesMissing(map: JourneyMap): Draft<'perspectiveMissing'>[] {
  const here = new Set(
    Object.values(map.ratings).flatMap(({ perspective, weight }) => (weight > 0 ? perspective : [])),
  );
  const isPatientLittle = viewpointOf(map) === 'all';
  const missing = PERSPECTIVES.filter((each) => !here.has(each) || (each === 'patient' && isPatientLittle));
  if (missing.length === 0) return [];
  return [{ params: { missing }, severity: missing.includes('patient') ? 'warn' : 'note' }];
}
