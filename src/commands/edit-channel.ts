import type { ChannelFields } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Says what a channel is like in this map; null is what is usual. */
export const editChannel = (context: CommandContext, channel: string, fields: ChannelFields): boolean =>
  edit(context, 'setChannel', { id: context.newId(), channel, ...fields });
