import { hasSelection } from './select.ts';
import type { Session } from './session.ts';
import type { Panels } from './slices/panels.ts';
import type { View } from './view.ts';

/** The views that are looked at rather than worked in: they have the window to themselves until a panel is asked for. */
const READ: readonly View[] = ['overview', 'opportunities', 'disagreement', 'findings', 'review'];

const isRead = ({ view }: Session): boolean => READ.includes(view);

/** Whether the right panel has anything to show but the map itself, whose facts stand behind its title. */
const hasDetails = ({ selection, annotating }: Session): boolean => hasSelection(selection) || annotating.isListOpen;

/**
 * How the panels change after the session has: closed in the views that are read, and as before when one comes back;
 * where room is scarce the right one is there only with something selected. What a person opens or closes by hand
 * stays so. Null where nothing changes.
 */
export function panelsAfter(
  now: Session,
  before: Session,
  { isScarce }: { readonly isScarce: boolean },
): Partial<Panels> | null {
  if (isRead(now)) return isRead(before) ? null : putAway(now);
  if (isRead(before)) return brought(now, isScarce);
  const isByHand = now.isRightOpen !== before.isRightOpen && now.isRightWaiting === before.isRightWaiting;
  if (isByHand) return now.isRightWaiting ? { isRightWaiting: false } : null;
  if (!isScarce) return null;
  if (hasDetails(now)) return now.isRightWaiting ? { isRightOpen: true, isRightWaiting: false } : null;
  return hasDetails(before) && now.isRightOpen ? WAITING : null;
}

/** How the panels are in a window that has just been opened, or has become wider or narrower. */
export function panelsIn(now: Session, { isScarce }: { readonly isScarce: boolean }): Partial<Panels> | null {
  if (isRead(now)) return now.panelsAway === null ? putAway(now) : null;
  if (isScarce && now.isRightOpen && !hasDetails(now)) return WAITING;
  if (now.isRightWaiting && (!isScarce || hasDetails(now))) return { isRightOpen: true, isRightWaiting: false };
  return null;
}

const WAITING = { isRightOpen: false, isRightWaiting: true } as const;

const putAway = ({ isLeftOpen, isRightOpen, isRightWaiting }: Session): Partial<Panels> => ({
  panelsAway: { left: isLeftOpen, right: isRightOpen || isRightWaiting },
  isLeftOpen: false,
  isRightOpen: false,
  isRightWaiting: false,
});

function brought(now: Session, isScarce: boolean): Partial<Panels> {
  const { left, right } = now.panelsAway ?? { left: now.isLeftOpen, right: now.isRightOpen };
  const isRightWaiting = right && isScarce && !hasDetails(now);
  return { panelsAway: null, isLeftOpen: left, isRightOpen: right && !isRightWaiting, isRightWaiting };
}
