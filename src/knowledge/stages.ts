import type { Stage } from '#model';
import type { Entry, Name } from './entry.ts';

export interface StageEntry extends Entry<Stage> {
  /** 1…5 on the ladder; null where a stage does not apply. */
  readonly index: number | null;
  /** How to tell the stage, always of a named behaviour. In English 30 days stand for the Japanese one month. */
  readonly criterion: Name;
}

/** The stages of change, in order, with the time criteria of the Japanese health guidance programme. */
export const stages: readonly StageEntry[] = [
  {
    id: 'precontemplation',
    index: 1,
    name: { ja: '無関心期', en: 'Precontemplation' },
    criterion: { ja: '6か月以内に行動変容を起こす意思がない', en: 'No intention to act within 6 months' },
    source: 'mhlwGuidance',
  },
  {
    id: 'contemplation',
    index: 2,
    name: { ja: '関心期', en: 'Contemplation' },
    criterion: { ja: '6か月以内に行動変容を起こす意思がある', en: 'Intends to act within 6 months' },
    source: 'mhlwGuidance',
  },
  {
    id: 'preparation',
    index: 3,
    name: { ja: '準備期', en: 'Preparation' },
    criterion: {
      ja: '1か月以内に行動変容を起こす意思がある',
      en: 'Intends to act within 30 days and has taken some steps',
    },
    source: 'mhlwGuidance',
  },
  {
    id: 'action',
    index: 4,
    name: { ja: '実行期', en: 'Action' },
    criterion: {
      ja: '明確な行動変容があり、その継続が6か月未満である',
      en: 'Has changed, for less than 6 months',
    },
    source: 'mhlwGuidance',
  },
  {
    id: 'maintenance',
    index: 5,
    name: { ja: '維持期', en: 'Maintenance' },
    criterion: { ja: '行動変容が6か月以上続いている', en: 'Has changed, for 6 months or more' },
    source: 'mhlwGuidance',
  },
  {
    id: 'notApplicable',
    index: null,
    name: { ja: '該当なし', en: 'Not applicable' },
    criterion: {
      ja: '発作や告知など、本人の意思によらない出来事',
      en: 'An acute or involuntary event, such as an attack or a disclosure',
    },
    source: 'stagesOfChange',
  },
];
