import type { Engagement } from '#model';
import type { Entry, Name } from './entry.ts';

export interface EngagementEntry extends Entry<Engagement> {
  /** What the patient and the family do at a touchpoint of this kind. */
  readonly meaning: Name;
}

/** How far patients and families take part, from being told to sharing the lead. */
export const engagements: readonly EngagementEntry[] = [
  {
    id: 'consultation',
    name: { ja: '相談', en: 'Consultation' },
    meaning: {
      ja: '説明を受け、意見や希望を尋ねられる。決めるのは医療者',
      en: 'Patients are told and asked; clinicians decide',
    },
    source: 'engagement',
  },
  {
    id: 'involvement',
    name: { ja: '参加', en: 'Involvement' },
    meaning: {
      ja: '希望や生活の事情が、治療の選択に取り入れられる',
      en: 'What patients prefer and how they live shapes the choice of care',
    },
    source: 'engagement',
  },
  {
    id: 'partnership',
    name: { ja: '協働', en: 'Partnership' },
    meaning: {
      ja: '患者・家族と医療者が、情報と価値観を分かち合って一緒に決める',
      en: 'Patients, families and clinicians share what they know and value, and decide together',
    },
    source: 'engagement',
  },
];
