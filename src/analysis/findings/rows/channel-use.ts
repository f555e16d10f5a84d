import { expectedMix, purposes } from '#knowledge';
import { groupBy, inOrder, touchpointsInPlace, type JourneyMap } from '#model';
import { channelMisfit } from '../channel-fit.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { ONE, SIDED, atLeast, isHalf } from '../thresholds.ts';

/** Touchpoints whose channel does not suit the moment. */
export function* channelMisfits(map: JourneyMap): Iterable<Draft<'channelMisfit'> | null> {
  let count = 0;
  for (const { id } of touchpointsInPlace(map)) {
    const misfit = channelMisfit(map, id);
    if (++count % 200 === 0) yield null;
    if (misfit === null) continue;
    const { rule, misses } = misfit;
    yield {
      place: at('touchpoints', id),
      params: misfit,
      severity: misses.trait === 'advertising' ? 'alert' : GRAVE.includes(rule) ? 'warn' : 'note',
      size: 2,
    };
  }
}

const GRAVE: readonly string[] = ['badNews', 'endOfLife', 'acute'];

/** A map whose touchpoints rely on one channel. */
export function oneChannel(map: JourneyMap): Draft<'oneChannel'>[] {
  const all = Object.values(map.touchpoints);
  const known = all.flatMap(({ channel }) => channel ?? []);
  if (!isHalf(known.length, all.length)) return [];
  const [channel, same] = [...groupBy(known, (each) => each)].reduce((most, each) =>
    each[1].length > most[1].length ? each : most,
  );
  const share = same.length / known.length;
  return atLeast(share, ONE) ? [{ params: { channel, share } }] : [];
}

/** Phases that lack what is expected of the marketing mix there. */
export function mixGaps(map: JourneyMap): Draft<'mixGap'>[] {
  const all = Object.values(map.touchpoints);
  if (!isHalf(all.filter(({ mix }) => mix.length > 0).length, all.length)) return [];
  const byPhase = groupBy(all, ({ phaseId }) => phaseId);
  const cells = inOrder(map.phases).flatMap(({ id: phaseId, kind }) => {
    const here = byPhase.get(phaseId) ?? [];
    const lacking = expectedMix(kind).filter((each) => !here.some(({ mix }) => mix.includes(each)));
    return here.length < 3 ? [] : lacking.map((mix) => ({ phaseId, mix }));
  });
  return cells.length === 0 ? [] : [{ params: { cells } }];
}

/** Touchpoints that serve those who provide them alone. */
export function purposesOneSided(map: JourneyMap): Draft<'purposeOneSided'>[] {
  const known = touchpointsInPlace(map).filter((each) => each.purposes.length > 0);
  const members = known.filter((each) => !each.purposes.some(isForPatients)).map(({ id }) => id);
  const isMuch = known.length >= 5 && atLeast(members.length / known.length, SIDED);
  return isMuch ? [{ params: { of: known.length }, members }] : [];
}

const isForPatients = (purpose: string): boolean => FOR_PATIENTS.has(purpose);

const FOR_PATIENTS: ReadonlySet<string> = new Set(
  purposes.filter(({ isForPatients }) => isForPatients).map(({ id }) => id),
);
