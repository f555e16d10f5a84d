import type { Viewpoint } from '#model';
import type { Session, SessionStore } from './session.ts';

/** Whose ratings may be seen, and figures made of: in a blind round those of the perspective in use alone. */
export const ratingsInSight = ({ isBlind, viewpoint }: Pick<Session, 'isBlind' | 'viewpoint'>): Viewpoint =>
  isBlind ? viewpoint : 'all';

/** Looks and rates from another perspective; all together are closed while a blind round runs. */
export function setViewpoint(session: SessionStore, viewpoint: Viewpoint): void {
  if (viewpoint !== 'all' || !session.getState().isBlind) session.setState({ viewpoint });
}

/** From now on each perspective sees its own ratings only, until `reveal`. */
export const startBlindRound = (session: SessionStore): void =>
  session.setState(({ viewpoint, comparison, view }) => ({
    isBlind: true,
    view: view === 'disagreement' ? 'canvas' : view,
    viewpoint: viewpoint === 'all' ? 'patient' : viewpoint,
    comparison: comparison?.kind === 'viewpoint' ? null : comparison,
  }));

/** Ends the blind round: all are seen together, where they differ first. */
export const reveal = (session: SessionStore): void =>
  session.setState({ isBlind: false, viewpoint: 'all', view: 'disagreement' });
