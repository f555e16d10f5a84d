import type { Name } from '../entry.ts';

interface RulePack {
  readonly id: string;
  readonly name: Name;
  /** The newest edition of its sources that was read. */
  readonly edition: Name;
  /** When the rows were last gone through, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a result names, so that a reader knows what was looked for. */
export const rulePack: RulePack = {
  id: 'ad-ja-2024.09-1',
  name: { ja: '医療広告の規則集', en: 'Rules for medical advertising' },
  edition: {
    ja: '医療広告ガイドライン（2024年9月13日改正）・同Q&A（2024年8月）・事例解説書第4版（2024年3月28日）',
    en: 'Medical advertising guideline (amended 2024-09-13), its Q&A (2024-08), case book 4th ed. (2024-03-28)',
  },
  date: '2026-11-30',
};

/** The editions that rows name, each with its date. */
export const editions = {
  act: { edition: { ja: '医療法・同施行規則（現行）', en: 'Medical Care Act and its ordinance' }, date: '2024-09-13' },
  guideline: {
    edition: { ja: '医療広告ガイドライン 医政発0913第4号', en: 'Medical advertising guideline, notice 0913-4' },
    date: '2024-09-13',
  },
  unapproved: {
    edition: { ja: '医療広告ガイドライン 医政発0322第10号', en: 'Medical advertising guideline, notice 0322-10' },
    date: '2024-03-22',
  },
  cases: { edition: { ja: '事例解説書 第4版', en: 'Case book, 4th edition' }, date: '2024-03-28' },
  questions: {
    edition: { ja: '医療広告ガイドラインQ&A', en: 'Questions and answers on the guideline' },
    date: '2024-08-01',
  },
  hidden: {
    edition: { ja: '令和5年内閣府告示第19号', en: 'Cabinet Office notice 19 of 2023' },
    date: '2023-10-01',
  },
} as const satisfies Readonly<Record<string, { readonly edition: Name; readonly date: string }>>;

export type EditionId = keyof typeof editions;
