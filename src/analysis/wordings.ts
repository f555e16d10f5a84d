import { checkAdvertising, wordingChannel, type AdvertisingFinding } from '#compliance';
import { channelsOf, touchpointsInPlace, type JourneyMap, type Touchpoint } from '#model';
import { channelCharacter } from './channel-character.ts';
import { languageOf } from './findings/facts/language-of.ts';

/** The touchpoints whose words somebody should have read, by place: those with a wording, or met through advertising. */
export const wordingsToReview = (map: JourneyMap): readonly Touchpoint[] =>
  touchpointsInPlace(map).filter(
    (touchpoint) =>
      touchpoint.wording.trim() !== '' ||
      channelsOf(touchpoint).some((channel) => channelCharacter(map, channel).isAdvertising),
  );

export type ReviewStatus = 'waiting' | 'lapsed' | 'rejected' | 'approved' | 'notApplicable';

/** Where the review of a touchpoint's wording stands; a judgement of other words, or for another channel, has lapsed. */
export function reviewStatus({ wording, channel, review }: Touchpoint): ReviewStatus {
  const { advertising, reviewedWording, reviewedChannel } = review;
  if (advertising === 'notApplicable') return 'notApplicable';
  if (advertising === 'unreviewed') return 'waiting';
  return wording === reviewedWording && channel === reviewedChannel ? advertising : 'lapsed';
}

/** What the rules say of a touchpoint's wording, in its own language and for the strictest of its channels. */
export function wordingHits(map: Pick<JourneyMap, 'channels'>, touchpoint: Touchpoint): readonly AdvertisingFinding[] {
  const { wording } = touchpoint;
  if (wording.trim() === '') return [];
  const channel = wordingChannel(map, touchpoint);
  const last = known.get(touchpoint);
  if (last !== undefined && last.channel === channel) return last.hits;
  const hits = checkAdvertising(wording, { channel, language: languageOf(wording) });
  known.set(touchpoint, { channel, hits });
  return hits;
}

/** What was found in wordings; a touchpoint with other words is another record. */
const known = new WeakMap<
  Touchpoint,
  { readonly channel: string | null; readonly hits: readonly AdvertisingFinding[] }
>();
