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
