import type { Entry, Name } from './entry.ts';

export type ChannelGroup = 'inPerson' | 'web' | 'social' | 'phoneMail' | 'media' | 'home';

/** Groups of the palette, in its order. */
export const channelGroups: readonly Entry<ChannelGroup>[] = [
  { id: 'inPerson', name: { ja: '対面', en: 'In person' }, source: 'own' },
  { id: 'phoneMail', name: { ja: '電話・郵便・メール', en: 'Phone and mail' }, source: 'own' },
  { id: 'web', name: { ja: 'Web・アプリ', en: 'Web and apps' }, source: 'own' },
  { id: 'social', name: { ja: '人のつながり', en: 'Social' }, source: 'own' },
  { id: 'media', name: { ja: 'メディア・広告', en: 'Media' }, source: 'own' },
  { id: 'home', name: { ja: '暮らしの場', en: 'Home and daily life' }, source: 'own' },
];

/** How a channel usually works on people, each 1…5. */
export interface ChannelTraits {
  readonly credibility: number;
  readonly immediacy: number;
  readonly empathy: number;
}

export interface ChannelEntry extends Entry {
  readonly group: ChannelGroup;
  /** Illustrative; null where nobody has judged it. */
  readonly traits: ChannelTraits | null;
  /** Whether what a provider publishes there usually falls under the rules for medical advertising. */
  readonly isAdvertising: boolean;
  /** The name of a lucide icon. */
  readonly icon: string;
}

/** `[credibility, immediacy, empathy]` */
type Traits = readonly [number, number, number] | null;

const channel = (group: ChannelGroup, id: string, name: Name, icon: string, traits: Traits = null): ChannelEntry => ({
  id,
  name,
  group,
  traits: traits === null ? null : { credibility: traits[0], immediacy: traits[1], empathy: traits[2] },
  isAdvertising: ADVERTISING.has(id),
  icon,
  source: 'own',
});

// Inducement and an identifiable provider make an advertisement, whatever the medium; in these both are usual.
const ADVERTISING = new Set([
  'web',
  'email',
  'sns',
  'ad',
  'brochure',
  'brand',
  'massmedia',
  'newspaper',
  'tv',
  'radio',
]);

/** Where a patient meets care, information or people. */
export const channels: readonly ChannelEntry[] = [
  channel('inPerson', 'clinic', { ja: '診療所', en: 'Clinic' }, 'stethoscope', [5, 3, 5]),
  channel('inPerson', 'hospital', { ja: '病院', en: 'Hospital' }, 'hospital', [5, 3, 5]),
  channel('inPerson', 'pharmacy', { ja: '薬局', en: 'Pharmacy' }, 'pill', [4, 3, 4]),
  channel('inPerson', 'checkup', { ja: '健診・検診会場', en: 'Check-up site' }, 'clipboard-check'),
  channel('inPerson', 'ambulance', { ja: '救急車', en: 'Ambulance' }, 'ambulance'),
  channel('inPerson', 'facility', { ja: '介護施設', en: 'Care facility' }, 'bed'),
  channel('inPerson', 'gov', { ja: '行政窓口', en: 'Public office' }, 'landmark'),
  channel('phoneMail', 'phone', { ja: '電話', en: 'Phone' }, 'phone', [4, 5, 4]),
  channel('phoneMail', 'letter', { ja: '郵便', en: 'Letter' }, 'mail', [4, 1, 2]),
  channel('phoneMail', 'email', { ja: 'メール', en: 'E-mail' }, 'at-sign', [3, 4, 2]),
  channel('web', 'web', { ja: 'Webサイト', en: 'Website' }, 'globe', [4, 3, 2]),
  channel('web', 'app', { ja: 'アプリ', en: 'App' }, 'smartphone', [3, 5, 2]),
  channel('web', 'online', { ja: 'オンライン診療', en: 'Online visit' }, 'video'),
  channel('social', 'sns', { ja: 'SNS', en: 'Social media' }, 'message-circle', [2, 5, 4]),
  channel('social', 'peer', { ja: 'ピア・患者会', en: 'Peer group' }, 'heart-handshake', [3, 2, 5]),
  channel('social', 'community', { ja: '地域', en: 'Community' }, 'users'),
  channel('media', 'ad', { ja: 'デジタル広告', en: 'Digital ad' }, 'megaphone', [1, 4, 1]),
  channel('media', 'brochure', { ja: 'パンフレット', en: 'Brochure' }, 'book-open', [4, 2, 2]),
  channel('media', 'brand', { ja: 'ブランド資産', en: 'Branding' }, 'badge-check', [3, 1, 3]),
  channel('media', 'massmedia', { ja: 'マスメディア', en: 'Mass media' }, 'radio-tower'),
  channel('media', 'newspaper', { ja: '新聞', en: 'Newspaper' }, 'newspaper', [4, 2, 2]),
  channel('media', 'tv', { ja: 'テレビ', en: 'TV' }, 'tv', [3, 3, 4]),
  channel('media', 'radio', { ja: 'ラジオ', en: 'Radio' }, 'radio', [3, 3, 4]),
  channel('home', 'home', { ja: '自宅', en: 'Home' }, 'house'),
  channel('home', 'workplace', { ja: '職場', en: 'Workplace' }, 'briefcase'),
  channel('home', 'shop', { ja: '店舗', en: 'Shop' }, 'store'),
];
