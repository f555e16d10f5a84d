import type { OpportunityStatus, Review, Status } from '#model';
import type { Entry } from './entry.ts';

/** Whether a touchpoint is there today. */
export const statuses: readonly Entry<Status>[] = [
  { id: 'actual', name: { ja: '現状', en: 'Actual' }, source: 'concept' },
  { id: 'planned', name: { ja: '予定', en: 'Planned' }, source: 'concept' },
];

/** How far an opportunity has come. */
export const opportunityStatuses: readonly Entry<OpportunityStatus>[] = [
  { id: 'idea', name: { ja: 'アイデア', en: 'Idea' }, source: 'concept' },
  { id: 'agreed', name: { ja: '合意済み', en: 'Agreed' }, source: 'concept' },
  { id: 'doing', name: { ja: '実施中', en: 'In progress' }, source: 'concept' },
  { id: 'done', name: { ja: '完了', en: 'Done' }, source: 'concept' },
  { id: 'dropped', name: { ja: '見送り', en: 'Dropped' }, source: 'concept' },
];

/** Whether a touchpoint was checked against the rules for medical advertising. */
export const advertisingReviews: readonly Entry<Review['advertising']>[] = [
  { id: 'notApplicable', name: { ja: '対象外', en: 'Not advertising' }, source: 'concept' },
  { id: 'unreviewed', name: { ja: '未確認', en: 'Not reviewed' }, source: 'concept' },
  { id: 'approved', name: { ja: '承認済み', en: 'Approved' }, source: 'concept' },
  { id: 'rejected', name: { ja: '差し戻し', en: 'Rejected' }, source: 'concept' },
];

/** Whether a touchpoint handles personal data. */
export const personalDataReviews: readonly Entry<Review['personalData']>[] = [
  { id: 'none', name: { ja: 'なし', en: 'None' }, source: 'concept' },
  { id: 'minimised', name: { ja: '最小限', en: 'Minimised' }, source: 'concept' },
  { id: 'present', name: { ja: 'あり', en: 'Present' }, source: 'concept' },
];
