import { channelsOf, type JourneyMap, type Touchpoint } from '#model';
import { channelKind } from './channel-kind.ts';

/**
 * The channel by which a touchpoint's wording is judged: of several the one with the strictest rules. null, which is
 * advertising, where none is given or where the map says that one counts as such.
 */
export function wordingChannel(
  map: Pick<JourneyMap, 'channels'>,
  touchpoint: Pick<Touchpoint, 'channel' | 'furtherChannels'>,
): string | null {
  const channels = channelsOf(touchpoint);
  const isDeclared = Object.values(map.channels).some(
    ({ channel, isAdvertising }) => isAdvertising === true && channels.includes(channel),
  );
  if (isDeclared) return null;
  const strictest = STRICT.flatMap((kind) => channels.filter((channel) => channelKind(channel) === kind));
  return strictest[0] ?? null;
}

const STRICT = ['ad', 'own', 'none'] as const;
