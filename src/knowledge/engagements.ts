import type { Engagement } from '#model';
import type { Entry } from './entry.ts';

/** How far patients and families take part, from being told to sharing the lead. */
export const engagements: readonly Entry<Engagement>[] = [
  { id: 'consultation', name: { ja: '相談', en: 'Consultation' }, source: 'engagement' },
  { id: 'involvement', name: { ja: '参加', en: 'Involvement' }, source: 'engagement' },
  { id: 'partnership', name: { ja: '協働', en: 'Partnership' }, source: 'engagement' },
];
