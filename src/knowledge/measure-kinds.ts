import type { MeasureKind } from '#model';
import type { Entry } from './entry.ts';

/** What is measured about a journey as a whole. */
export const measureKinds: readonly Entry<MeasureKind>[] = [
  { id: 'satisfaction', name: { ja: '満足度', en: 'Satisfaction' }, source: 'concept' },
  { id: 'adherence', name: { ja: 'アドヒアランス', en: 'Adherence' }, source: 'concept' },
  { id: 'outcome', name: { ja: 'アウトカム', en: 'Outcome' }, source: 'concept' },
  { id: 'custom', name: { ja: 'その他', en: 'Other' }, source: 'concept' },
];
