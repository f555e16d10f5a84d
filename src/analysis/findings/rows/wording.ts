import { checkAdvertising, wordingChannel } from '#compliance';
import { channels, entryOf } from '#knowledge';
import { channelsOf, touchpointsInPlace, type JourneyMap, type Touchpoint } from '#model';
import { channelCharacter } from '../../channel-character.ts';
import { languageOf } from '../facts/language-of.ts';
import type { Severity } from '../finding.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';

/** Texts that break rules of medical advertising, as far as rules can tell. */
export function* wordingRules(map: JourneyMap): Iterable<Draft<'wordingRule'> | null> {
  for (const touchpoint of touchpointsInPlace(map)) {
    const { id, wording } = touchpoint;
    if (wording.trim() === '') continue;
    const hits = checkAdvertising(wording, { channel: wordingChannel(map, touchpoint), language: languageOf(wording) });
    const worst = GRAVITY.find(([severity]) => hits.some((hit) => hit.severity === severity));
    const rules = [...new Set(hits.map(({ rule }) => rule))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    yield null;
    if (worst !== undefined) yield { place: at('touchpoints', id), params: { rules }, severity: worst[1] };
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
    const state = goesOut(map, touchpoint) ? reviewState(touchpoint) : 'settled';
    return state === 'settled' ? [] : [{ id: touchpoint.id, state }];
  });
  if (waiting.length === 0) return [];
  const count = (state: ReviewState): number => waiting.filter((each) => each.state === state).length;
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

type ReviewState = 'waiting' | 'lapsed' | 'rejected' | 'settled';

/** Where the review of a touchpoint's wording stands; a judgement of other words, or for another channel, has lapsed. */
export function reviewState({ wording, channel, review }: Touchpoint): ReviewState {
  const { advertising, reviewedWording, reviewedChannel } = review;
  if (advertising === 'notApplicable') return 'settled';
  if (advertising === 'unreviewed') return 'waiting';
  if (wording !== reviewedWording || channel !== reviewedChannel) return 'lapsed';
  return advertising === 'rejected' ? 'rejected' : 'settled';
}
