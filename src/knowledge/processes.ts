import type { Stage } from '#model';
import type { Entry, Name } from './entry.ts';

export type ProcessId =
  | 'consciousnessRaising'
  | 'dramaticRelief'
  | 'environmentalReevaluation'
  | 'selfReevaluation'
  | 'selfLiberation'
  | 'helpingRelationships'
  | 'counterconditioning'
  | 'reinforcementManagement'
  | 'stimulusControl'
  | 'socialLiberation';

export interface ProcessEntry extends Entry<ProcessId> {
  /** What happens in the patient. */
  readonly meaning: Name;
  /** The stages at which it is said to help on, those of the published grouping. */
  readonly stages: readonly Stage[];
  /** Whether the tie to these stages is weak. */
  readonly isWeak: boolean;
}

/**
 * The ten processes of change, in the order of the stages at which they help on: what a patient does to change, and
 * so what an approach can support. The grouping is that of Prochaska & Velicer 1997, which Japanese guidance follows.
 */
export const processes: readonly ProcessEntry[] = [
  {
    id: 'consciousnessRaising',
    name: { ja: '意識の高揚', en: 'Consciousness raising' },
    meaning: { ja: '事実や考え方、こつを見つけて学ぶ', en: 'Finding and learning facts, ideas and tips' },
    stages: ['precontemplation'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'dramaticRelief',
    name: { ja: '感情的体験', en: 'Dramatic relief' },
    meaning: { ja: 'このままでいることへの不安や恐れを感じる', en: 'Feeling the fear and worry that go with the risk' },
    stages: ['precontemplation'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'environmentalReevaluation',
    name: { ja: '環境の再評価', en: 'Environmental reevaluation' },
    meaning: { ja: '周りの人への影響に気づく', en: 'Seeing the effect on the people around' },
    stages: ['precontemplation'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'selfReevaluation',
    name: { ja: '自己の再評価', en: 'Self-reevaluation' },
    meaning: { ja: '変わることを自分らしさの一部ととらえる', en: 'Coming to see the change as a part of who one is' },
    stages: ['contemplation'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'selfLiberation',
    name: { ja: '自己の解放（決意）', en: 'Self-liberation' },
    meaning: { ja: '変わると固く決める', en: 'Making a firm commitment' },
    stages: ['preparation'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'helpingRelationships',
    name: { ja: '援助関係の利用', en: 'Helping relationships' },
    meaning: { ja: '人の支えを求め、使う', en: 'Seeking and using the support of others' },
    stages: ['preparation', 'action', 'maintenance'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'counterconditioning',
    name: { ja: '行動置換', en: 'Counterconditioning' },
    meaning: { ja: '健康によい別の行動に置き換える', en: 'Putting healthier behaviour in the place of the old one' },
    stages: ['action', 'maintenance'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'reinforcementManagement',
    name: { ja: '強化マネジメント', en: 'Reinforcement management' },
    meaning: { ja: '新しい行動の見返りを増やす', en: 'Making the new behaviour more rewarding' },
    stages: ['action', 'maintenance'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'stimulusControl',
    name: { ja: '刺激統制', en: 'Stimulus control' },
    meaning: {
      ja: '誘惑となるきっかけを除き、よいきっかけを置く',
      en: 'Removing cues to the old habit and adding cues to the new one',
    },
    stages: ['action', 'maintenance'],
    isWeak: false,
    source: 'stagesOfChange',
  },
  {
    id: 'socialLiberation',
    name: { ja: '社会的解放', en: 'Social liberation' },
    meaning: { ja: '世の中が変化を後押ししていると気づく', en: 'Noticing that society is changing in favour of it' },
    stages: ['precontemplation', 'contemplation', 'preparation', 'action', 'maintenance'],
    isWeak: true,
    source: 'stagesOfChange',
  },
];
