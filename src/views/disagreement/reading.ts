/** What an alpha says in plain words; the bounds are Krippendorff's (2004), `chance` is where it is about 0. */
export type Reading = 'good' | 'fair' | 'poor' | 'chance' | 'opposed';

const NO_MORE_THAN_CHANCE = 0.1;

export function readingOf(alpha: number): Reading {
  if (alpha >= 0.8) return 'good';
  if (alpha >= 0.667) return 'fair';
  if (alpha > NO_MORE_THAN_CHANCE) return 'poor';
  return alpha >= -NO_MORE_THAN_CHANCE ? 'chance' : 'opposed';
}

/** Fewer comparable scores than this are a hint, not a finding. */
export const FEW = 20;
