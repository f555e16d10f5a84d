import type { Opportunity } from '#model';

/** The four parts of the matrix of impact and effort, from what comes first to what comes last. */
export type Quadrant = 'quickWin' | 'bigProject' | 'smallStep' | 'reconsider';

/** The middle of the scale 1…5 counts as much impact and as little effort: what is in doubt is looked at, not put off. */
const MIDDLE = 3;

/** In which part of the matrix an opportunity lies; null while impact or effort is not judged. */
export function quadrantOf({ impact, effort }: Pick<Opportunity, 'impact' | 'effort'>): Quadrant | null {
  if (impact === null || effort === null) return null;
  if (impact >= MIDDLE) return effort <= MIDDLE ? 'quickWin' : 'bigProject';
  return effort <= MIDDLE ? 'smallStep' : 'reconsider';
}
