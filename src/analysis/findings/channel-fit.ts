import { channels, entryOf } from '#knowledge';
import {
  channelsOf,
  remembered,
  type Id,
  type JourneyMap,
  type PhaseKind,
  type Records,
  type Touchpoint,
} from '#model';
import { channelCharacter, type ChannelCharacter } from '../channel-character.ts';
import { meanAt } from './facts/seen-scores.ts';
import { relapseAt } from './facts/told-moves.ts';
import type { FindingParams, FitRuleId, Trait } from './finding.ts';
import { LOW, atMost } from './thresholds.ts';

/** What a moment asks of the channel that meets it. */
export interface FitRule {
  readonly id: FitRuleId;
  readonly isAdvertisingUnfit?: true;
  /** The least of each trait, 1…5. */
  readonly least: Readonly<Partial<Record<Trait, number>>>;
  readonly holds: (map: JourneyMap, touchpoint: Touchpoint, phase: PhaseKind | undefined) => boolean;
}

/** In the order in which they are asked; the first whose moment holds and which the channel misses is told. */
const fitRules: readonly FitRule[] = [
  {
    id: 'badNews',
    isAdvertisingUnfit: true,
    least: { credibility: 4, empathy: 4 },
    holds: (_, { moment }, phase) => moment && phase === 'diagnosis',
  },
  { id: 'endOfLife', least: { empathy: 4 }, holds: (_, __, phase) => phase === 'endOfLife' },
  {
    id: 'acute',
    least: { immediacy: 4 },
    holds: (_, { stage }, phase) => phase === 'onset' && stage === 'notApplicable',
  },
  {
    id: 'distress',
    least: { empathy: 3 },
    holds: (map, { id }) => {
      const mean = meanAt(map, id, 'psychological');
      return mean !== null && atMost(mean, LOW);
    },
  },
  { id: 'relapse', least: { immediacy: 3, empathy: 3 }, holds: (map, { id }) => relapseAt(map, id) !== null },
  {
    id: 'choice',
    least: { credibility: 3, empathy: 3 },
    holds: (_, { engagement }, phase) =>
      (phase === 'diagnosis' || phase === 'treatment') &&
      (engagement === 'involvement' || engagement === 'partnership'),
  },
  {
    id: 'search',
    least: { credibility: 3 },
    holds: (_, { stage }) => stage === 'precontemplation' || stage === 'contemplation',
  },
];

/** The rule of a misfit, for who tells it. Throws on an id that no rule has. */
export function fitRuleOf(id: FitRuleId): Pick<FitRule, 'isAdvertisingUnfit' | 'least'> {
  const rule = fitRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id} of channel fit.`);
  return rule;
}

type Misses = FindingParams['channelMisfit']['misses'];

/** How the channel of a touchpoint does not suit its moment, and which would; null where it does, or nobody knows. */
export function channelMisfit(map: JourneyMap, touchpointId: Id): FindingParams['channelMisfit'] | null {
  const touchpoint = map.touchpoints[touchpointId];
  if (touchpoint?.channel == null) return null;
  const { channel } = touchpoint;
  const character = channelCharacter(map, channel);
  for (const rule of fitRules) {
    const misses = missedBy(character, rule);
    if (misses === null || !rule.holds(map, touchpoint, map.phases[touchpoint.phaseId]?.kind)) continue;
    return {
      channel,
      rule: rule.id,
      misses,
      better: betterFor(map, rule)
        .filter((each) => each !== channel)
        .slice(0, 3),
    };
  }
  return null;
}

const TRAITS: readonly Trait[] = ['credibility', 'immediacy', 'empathy'];

/** The first thing that a channel misses of what a rule asks; what nobody has judged is not missed. */
function missedBy(character: ChannelCharacter, { isAdvertisingUnfit, least }: FitRule): Misses | null {
  if (isAdvertisingUnfit && character.isAdvertising) return { trait: 'advertising' };
  for (const trait of TRAITS) {
    const [value, wanted] = [character[trait], least[trait]];
    if (wanted !== undefined && value !== null && value < wanted) return { trait, value, least: wanted };
  }
  return null;
}

/** Channels that are known to suit: those that this map uses first. */
function betterFor(map: JourneyMap, rule: FitRule): string[] {
  const used = usedIn(map.touchpoints);
  const known = channels.map(({ id }) => id);
  const own = [...used].filter((id) => entryOf(channels, id) === undefined);
  return [...known.filter((id) => used.has(id)), ...own, ...known.filter((id) => !used.has(id))].filter((id) => {
    const character = channelCharacter(map, id);
    const isKnown = TRAITS.every((trait) => rule.least[trait] === undefined || character[trait] !== null);
    return isKnown && missedBy(character, rule) === null;
  });
}

const usedIn = remembered(
  (touchpoints: Records<Touchpoint>): ReadonlySet<string> => new Set(Object.values(touchpoints).flatMap(channelsOf)),
);
