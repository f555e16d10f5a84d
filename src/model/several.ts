import type { Rating, Touchpoint } from './records.ts';
import { EVIDENCES, type Evidence } from './values.ts';

/** All channels of a touchpoint, each once, the most important one first. */
export const channelsOf = ({ channel, furtherChannels }: Pick<Touchpoint, 'channel' | 'furtherChannels'>): string[] => [
  ...new Set(channel === null ? furtherChannels : [channel, ...furtherChannels]),
];

/** The fields of a touchpoint that has these channels. */
export const asChannels = ([channel, ...furtherChannels]: readonly string[]): Pick<
  Touchpoint,
  'channel' | 'furtherChannels'
> => ({ channel: channel ?? null, furtherChannels });

/** All that a score rests on, each kind once, the strongest first. */
export function evidencesOf({
  evidence,
  furtherEvidence,
}: Pick<Rating, 'evidence' | 'furtherEvidence'>): readonly [Evidence, ...Evidence[]] {
  return furtherEvidence.length === 0 ? [evidence] : byStrength([evidence, ...furtherEvidence]);
}

/** The fields of a rating that rests on these kinds of evidence; without any it is an assumption. */
export function asEvidences(kinds: readonly Evidence[]): Pick<Rating, 'evidence' | 'furtherEvidence'> {
  const [evidence, ...furtherEvidence] = byStrength(kinds);
  return { evidence, furtherEvidence };
}

/** What is known makes an assumption of the same needless. */
function byStrength(kinds: readonly Evidence[]): readonly [Evidence, ...Evidence[]] {
  const [strongest = 'assumption', ...others] = EVIDENCES.toReversed().filter(
    (each) => each !== 'assumption' && kinds.includes(each),
  );
  return [strongest, ...others];
}

/** Whether all that a score rests on is assumption or hearsay. */
export const isGuess = (rating: Pick<Rating, 'evidence' | 'furtherEvidence'>): boolean => {
  const [strongest] = evidencesOf(rating);
  return strongest === 'assumption' || strongest === 'hearsay';
};
