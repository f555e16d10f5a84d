import { Eye, EyeClosed, EyeOff, type IconNode } from 'lucide';
import type { SessionStore, Visibility } from '#editor';
import type { Id } from '#model';

export const VISIBILITY_ICONS: Readonly<Record<Visibility, IconNode>> = {
  shown: Eye,
  dimmed: EyeClosed,
  hidden: EyeOff,
};

const NEXT: Readonly<Record<Visibility, Visibility>> = { shown: 'dimmed', dimmed: 'hidden', hidden: 'shown' };

/** Shown, dimmed, hidden, and shown again. */
export const cycleVisibility = (session: SessionStore, id: Id): void =>
  session.setState(({ visibility }) => ({ visibility: { ...visibility, [id]: NEXT[visibility[id] ?? 'shown'] } }));

/** Hides all journeys but one, and makes that one active. */
export const showOnly = (session: SessionStore, ids: readonly Id[], only: Id): void =>
  session.setState({
    activeJourney: only,
    visibility: Object.fromEntries(ids.map((id) => [id, id === only ? 'shown' : 'hidden'])),
  });

export const showAll = (session: SessionStore): void => session.setState({ visibility: {} });
