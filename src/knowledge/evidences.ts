import type { Evidence } from '#model';
import type { Entry } from './entry.ts';

/** What a rating rests on, from weakest to strongest. */
export const evidences: readonly Entry<Evidence>[] = [
  { id: 'assumption', name: { ja: '仮説', en: 'Assumption' }, source: 'concept' },
  { id: 'hearsay', name: { ja: '伝聞', en: 'Hearsay' }, source: 'concept' },
  { id: 'observation', name: { ja: '観察', en: 'Observation' }, source: 'concept' },
  { id: 'interview', name: { ja: 'インタビュー', en: 'Interview' }, source: 'concept' },
  { id: 'survey', name: { ja: '調査', en: 'Survey' }, source: 'concept' },
  { id: 'record', name: { ja: '記録', en: 'Record' }, source: 'concept' },
];
