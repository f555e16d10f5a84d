import type { Id } from '#model';
import type { SessionStore } from './session.ts';
import { EMPTY_SELECTION, type Selection } from './slices/selecting.ts';

/** Replaces the selection; what is left out is deselected. */
export const select = (
  session: SessionStore,
  {
    touchpoints = [],
    links = [],
    phase = null,
  }: { touchpoints?: Iterable<Id>; links?: Iterable<Id>; phase?: Id | null },
): void => {
  const next: Selection = { touchpoints: new Set(touchpoints), links: new Set(links), phase };
  session.setState({
    selection: next,
    focus: next.touchpoints.size === 1 ? [...next.touchpoints][0]! : session.getState().focus,
  });
};

export const selectNothing = (session: SessionStore): void => session.setState({ selection: EMPTY_SELECTION });

/** Whether anything at all is selected. */
export const hasSelection = ({ touchpoints, links, phase }: Selection): boolean =>
  touchpoints.size > 0 || links.size > 0 || phase !== null;
