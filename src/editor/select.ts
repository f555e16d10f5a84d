import type { Id } from '#model';
import type { SessionStore } from './session.ts';
import { EMPTY_SELECTION, type Selection } from './slices/selecting.ts';

/** Replaces the selection; what is left out is deselected. */
export const select = (
  session: SessionStore,
  {
    touchpoints = [],
    links = [],
    phases = [],
  }: { touchpoints?: Iterable<Id>; links?: Iterable<Id>; phases?: Iterable<Id> },
): void => {
  const next: Selection = { touchpoints: new Set(touchpoints), links: new Set(links), phases: new Set(phases) };
  session.setState({
    selection: next,
    focus: next.touchpoints.size === 1 ? [...next.touchpoints][0]! : session.getState().focus,
  });
};

export const selectNothing = (session: SessionStore): void => session.setState({ selection: EMPTY_SELECTION });

/** Whether anything at all is selected. */
export const hasSelection = ({ touchpoints, links, phases }: Selection): boolean =>
  touchpoints.size + links.size + phases.size > 0;
