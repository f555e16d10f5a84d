import type { Id } from '#model';
import type { Rank } from './link-at.ts';
import type { LinkShape } from './links.ts';

/** Which journeys are drawn how. */
export interface JourneysLook {
  readonly activeJourney: Id | null;
  /** Journeys drawn faintly. */
  readonly dimmed: ReadonlySet<Id>;
}

const DIMMED_OPACITY = 0.2;
/** The others, where there is an active one. */
const OTHER_OPACITY = 0.75;

/** How the links of a journey are drawn: the active one on its spine, the others fainter. */
export function linkLook(journeyId: Id, { activeJourney, dimmed }: JourneysLook): { rank: Rank; opacity: number } {
  const rank = journeyId === activeJourney ? 'active' : 'other';
  if (dimmed.has(journeyId)) return { rank, opacity: DIMMED_OPACITY };
  return { rank, opacity: rank === 'other' && activeJourney !== null ? OTHER_OPACITY : 1 };
}

/** Compares links by what is drawn first: the active journey lies on the others, and those with labels on all. */
export const byDrawing =
  (activeJourney: Id | null) =>
  (a: LinkShape, b: LinkShape): number =>
    heightOf(a, activeJourney) - heightOf(b, activeJourney);

const heightOf = ({ journeyId, label }: LinkShape, activeJourney: Id | null): number =>
  Number(journeyId === activeJourney) + (label === null ? 0 : 2);
