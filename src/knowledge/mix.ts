import type { PhaseKind } from '#model';
import type { Entry } from './entry.ts';

/** The marketing mix of care: what a touchpoint or an opportunity can turn. */
export const mix: readonly Entry[] = [
  { id: 'product', name: { ja: '製品・サービス', en: 'Product or service' }, source: 'marketingMix' },
  { id: 'price', name: { ja: '価格', en: 'Price' }, source: 'marketingMix' },
  { id: 'place', name: { ja: '場所', en: 'Place' }, source: 'marketingMix' },
  { id: 'promotion', name: { ja: 'プロモーション', en: 'Promotion' }, source: 'marketingMix' },
  { id: 'people', name: { ja: '人', en: 'People' }, source: 'marketingMix' },
  { id: 'process', name: { ja: 'プロセス', en: 'Process' }, source: 'marketingMix' },
  { id: 'outcome', name: { ja: '成果', en: 'Outcome' }, source: 'marketingMix' },
];

/** What a phase of a kind can be expected to turn of the mix; our own judgement. */
export const expectedMix = (kind: PhaseKind): readonly string[] => EXPECTED[kind];

const EXPECTED: Readonly<Record<PhaseKind, readonly string[]>> = {
  healthy: ['promotion', 'place'],
  onset: ['promotion', 'place'],
  examination: ['process', 'people'],
  diagnosis: ['people', 'price'],
  treatment: ['product', 'people', 'price'],
  living: ['place', 'process', 'outcome'],
  endOfLife: ['people', 'place'],
  custom: [],
};
