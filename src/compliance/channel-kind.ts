import type { ChannelKind } from '#knowledge/rules';
import { channelKinds } from '#knowledge/rules';

/** What the rules take a channel for; a channel that nobody knows, and none at all, is advertising (`ad`). */
export const channelKind = (channel: string | null | undefined): ChannelKind =>
  (channel != null && Object.hasOwn(channelKinds, channel) ? channelKinds[channel] : undefined) ?? 'ad';
