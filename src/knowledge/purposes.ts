import type { Entry } from './entry.ts';

/** What a touchpoint is for, from the side of those who provide it. */
export const purposes: readonly Entry[] = [
  { id: 'promotion', name: { ja: '宣伝・PR', en: 'Promotion' }, source: 'concept' },
  { id: 'publicRelations', name: { ja: '広報', en: 'Public relations' }, source: 'concept' },
  { id: 'recruitment', name: { ja: '職員採用', en: 'Recruitment' }, source: 'concept' },
  { id: 'inHouseCommunication', name: { ja: '院内広報', en: 'In-house communication' }, source: 'concept' },
  { id: 'regionalCooperation', name: { ja: '地域連携', en: 'Regional cooperation' }, source: 'concept' },
  { id: 'patientSupport', name: { ja: '患者支援', en: 'Patient support' }, source: 'concept' },
  { id: 'education', name: { ja: '教育', en: 'Education' }, source: 'concept' },
  { id: 'healthPromotion', name: { ja: '健康啓発', en: 'Health promotion' }, source: 'concept' },
];
