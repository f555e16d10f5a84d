import type { ChannelKind } from './rule.ts';

/**
 * What the rules take a channel for, by the ids of the model's channels and by the names that texts from elsewhere
 * carry. Whatever is not named here is advertising.
 */
export const channelKinds: Readonly<Record<string, ChannelKind>> = {
  web: 'own',
  sns: 'own',
  video: 'own',
  app: 'own',
  mailmag: 'own',
  email: 'own',
  online: 'own',
  brochure: 'own',

  internal: 'none',
  inhouse: 'none',
  recruit: 'none',
  academic: 'none',
  clinic: 'none',
  hospital: 'none',
  phone: 'none',
  pharmacy: 'none',
  checkup: 'none',
  ambulance: 'none',
  facility: 'none',
  gov: 'none',
  peer: 'none',
  home: 'none',
  workplace: 'none',
};
