import type { Perspective } from '#model';
import type { Entry } from './entry.ts';

/** From whose place the journey is looked at. */
export const perspectives: readonly Entry<Perspective>[] = [
  { id: 'patient', name: { ja: '患者', en: 'Patient' }, source: 'concept' },
  { id: 'clinical', name: { ja: '診療', en: 'Clinical' }, source: 'concept' },
  { id: 'marketing', name: { ja: 'マーケティング', en: 'Marketing' }, source: 'concept' },
  { id: 'executive', name: { ja: '経営', en: 'Executive' }, source: 'concept' },
];
