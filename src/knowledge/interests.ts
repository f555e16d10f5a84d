import type { AmountBand, InterestRelation } from '#model';
import type { Entry } from './entry.ts';

/** By what somebody is bound to a company; which are asked for: the guidelines on conflicts of interest of academic societies. */
export const interestRelations: readonly Entry<InterestRelation>[] = [
  { id: 'research', name: { ja: '研究費', en: 'Research grant' }, source: 'concept' },
  { id: 'lectureFee', name: { ja: '講師謝金', en: 'Lecture fee' }, source: 'concept' },
  { id: 'manuscript', name: { ja: '原稿料', en: 'Manuscript fee' }, source: 'concept' },
  { id: 'goods', name: { ja: '物品の提供', en: 'Goods' }, source: 'concept' },
  { id: 'donation', name: { ja: '寄附', en: 'Donation' }, source: 'concept' },
  { id: 'employment', name: { ja: '雇用・役職', en: 'Employment or office' }, source: 'concept' },
  { id: 'shares', name: { ja: '株式', en: 'Shares' }, source: 'concept' },
  { id: 'patent', name: { ja: '特許', en: 'Patent' }, source: 'concept' },
  { id: 'family', name: { ja: '親族の関係', en: 'A relative’s interest' }, source: 'concept' },
  { id: 'advertising', name: { ja: '広告の対価', en: 'Paid advertising' }, source: 'concept' },
  { id: 'other', name: { ja: 'その他', en: 'Other' }, source: 'concept' },
];

/** Yen a year. */
export const amountBands: readonly Entry<AmountBand>[] = [
  { id: 'none', name: { ja: '金銭なし', en: 'No money' }, source: 'concept' },
  { id: 'under500k', name: { ja: '50万円未満', en: 'Under ¥500,000' }, source: 'concept' },
  { id: 'under1m', name: { ja: '50万円以上100万円未満', en: '¥500,000 to under ¥1,000,000' }, source: 'concept' },
  { id: 'under5m', name: { ja: '100万円以上500万円未満', en: '¥1,000,000 to under ¥5,000,000' }, source: 'concept' },
  { id: 'from5m', name: { ja: '500万円以上', en: '¥5,000,000 and more' }, source: 'concept' },
];
