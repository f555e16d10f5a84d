import { cleanFields } from '../clean.ts';
import { createChannel } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { drop, put, update } from '../patch.ts';
import type { Channel } from '../records.ts';
import { cleanTitle } from '../text.ts';

export type ChannelFields = Partial<Omit<Channel, 'id' | 'channel'>>;

/**
 * Says how a channel works in this map; null takes the usual back. `id` is for the row that this may need; a row
 * that says nothing any more goes.
 */
export function setChannel(
  map: JourneyMap,
  { id, channel, ...fields }: Pick<Channel, 'id' | 'channel'> & ChannelFields,
): JourneyMap {
  const name = cleanTitle(channel);
  if (name === '') return map;
  const known = Object.values(map.channels).find((row) => row.channel === name);
  const row = { ...(known ?? createChannel({ id, channel: name })), ...cleanFields('channels', fields) };
  if (saysNothing(row)) return known === undefined ? map : drop(map, 'channels', [known.id]);
  if (known !== undefined) return update(map, 'channels', known.id, row);
  return id in map.channels ? map : put(map, 'channels', row);
}

const saysNothing = ({ credibility, immediacy, empathy, isAdvertising }: Channel): boolean =>
  [credibility, immediacy, empathy, isAdvertising].every((value) => value === null);
