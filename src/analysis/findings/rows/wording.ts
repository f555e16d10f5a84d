import { warmAdvertising } from '#compliance';
import { channels, entryOf } from '#knowledge';
import { channelsOf, touchpointsInPlace, type JourneyMap, type Touchpoint } from '#model';
import { channelCharacter } from '../../channel-character.ts';
import { reviewStatus, wordingHits, type ReviewStatus } from '../../wordings.ts';
import type { Severity } from '../finding.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';

/** Texts that break rules of medical advertising, as far as rules can tell. */
export function* wordingRules(map: JourneyMap): Iterable<Draft<'wordingRule'> | null> {
  const written = touchpointsInPlace(map).filter(({ wording }) => wording.trim() !== '');
  if (written.length > 0) yield* warmAdvertising();
  for (const touchpoint of written) {
    const hits = wordingHits(map, touchpoint);
    const worst = GRAVITY.find(([severity]) => hits.some((hit) => hit.severity === severity));
    const rules = [...new Set(hits.map(({ rule }) => rule))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    yield null;
    if (worst !== undefined) yield { place: at('touchpoints', touchpoint.id), params: { rules }, severity: worst[1] };
  }
}

const GRAVITY: readonly (readonly [severity: 'block' | 'warn' | 'note', Severity])[] = [
  ['block', 'alert'],
  ['warn', 'warn'],
  ['note', 'note'],
];

/** Texts that go out, or may do so, and that nobody has approved as they stand. */
export function wordingUnreviewed(map: JourneyMap): Draft<'wordingUnreviewed'>[] {
  const waiting = touchpointsInPlace(map).flatMap((touchpoint) => {
    const status = reviewStatus(touchpoint);
    const isOpen = status !== 'approved' && status !== 'notApplicable' && goesOut(map, touchpoint);
    return isOpen ? [{ id: touchpoint.id, status }] : [];
  });
  if (waiting.length === 0) return [];
  const count = (status: ReviewStatus): number => waiting.filter((each) => each.status === status).length;
  const rejected = count('rejected');
  return [
    {
      params: { lapsed: count('lapsed'), rejected },
      members: waiting.map(({ id }) => id),
      severity: rejected > 0 ? 'alert' : 'warn',
    },
  ];
}

/** Whether a touchpoint has words that reach people as advertising, as far as anybody knows. */
function goesOut(map: JourneyMap, touchpoint: Touchpoint): boolean {
  if (touchpoint.wording.trim() === '') return false;
  const all = channelsOf(touchpoint);
  return all.length === 0 || all.some((channel) => isAdvertisingIn(map, channel));
}

/** A channel that neither the field nor the map knows may be advertising. */
function isAdvertisingIn(map: JourneyMap, channel: string): boolean {
  const { isAdvertising, own } = channelCharacter(map, channel);
  return isAdvertising || (entryOf(channels, channel) === undefined && (own?.isAdvertising ?? null) === null);
}
