import { channels, entryOf } from '#knowledge';
import type { Channel, JourneyMap } from '#model';

/** How a channel works on people; 1…5, null where nobody has judged it. */
export interface ChannelCharacter {
  readonly credibility: number | null;
  readonly immediacy: number | null;
  readonly empathy: number | null;
  /** Whether what is said there counts as medical advertising; false where nobody knows the channel. */
  readonly isAdvertising: boolean;
  /** What this map says otherwise than usual. */
  readonly own: Channel | null;
}

/** The character of a channel in this map: what the map says of it, the usual for the rest. */
export function channelCharacter(map: Pick<JourneyMap, 'channels'>, channel: string): ChannelCharacter {
  const own = Object.values(map.channels).find((row) => row.channel === channel) ?? null;
  const usual = entryOf(channels, channel);
  return {
    credibility: own?.credibility ?? usual?.traits?.credibility ?? null,
    immediacy: own?.immediacy ?? usual?.traits?.immediacy ?? null,
    empathy: own?.empathy ?? usual?.traits?.empathy ?? null,
    isAdvertising: own?.isAdvertising ?? usual?.isAdvertising ?? false,
    own,
  };
}
