import type { Entry } from './entry.ts';

interface PurposeEntry extends Entry {
  /** Whether it is for patients and their region, and not for the provider alone. */
  readonly isForPatients: boolean;
}

/** What a touchpoint is for, from the side of those who provide it. */
export const purposes: readonly PurposeEntry[] = [
  { id: 'promotion', name: { ja: '宣伝・PR', en: 'Promotion' }, source: 'concept', isForPatients: false },
  { id: 'publicRelations', name: { ja: '広報', en: 'Public relations' }, source: 'concept', isForPatients: false },
  { id: 'recruitment', name: { ja: '職員採用', en: 'Recruitment' }, source: 'concept', isForPatients: false },
  {
    id: 'inHouseCommunication',
    name: { ja: '院内広報', en: 'In-house communication' },
    source: 'concept',
    isForPatients: false,
  },
  {
    id: 'regionalCooperation',
    name: { ja: '地域連携', en: 'Regional cooperation' },
    source: 'concept',
    isForPatients: true,
  },
  { id: 'patientSupport', name: { ja: '患者支援', en: 'Patient support' }, source: 'concept', isForPatients: true },
  { id: 'education', name: { ja: '教育', en: 'Education' }, source: 'concept', isForPatients: true },
  { id: 'healthPromotion', name: { ja: '健康啓発', en: 'Health promotion' }, source: 'concept', isForPatients: true },
];
