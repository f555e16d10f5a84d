import type { PhaseKind } from '#model';
import type { Entry } from './entry.ts';

/** The kinds of phases in the order of a life; all but `custom` make up a blank map, titled by their names. */
export const phaseKinds: readonly Entry<PhaseKind>[] = [
  { id: 'healthy', name: { ja: '健康', en: 'Healthy' }, source: 'concept' },
  { id: 'onset', name: { ja: '発症', en: 'Onset' }, source: 'concept' },
  { id: 'examination', name: { ja: '検査', en: 'Examination' }, source: 'concept' },
  { id: 'diagnosis', name: { ja: '診断', en: 'Diagnosis' }, source: 'concept' },
  { id: 'treatment', name: { ja: '治療', en: 'Treatment' }, source: 'concept' },
  { id: 'living', name: { ja: '日常生活', en: 'Daily life' }, source: 'concept' },
  { id: 'endOfLife', name: { ja: '終末期', en: 'End of life' }, source: 'concept' },
  { id: 'custom', name: { ja: 'その他', en: 'Custom' }, source: 'concept' },
];

/** The seven standard phases, in order. */
export const standardPhases: readonly Entry<PhaseKind>[] = phaseKinds.filter(({ id }) => id !== 'custom');

/** Whether a phase is one of a blank map, under the name that it came with. */
export const isStandardPhase = ({ kind, title }: { readonly kind: PhaseKind; readonly title: string }): boolean =>
  standardPhases.some(({ id, name }) => id === kind && Object.values(name).includes(title));
