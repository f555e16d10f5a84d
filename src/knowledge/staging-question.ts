import type { Stage } from '#model';
import type { Entry, Name } from './entry.ts';

export type StagingAnswerId =
  'noIntention' | 'withinSixMonths' | 'withinOneMonth' | 'underSixMonths' | 'sixMonthsOrMore';

export interface StagingAnswer extends Entry<StagingAnswerId> {
  /** The stage of change that this answer means. */
  readonly stage: Exclude<Stage, 'notApplicable'>;
}

/** Asked of the journey's target behaviour, which stands beside it: without one nobody can be staged. */
export const stagingQuestion: Name = {
  ja: '目標とする行動に取り組んでみようと思いますか',
  en: 'Thinking of the target behaviour: are you doing it, or do you intend to?',
};

/** One question, five answers, five stages: the form of the Japanese standard questionnaire for check-ups. */
export const stagingAnswers: readonly StagingAnswer[] = [
  {
    id: 'noIntention',
    stage: 'precontemplation',
    name: { ja: '取り組むつもりはない', en: 'No, and I do not intend to' },
    source: 'mhlwGuidance',
  },
  {
    id: 'withinSixMonths',
    stage: 'contemplation',
    name: { ja: '取り組むつもりである（おおむね6か月以内）', en: 'No, but I intend to within 6 months' },
    source: 'mhlwGuidance',
  },
  {
    id: 'withinOneMonth',
    stage: 'preparation',
    name: {
      ja: '近いうちに（おおむね1か月以内）取り組むつもりで、少しずつ始めている',
      en: 'No, but I intend to within 30 days and have taken some steps',
    },
    source: 'mhlwGuidance',
  },
  {
    id: 'underSixMonths',
    stage: 'action',
    name: { ja: '既に取り組んでいる（6か月未満）', en: 'Yes, for less than 6 months' },
    source: 'mhlwGuidance',
  },
  {
    id: 'sixMonthsOrMore',
    stage: 'maintenance',
    name: { ja: '既に取り組んでいる（6か月以上）', en: 'Yes, for 6 months or more' },
    source: 'mhlwGuidance',
  },
];
